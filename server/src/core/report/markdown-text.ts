// Text within Markdown that is shown as it is.
import { harmless } from '../base/harmless';

/** Text that Markdown shows as it is, within a table cell as well. */
export function markdownText(text: string): string {
  return harmless(text)
    .replaceAll('\u00A0', ' ')
    .replace(/[\\|*_`<>[\]]/g, '\\$&');
}
