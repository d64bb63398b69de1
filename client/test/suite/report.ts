// What the tests inside an extension host report to the process that started it: one line of JSON each.

/** Begins every line that is a report; other lines are VS Code's own. */
export const reportMark = 'care-curriculum-test ';

/** First the plan with every test there is, then each test's end. */
export type Report =
  | { readonly kind: 'plan'; readonly titles: readonly string[] }
  | { readonly kind: 'pass'; readonly title: string }
  | { readonly kind: 'fail'; readonly title: string; readonly error: string };
