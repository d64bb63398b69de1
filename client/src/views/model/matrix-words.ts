// Every text of the matrix, in the user's language; `{0}` and so on stand for what is filled in.
import type { Grade } from './grade';

/** What translates, as `vscode.l10n` does. */
export interface Translator {
  t(text: string): string;
}

/** The texts that the webview is given, as it has no way to translate. */
export type MatrixWords = ReturnType<typeof matrixWords>;

/** The texts of the matrix. */
export function matrixWords(l10n: Translator) {
  return {
    grades: gradeWords(l10n),
    meanings: meanings(l10n),
    missing: missing(l10n),
    matrix: l10n.t('Coverage Matrix'),
    item: l10n.t('Item'),
    coverage: l10n.t('Coverage'),
    allModules: l10n.t('all modules'),
    cell: l10n.t('{0}, {1}: {2}'),
    notAddressed: l10n.t('not addressed'),
    noLevel: l10n.t('no level stated'),
    summative: l10n.t('summative'),
    formative: l10n.t('formative'),
    gap: l10n.t('gap'),
    waived: l10n.t('waived'),
    waivedUntil: l10n.t('waived until {0}'),
    notApplicable: l10n.t('not applicable'),
    notAskedFor: l10n.t('not asked for'),
    derived: l10n.t('derived through {0} ({1})'),
    derivedInPart: l10n.t('derived in part through {0} ({1})'),
    addedBy: l10n.t('added by {0}'),
    stage: l10n.t('Stage {0}'),
    core: l10n.t('core'),
    optional: l10n.t('optional'),
    missingModule: l10n.t('no file has this module'),
    reached: l10n.t('{0} of {1} {2}'),
    some: l10n.t('{0} of {1}'),
    programme: l10n.t('Programme'),
    framework: l10n.t('Framework'),
    filterItems: l10n.t('Filter items'),
    filterModules: l10n.t('Filter modules'),
    area: l10n.t('Area'),
    anyArea: l10n.t('All areas'),
    grade: l10n.t('Grade'),
    anyGrade: l10n.t('Any grade'),
    modules: l10n.t('Modules'),
    anyModule: l10n.t('All modules'),
    coreModules: l10n.t('Core modules'),
    optionalModules: l10n.t('Optional modules'),
    match: l10n.t('Derived'),
    anyMatch: l10n.t('Derived or not'),
    matches: { exact: l10n.t('Derived by an exact match'), close: l10n.t('Derived by a close match') },
    gapsOnly: l10n.t('Gaps only'),
    clearFilters: l10n.t('Clear filters'),
    filters: l10n.t('Filters'),
    export: l10n.t('Export…'),
    oneItem: l10n.t('1 item'),
    manyItems: l10n.t('{0} items'),
    oneModule: l10n.t('1 module'),
    manyModules: l10n.t('{0} modules'),
    nothingFits: l10n.t('Nothing fits these filters'),
    legend: l10n.t('Legend'),
    levels: l10n.t('Levels'),
    grid: l10n.t('Coverage of {0} by {1}'),
    manyChanged: l10n.t('{0} cells changed'),
    loading: l10n.t('Reading the curriculum…'),
    taughtBy: l10n.t('Taught by {0}'),
    assessedBy: l10n.t('Assessed by {0}'),
    notTaught: l10n.t('No activity supports it'),
    notAssessed: l10n.t('No assessment tests it'),
    via: l10n.t('through {0}'),
    seeAlso: l10n.t('See also {0}'),
    help: l10n.t('Arrow keys move, Enter opens the outcome, Escape hides the details'),
  };
}

/** What each grade is called. */
export function gradeWords(l10n: Translator): Readonly<Record<Grade, string>> {
  return {
    none: l10n.t('not covered'),
    declared: l10n.t('declared'),
    taught: l10n.t('taught'),
    assessed: l10n.t('assessed'),
    assured: l10n.t('assured'),
  };
}

/** When an item has a grade. */
function meanings(l10n: Translator): Readonly<Record<Grade, string>> {
  return {
    none: l10n.t('No outcome addresses the item'),
    declared: l10n.t('An outcome addresses the item'),
    taught: l10n.t('An activity supports such an outcome'),
    assessed: l10n.t('An assessment tests such an outcome'),
    assured: l10n.t('A summative assessment in a core module tests it, on every pathway'),
  };
}

/** What would take an item to the next rung. */
function missing(l10n: Translator): Readonly<Record<Exclude<Grade, 'none'>, string>> {
  return {
    declared: l10n.t('No outcome addresses it yet'),
    taught: l10n.t('No activity supports these outcomes yet'),
    assessed: l10n.t('No assessment tests these outcomes yet'),
    assured: l10n.t('No summative assessment in a core module tests it on every pathway yet'),
  };
}

/** A text with its gaps filled. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (gap, number: string) => String(values[Number(number)] ?? gap));
}
