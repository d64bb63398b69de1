// Broken YAML, with the cause in plain words; everything else in the broken region would only follow from it.
import { fileRule } from './rule';

export const yamlSyntax = fileRule({
  id: 'yaml-syntax',
  category: 'structure',
  severity: 'error',
  summary: 'the text cannot be read as YAML',
  fixable: true,
  *check({ content }) {
    for (const problem of content.syntaxProblems) {
      if (problem.code !== 'syntax') continue;
      const { range, cause: message, repair, severity } = problem;
      if (repair?.title === undefined) yield { range, message, severity };
      else {
        const change = { op: 'replace', range: repair.range, text: repair.text } as const;
        yield { range, message, severity, fixes: [{ title: repair.title, safe: false, changes: [change] }] };
      }
    }
  },
});
