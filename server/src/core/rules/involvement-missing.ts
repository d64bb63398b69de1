// Programmes made without the people they are for: service users and carers, and employers.
import type { YamlValue } from '../base/fix';
import { listed, quoted } from '../base/phrases';
import type { ModuleFacts } from '../index/facts';
import type { Involvement } from '../model/involvement';
import type { Programme } from '../model/programme';
import { documentRule, type Finding, type FindingFix } from './rule';
import { documentName } from './support/document-name';
import { modulesOf } from './support/programme-modules';

export const involvementMissing = documentRule({
  id: 'involvement-missing',
  category: 'context',
  severity: 'warning',
  summary: 'a programme does not say how service users, carers and employers take part',
  fixable: true,
  reads: { module: ['involvement', 'assessments/#/involvement'], programme: ['involvement', 'partners', 'modules'] },
  needsWhole: true,
  on: ['programme'],
  *check(programme, context) {
    if (programme.status === 'retired') return;
    const modules = modulesOf(programme, context).map(({ located }) => located.facts);
    const severity = programme.purpose === 'cpd' ? 'information' : undefined;
    const findings = [...recordFindings(programme, modules), ...assessmentFindings(programme, modules)];
    for (const finding of findings) yield { ...finding, severity, target: programme.id?.value };
    yield* partnerFindings(programme);
  },
});

/** What a record has to say, and what stands in for it until the author knows. */
const prompts = {
  who: 'Say which service users or carers take part',
  where: 'Say at which points they take part',
  how: 'Say what they do there',
  why: 'Say why these people',
} as const;
type Question = keyof typeof prompts;
const questions = Object.keys(prompts) as readonly Question[];

function* recordFindings(programme: Programme, modules: readonly ModuleFacts[]): Generator<Finding> {
  if (programme.involvement.length === 0 && modules.every(({ involvement }) => involvement.length === 0)) {
    yield {
      range: programme.head,
      message: `${documentName(programme)} records no service user or carer who took part in making it, and a reviewer will ask; add an "involvement" record that says who, where, how and why these people`,
      fixes: [insertFix('Add an involvement record', ['involvement', '-'], prompts)],
    };
    return;
  }
  for (const record of programme.involvement) {
    const lacking = questions.filter((question) => isBlank(record, question));
    if (lacking.length === 0) continue;
    const keys = listed(lacking.map((question) => quoted(question)));
    yield {
      range: record.head,
      message: `this involvement record lacks ${keys}; a reviewer can judge it only when it says who takes part, where, how, and why these people`,
      fixes: lacking.length === questions.length ? [] : [completeFix(record, lacking)],
    };
  }
}

function isBlank(record: Involvement, question: Question): boolean {
  return (record[question]?.value ?? '').trim() === '';
}

function completeFix(record: Involvement, lacking: readonly Question[]): FindingFix {
  const changes = lacking.map(
    (question) => ({ op: 'insert', path: [...record.path, question], value: prompts[question] }) as const,
  );
  return { title: `Add ${listed(lacking.map((question) => quoted(question)))}`, safe: false, changes };
}

/** Words by which a record says that people take part in assessment. */
const assessing =
  /\b(?:assess\w*|osces?|vivas?|exam\w*|mark(?:s|ed|ing)?|grad(?:e|es|ed|ing)|portfolios?|practice records?)\b/i;

function* assessmentFindings(programme: Programme, modules: readonly ModuleFacts[]): Generator<Finding> {
  const assessments = modules.flatMap((module) => module.assessments);
  if (assessments.length === 0 || assessments.some(({ involvement }) => involvement)) return;
  const records = [
    ...programme.involvement.map(({ where, how }) => `${where?.value ?? ''} ${how?.value ?? ''}`),
    ...modules.flatMap(({ involvement }) => involvement.map(({ where, how }) => `${where ?? ''} ${how ?? ''}`)),
  ];
  if (records.some((text) => assessing.test(text))) return;
  yield {
    range: programme.head,
    message: `no service user or carer takes part in assessment: no assessment has "involvement", and no record names assessment under "where" or "how"; say what they do there, or plan it with them`,
  };
}

function* partnerFindings(programme: Programme): Generator<Finding> {
  if (programme.partners.some(({ employer }) => (employer?.value ?? '').trim() !== '')) return;
  yield {
    range: programme.head,
    severity: 'information',
    message: `${documentName(programme)} names no employer that agreed to it, so nothing shows that it suits the work it prepares people for; add one under "partners", with the date`,
    target: programme.id?.value,
    fixes: [insertFix('Add a partner', ['partners', '-'], { employer: 'Name of the employer' })],
  };
}

function insertFix(title: string, path: readonly string[], value: YamlValue): FindingFix {
  return { title, safe: false, changes: [{ op: 'insert', path, value }] };
}
