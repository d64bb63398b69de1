// The modules of a programme that are there.
import type { Located, ModuleFacts } from '../../index/facts';
import type { Programme } from '../../model/programme';
import type { RuleContext } from '../rule';

/** A module and whether some learners may leave it out. */
export interface ProgrammeModule {
  readonly located: Located<ModuleFacts>;
  readonly optional: boolean;
}

/** Each module of a programme once, in the programme's order; what it names and nobody wrote is left out. */
export function modulesOf(programme: Programme, context: RuleContext): readonly ProgrammeModule[] {
  const core = new Set(programme.modules.filter(({ optional }) => !optional).map(({ module }) => module.value));
  const ids = new Set(programme.modules.map(({ module }) => module.value));
  return [...ids].flatMap((id) => {
    const located = context.facts('module', id)[0];
    return located === undefined ? [] : [{ located, optional: !core.has(id) }];
  });
}
