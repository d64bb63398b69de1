// Gives a line of a tree its identity, and the words in which a screen reader tells it.
import type { TreeItem } from 'vscode';

/** Names the line: its label and description are what is read out, so both must stand already. */
export function nameLine(item: TreeItem, id: string): void {
  item.id = id;
  const label = typeof item.label === 'string' ? item.label : item.label?.label;
  item.accessibilityInformation = { label: [label, item.description].filter(Boolean).join(', ') };
}
