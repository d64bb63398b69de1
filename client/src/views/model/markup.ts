// Text that can stand in HTML and SVG.

/** The text with the characters replaced that markup is made of. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
