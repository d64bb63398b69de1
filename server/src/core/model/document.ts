// A document of any kind, as rules and features see it: typed, with ranges, without a trace of YAML.
import type { Text } from '../base/text-range';
import type { Kind } from '../schema/kinds';
import type { Crosswalk } from './crosswalk';
import type { DocumentBase } from './document-base';
import type { Framework } from './framework';
import type { Module } from './module';
import type { Overlay } from './overlay';
import type { Programme } from './programme';
import type { Resource } from './resource';
import type { Role } from './role';
import type { Settings } from './settings';
import type { Waivers } from './waivers';

/** A document whose kind is missing or not known. */
export interface UnknownDocument extends DocumentBase {
  readonly kind: 'unknown';
  readonly written: Text | undefined;
}

/** Any document. */
export type Document =
  Programme | Module | Framework | Overlay | Crosswalk | Role | Resource | Waivers | Settings | UnknownDocument;

/** The document type of a kind. */
export type DocumentOf<K extends Kind> = Extract<Document, { readonly kind: K }>;
