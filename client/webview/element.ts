// Makes elements: a tag, attributes, children. Text is text, never markup.

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes, those that are undefined left out, and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An element whose children stand in the order of a number they carry as an attribute: puts a child where it belongs. */
export function insertInOrder(parent: Element, child: Element, attribute: string): void {
  const place = Number(child.getAttribute(attribute));
  let before: Element | null = null;
  for (let other = parent.lastElementChild; other !== null; other = other.previousElementSibling) {
    if (Number(other.getAttribute(attribute)) < place) break;
    before = other;
  }
  parent.insertBefore(child, before);
}
