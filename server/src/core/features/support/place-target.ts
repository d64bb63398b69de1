// What the views can show in an editor, by name: positions are looked up when somebody wants to see them.

/** A thing with a place in a file. Without a programme's ID all modules of a workspace without programmes are meant. */
export type PlaceTarget =
  | {
      readonly kind: 'programme';
      readonly programme?: string | undefined;
      /** The reference on whose line to stand. */
      readonly framework?: string | undefined;
    }
  | { readonly kind: 'module'; readonly module: string }
  | {
      readonly kind: 'outcome';
      readonly module: string;
      readonly outcome?: string | undefined;
      /** The item whose link to stand on. */
      readonly item?: string | undefined;
    }
  | {
      readonly kind: 'item';
      readonly programme?: string | undefined;
      /** As the programme refers to it. */
      readonly framework: string;
      readonly item: string;
    };
