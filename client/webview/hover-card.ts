// The card with details beside a cell: on hover and on keyboard focus, reachable by the pointer, gone with Escape.
import type { ItemDetails } from '../../server/src/protocol';
import { element } from './element';

/** What the card says: a heading, lines, and more to come when details arrive. */
export interface CardContent {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** How the card gets at what it says. */
export interface CardSource {
  /** What is known at once. */
  content(): CardContent | undefined;
  /** Asks for the rest; undefined where there is none. */
  details(): Promise<ItemDetails | null> | undefined;
  /** The rest, as sections. */
  sections(details: ItemDetails): readonly Node[];
}

/** How long the pointer or the focus must rest before the card comes, and how long it stays when they leave, in milliseconds. */
const delay = { pointer: 350, focus: 700, leave: 200 };

/** One card for the whole page. */
export class HoverCard {
  readonly box = element('div', { class: 'card', role: 'tooltip', id: 'card', hidden: '' });
  #timer: number | undefined;
  #anchor: HTMLElement | undefined;

  constructor() {
    this.box.addEventListener('pointerenter', () => window.clearTimeout(this.#timer));
    this.box.addEventListener('pointerleave', () => this.leave());
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.hide();
    });
  }

  /** The user looks at a cell: the card comes in a while. */
  rest(anchor: HTMLElement, source: CardSource): void {
    if (anchor === this.#anchor) return;
    window.clearTimeout(this.#timer);
    const wait = anchor === document.activeElement ? delay.focus : delay.pointer;
    this.#timer = window.setTimeout(() => this.#show(anchor, source), wait);
  }

  /** The user looks elsewhere: the card goes, unless the pointer reaches it first. */
  leave(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), delay.leave);
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.#anchor?.removeAttribute('aria-describedby');
    this.#anchor = undefined;
    this.box.hidden = true;
  }

  #show(anchor: HTMLElement, source: CardSource): void {
    const content = source.content();
    this.hide();
    if (content === undefined || !anchor.isConnected) return;
    this.#anchor = anchor;
    const lines = content.lines.map((line) => element('p', {}, line));
    this.box.replaceChildren(element('h2', {}, content.heading), ...lines);
    this.box.hidden = false;
    anchor.setAttribute('aria-describedby', this.box.id);
    this.#place(anchor);
    void source.details()?.then((details) => {
      if (details === null || this.#anchor !== anchor) return;
      this.box.append(...source.sections(details));
      this.#place(anchor);
    });
  }

  /** Below the cell where there is room, else above it. */
  #place(anchor: HTMLElement): void {
    const cell = anchor.getBoundingClientRect();
    const { width, height } = this.box.getBoundingClientRect();
    const edge = 8;
    const left = Math.max(edge, Math.min(cell.left, window.innerWidth - width - edge));
    const below = cell.bottom + 4;
    const isLow = below + height > window.innerHeight - edge;
    const top = isLow ? Math.max(edge, cell.top - height - 4) : below;
    this.box.style.left = `${String(left)}px`;
    this.box.style.top = `${String(top)}px`;
  }
}
