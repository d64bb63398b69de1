// Reports for other programs, in a form that a terminal can show as well.
import { harmlessJson } from '../base/harmless';

/** The value as the text of a JSON file. Characters that steer or are invisible are escaped, which changes nothing for who reads it. */
export function jsonDocument(value: unknown): string {
  return `${harmlessJson(JSON.stringify(value, undefined, 2))}\n`;
}
