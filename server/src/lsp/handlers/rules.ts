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
    answer: async (_params, { session, token }) => {
      const counts = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };
      for await (const [uri] of session.diagnoseAll(token)) {
        counts.files += 1;
        for (const { severity } of session.sheet(uri)?.snapshot.findings(uri).diagnostics ?? []) counts[severity] += 1;
      }
      return counts;
    },
  }),
];
