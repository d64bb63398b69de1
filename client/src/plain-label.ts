// Text of authors where VS Code reads more than letters: icons in labels, links in notifications.

/** The text for a label that may hold icons: `$(error)` stays these eight letters. */
export function plainLabel(text: string): string {
  return text.replace(/\\?\$\([a-z\d-]+(?:~[a-z]+)?\)/gi, (icon) => (icon.startsWith('\\') ? icon : `\\${icon}`));
}

/** The text for a notification, in which `[word](address)` would be a link, of commands as well. */
export function plainNotice(text: string): string {
  return text.replaceAll('](', '] (');
}
