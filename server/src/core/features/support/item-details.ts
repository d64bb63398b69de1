// All there is to say about one item of a programme, for a hover: what it means, and outcome by outcome how it is evidenced.
import type { Grade } from '../../index/coverage';
import type { DerivedCoverage } from '../../index/derived-coverage';
import type { ItemStanding } from './item-standing';
import type { PlaceGrade } from './place-grade';

/** Which item, and the module to keep to where only one is meant. */
export interface ItemRequest {
  readonly programme: string | undefined;
  /** The framework, as the programme refers to it. */
  readonly reference: string;
  readonly item: string;
  readonly module: string | undefined;
}

/** An activity or assessment that bears on an outcome. */
export interface EvidencePart {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly type: string | undefined;
}

/** An assessment that tests an outcome. */
export interface AssessmentPart extends EvidencePart {
  readonly purpose: 'summative' | 'formative';
  /** Per cent of the module's result. */
  readonly weighting: number | undefined;
}

/** An outcome that addresses an item, with its evidence. */
export interface OutcomeDetails {
  readonly module: string;
  readonly outcome: string | undefined;
  readonly statement: string | undefined;
  readonly level: string | undefined;
  /** The overlay item through which the item is addressed. */
  readonly via: string | undefined;
  readonly grade: PlaceGrade;
  readonly activities: readonly EvidencePart[];
  readonly assessments: readonly AssessmentPart[];
}

/** One item with its evidence, in one module or in all. */
export interface ItemDetails extends ItemStanding {
  readonly id: string;
  readonly label: string | undefined;
  readonly type: string | undefined;
  readonly statement: string | undefined;
  readonly notes: string | undefined;
  readonly area: string | undefined;
  readonly overlay: string | undefined;
  readonly derived: readonly DerivedCoverage[];
  readonly outcomes: readonly OutcomeDetails[];
  /** Items that mean nearly the same; covering one never covers another. */
  readonly related: readonly { readonly id: string; readonly label: string | undefined; readonly grade: Grade }[];
}
