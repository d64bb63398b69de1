// The rules by name, and how many findings there are of each severity.
import { rules } from '../../core/rules';
import { rulesRequest, validateRequest } from '../../protocol';
import { ownHandler, type Handler } from './handler';

export const rulesHandlers: readonly Handler[] = [
  ownHandler(rulesRequest, {
    answer: () =>
      rules.map(({ id, summary, category, severity, fixable }) => ({ id, summary, category, severity, fixable })),
  }),
  ownHandler(validateRequest, {
    answer: (_params, { session, token }) => session.validate(token),
  }),
];
