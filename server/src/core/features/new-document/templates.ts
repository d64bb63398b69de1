// The documents that are written for an author to begin with: short, complete, and right for the frameworks of the workspace.
import type { FrameworkView, ViewItem } from '../../index/framework-view';
import type { ModuleType } from '../../model/module';
import type { ProgrammePurpose } from '../../model/programme';
import type { Kind } from '../../schema/kinds';
import { scalarSource } from '../../syntax/scalar';

/** The kinds that there are templates for; settings come with a whole workspace. */
export const newKinds = [
  'programme',
  'module',
  'framework',
  'overlay',
  'crosswalk',
  'role',
  'resource',
  'waivers',
] as const satisfies readonly Kind[];
export type NewKind = (typeof newKinds)[number];

/** What the author has said already; what is not said is left to be filled in. */
export interface NewDocumentAnswers {
  readonly title?: string | undefined;
  readonly type?: ModuleType | undefined;
  readonly purpose?: ProgrammePurpose | undefined;
  /** FHEQ level. */
  readonly level?: number | undefined;
  readonly credits?: number | undefined;
  /** Frameworks, each as `id@version`. */
  readonly frameworks?: readonly string[] | undefined;
  readonly region?: string | undefined;
}

/** What a template may refer to. */
export interface TemplateContext {
  readonly id: string;
  readonly answers: NewDocumentAnswers;
  /** The frameworks that apply where no programme decides; never empty. */
  readonly views: readonly [FrameworkView, ...FrameworkView[]];
  /** Another framework, for a crosswalk. */
  readonly other: FrameworkView | undefined;
  /** The levels of attainment, lowest first. */
  readonly levels: readonly string[];
  /** The modules of the workspace. */
  readonly modules: readonly string[];
  /** A day on which a waiver may end. */
  readonly until: string;
}

/** The text of a new document. */
export function templateOf(kind: NewKind, context: TemplateContext): string {
  return templates[kind](context);
}

/** The item that examples use: the first that a programme would have to cover. */
function exampleItem({ items }: FrameworkView): ViewItem | undefined {
  const usable = items.filter(({ retired, part }) => !retired && !part);
  return usable.find(({ leaf, type }) => leaf && type !== 'theme' && type !== 'area') ?? usable[0];
}

const templates: Readonly<Record<NewKind, (context: TemplateContext) => string>> = {
  programme: ({
    id,
    answers: { title, purpose = 'cpd', level, credits, frameworks },
    views,
    modules,
  }) => `# A course of study: its modules by stage, and the frameworks it promises to cover.
kind: programme
id: ${source(id)}
title: ${source(title ?? 'Name of the programme')}
version: "1"
status: draft                # draft, in-review, approved or retired
${purposeLines(purpose, level, credits)}

frameworks:
${(frameworks ?? [views[0].name]).map((name) => `  - ${source(name)}`).join('\n')}

outcomes:
  - {id: PO1, statement: Plan care together with the person and everyone who supports them.}

# A bare ID is a core module in stage 1; the long form is {module: ID, stage: 2, choice: optional}.
modules: [${modules.slice(0, 3).map(flowSource).join(', ')}]

involvement:                 # who shaped the programme, where, how and why
  - who: Name the people who use services and the carers
    where: Programme design; assessment
    how: Say what they did
    why: Say why these people

partners:
  - {employer: Name of an employer}
`,
  module: ({
    id,
    answers: { title, type = 'taught', level, credits },
    views,
    levels,
  }) => `# What learners can do at the end, how they get there, and how it is assessed.
kind: module
id: ${source(id)}
title: ${source(title ?? 'Name of the module')}
${`type: ${type}`.padEnd(28)} # taught, placement or bite-size
${level === undefined ? '# level: 7                  ' : `level: ${level}`.padEnd(28)} # FHEQ level, 3 to 8
${credits === undefined ? '# credits: 20               ' : `credits: ${credits}`.padEnd(28)} # one credit is ten hours of learning

outcomes:
  - id: LO1
    statement: ${source(statementFor(views[0]))}
    addresses:               # item of the framework, and the level reached on completing the module
      ${addressed(views[0], levels)}

activities:
  - id: A1
    title: Name of the activity
    type: workshop
    supports: [LO1]

assessments:
  - id: AS1
    title: Name of the assessment
    type: presentation
    purpose: summative       # summative or formative
    weighting: 100           # per cent of the module's mark
    assesses: [LO1]
`,
  framework: ({ id }) => `# A competency model that programmes can promise to cover. IDs are permanent.
kind: framework
id: ${source(id)}
title: Name of the framework
publisher: Who owns it
version: "1"
source: The document it was taken from
item_types: [area, component]

items:
  - id: A
    type: area
    label: First area
    statement: Say what the area asks for.
    items:
      - id: A-01
        type: component
        label: First component
        statement: Say in one sentence what a person will be able to do.
`,
  overlay: ({ id, answers: { title, region }, views }) => {
    const item = exampleItem(views[0]);
    const added =
      item === undefined
        ? ''
        : `
add:
  - id: ${source(`${id}-01`)}
    refines: ${source(item.id)}               # ${item.label ?? ''}
    label: Local form of this item
    statement: Say what is asked for here beyond the framework.

# Items that do not apply here leave the count; each needs its reason.
# narrow:
#   - {item: ${item.id}, status: not-applicable, rationale: Why, and who takes care of it instead}
`;
    return `# How a region or an employer adapts a framework. The framework itself is never edited.
kind: overlay
id: ${source(id)}
title: ${source(title ?? 'Name of the overlay')}
base: ${source(views[0].name)}
region: ${source(region ?? 'Where it holds')}
approved_by: Who agreed to it
${added}`;
  },
  crosswalk: ({ id, views, other = views[0] }) => `# How the items of one framework relate to those of another.
kind: crosswalk
id: ${source(id)}
from: ${source(views[0].name)}
to: ${source(other.name)}
links:
  # match: exact, close, broader, narrower or related; only exact and close carry coverage over
  - {from: ${flowSource(exampleItem(views[0])?.id ?? '')}, to: ${flowSource(exampleItem(other)?.id ?? '')}, match: related, note: Say why}
`,
  role: ({
    id,
    answers: { title },
    views,
    levels,
  }) => `# A role profile: what it is called, and the level expected for each item.
kind: role
id: ${source(id)}
title: ${source(title ?? 'Name of the role')}
also_called: [Another name for it]
involvement: full-time       # full-time, mixed, part-time or everyone
complexity: medium           # low, medium or high
expects:                     # an item, or an area for every item in it
  ${expected(views[0], levels)}
`,
  resource: ({ id, views }) => `# An entry of the knowledge bank, found by the items it illustrates.
kind: resource
id: ${source(id)}
title: Name of the resource
type: reading                # case-study, bite-size, reading or tool
minutes: 20
illustrates: [${flowSource(exampleItem(views[0])?.id ?? '')}]
description: Say what it is about and what to use it for.
`,
  waivers: ({
    views,
    until,
  }) => `# Exceptions that have been agreed. Each has an end: after that day the finding comes back.
kind: waivers
waivers:
  - rule: competency-not-covered
    target: ${source(exampleItem(views[0])?.id ?? '')}           # the ID that the finding is about
    reason: Say why this is right
    agreed_by: Who agreed, and when
    until: ${until}
`,
};

function purposeLines(purpose: string, level: number | undefined, credits: number | undefined): string {
  const hint =
    purpose === 'award'
      ? '# award, induction or cpd'
      : '# award, induction or cpd; for an award add level: and credits:';
  return [
    `${`purpose: ${purpose}`.padEnd(28)} ${hint}`,
    ...(level === undefined ? [] : [`level: ${level}`]),
    ...(credits === undefined ? [] : [`credits: ${credits}`]),
  ].join('\n');
}

function statementFor(view: FrameworkView): string {
  return exampleItem(view)?.statement ?? 'Say in one sentence what a learner can do at the end.';
}

function addressed(view: FrameworkView, levels: readonly string[]): string {
  const item = exampleItem(view);
  return item === undefined ? '{}' : `${source(item.id)}: ${source(levels[0] ?? '')}   # ${item.label ?? ''}`.trimEnd();
}

function expected(view: FrameworkView, levels: readonly string[]): string {
  const item = exampleItem(view);
  return item === undefined
    ? '{}'
    : `${source(item.id)}: ${source(levels.at(-1) ?? '')}   # ${item.label ?? ''}`.trimEnd();
}

function source(text: string): string {
  return scalarSource(text);
}

function flowSource(text: string): string {
  return scalarSource(text, { flow: true });
}
