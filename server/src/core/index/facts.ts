// What a file tells the rest of the workspace: small plain records without ranges, comparable by value.
import type { TextRange } from '../base/text-range';
import type { Uri } from '../base/uri';
import type { PracticeStandard } from '../model/framework';
import type { AssessmentPurpose, ModuleType } from '../model/module';
import type { ProgrammePurpose } from '../model/programme';
import type { FrameworkPolicy } from '../model/framework';
import type { Policy } from '../model/settings';

/** A link from an outcome or a role to an item, IDs as written. */
export interface LinkFacts {
  readonly item: string;
  readonly level: string | undefined;
}

export interface OutcomeFacts {
  readonly id: string | undefined;
  readonly supports: readonly string[];
  readonly links: readonly LinkFacts[];
}

export interface ActivityFacts {
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly supports: readonly string[];
  readonly professions: readonly string[];
  readonly checklists: readonly string[];
}

export interface AssessmentFacts {
  /** Its place in its module's list, from 0. */
  readonly nth: number;
  readonly id: string | undefined;
  readonly type: string | undefined;
  readonly purpose: AssessmentPurpose;
  readonly assesses: readonly string[];
  readonly checklists: readonly string[];
  readonly involvement: boolean;
}

export interface ModuleFacts {
  readonly id: string;
  readonly title: string | undefined;
  readonly type: ModuleType;
  readonly level: string | undefined;
  readonly credits: number | undefined;
  readonly minutes: number | undefined;
  readonly prerequisites: readonly string[];
  readonly frameworks: readonly string[];
  readonly overlays: readonly string[];
  readonly outcomes: readonly OutcomeFacts[];
  readonly activities: readonly ActivityFacts[];
  readonly assessments: readonly AssessmentFacts[];
  /** The module's own involvement records. */
  readonly involvement: readonly InvolvementFacts[];
}

/** Where and how people take part, as a record has it. */
export interface InvolvementFacts {
  readonly where: string | undefined;
  readonly how: string | undefined;
}

/** A module's place in a programme. */
export interface MemberFacts {
  readonly module: string;
  readonly stage: number;
  readonly optional: boolean;
  readonly pathways: readonly string[];
}

export interface ProgrammeFacts {
  readonly id: string;
  readonly title: string | undefined;
  readonly award: string | undefined;
  readonly level: string | undefined;
  readonly status: string | undefined;
  readonly purpose: ProgrammePurpose;
  readonly credits: number | undefined;
  readonly frameworks: readonly string[];
  readonly overlays: readonly string[];
  readonly roles: readonly string[];
  readonly progression: readonly string[];
  readonly outcomes: readonly string[];
  readonly pathways: readonly string[];
  readonly members: readonly MemberFacts[];
}

export interface ItemFacts {
  readonly id: string;
  readonly type: string | undefined;
  readonly label: string | undefined;
  readonly statement: string | undefined;
  readonly section: string | undefined;
  readonly notes: string | undefined;
  /** The involvement of a role profile that the item describes. */
  readonly involvement: string | undefined;
  readonly related: readonly string[];
  readonly retired: boolean;
  readonly replacedBy: readonly string[];
  /** The item one level up, or the composite that this is a part of. */
  readonly parent: string | undefined;
  /** The area the item belongs to; an area belongs to itself. */
  readonly area: string | undefined;
  /** Whether no further items lie below; parts do not count. */
  readonly leaf: boolean;
  /** Whether it is a part of a composite item. */
  readonly part: boolean;
}

export interface FrameworkFacts {
  readonly id: string;
  readonly version: string;
  readonly prefix: string | undefined;
  readonly title: string | undefined;
  readonly publisher: string | undefined;
  readonly bundled: boolean;
  readonly requiredTypes: readonly string[];
  readonly policy: FrameworkPolicy;
  readonly progression: readonly string[];
  readonly practice: PracticeStandard | undefined;
  /** All items, parts included, in document order. */
  readonly items: readonly ItemFacts[];
}

export interface OverlayFacts {
  readonly id: string;
  readonly title: string | undefined;
  readonly base: string | undefined;
  /** The overlay that it lies on. */
  readonly over: string | undefined;
  readonly region: string | undefined;
  readonly employer: string | undefined;
  readonly add: readonly {
    readonly id: string;
    readonly refines: string | undefined;
    readonly partOf: string | undefined;
    readonly type: string | undefined;
    readonly label: string | undefined;
    readonly statement: string | undefined;
    /** The document that it comes from, with the section there. */
    readonly section: string | undefined;
    readonly notes: string | undefined;
  }[];
  readonly narrow: readonly { readonly item: string; readonly rationale: string | undefined }[];
  readonly relabel: readonly { readonly item: string; readonly text: string }[];
  readonly wording: readonly { readonly item: string; readonly text: string }[];
}

export interface CrosswalkFacts {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly match: string;
    readonly partial: boolean;
    readonly note: string | undefined;
  }[];
}

export interface RoleFacts {
  readonly id: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly alsoCalled: readonly string[];
  readonly involvement: string | undefined;
  readonly complexity: string | undefined;
  readonly context: string | undefined;
  readonly employer: string | undefined;
  readonly expects: readonly LinkFacts[];
}

export interface ResourceFacts {
  readonly id: string;
  readonly title: string | undefined;
  readonly type: string | undefined;
  readonly description: string | undefined;
  readonly minutes: number | undefined;
  readonly url: string | undefined;
  readonly source: string | undefined;
  readonly illustrates: readonly string[];
}

/** A waiver that is complete; others excuse nothing. */
export interface WaiverFacts {
  /** Its place in its document's list, from 0. */
  readonly nth: number;
  readonly rule: string;
  readonly target: string;
  readonly until: string;
  readonly document: string | undefined;
}

export interface SettingsFacts {
  readonly frameworks: readonly string[];
  readonly policy: Policy;
  readonly rules: readonly { readonly rule: string; readonly severity: string }[];
}

/** The hours of practice that a module states. */
export interface HoursFacts {
  readonly practice: number;
  readonly simulated: number;
}

/** The fields of a document whose values could not be read: `assessments/#/weighting`. */
export interface UnreadableFacts {
  readonly id: string | undefined;
  readonly fields: readonly string[];
}

/** What a module asks learners to have done before. */
export interface PrerequisiteFacts {
  readonly module: string;
  readonly prerequisites: readonly string[];
}

/** An outcome, found by the words of its statement. */
export interface StatementFacts {
  readonly module: string;
  readonly outcome: string | undefined;
}

/** Where a document and its parts stand in their file; read only by what must point at another place. */
export interface PlacesFacts {
  readonly head: TextRange;
  /** The IDs of outcomes, activities, assessments, prerequisites, items and so on; `rangeOfPart` looks one up. */
  readonly ids: readonly string[];
  /** Where the part with each ID begins and ends: two numbers for each. */
  readonly offsets: readonly number[];
}

/** The kinds of fact and what each holds. The ID they are filed under is said behind each. */
export interface FactTypes {
  /** Every ID of a kind; filed under the kind. */
  readonly ids: string;
  /** Every document of a kind, with its ID where it has one; filed under the kind. */
  readonly documents: { readonly id: string | undefined };
  readonly module: ModuleFacts;
  readonly programme: ProgrammeFacts;
  readonly framework: FrameworkFacts;
  readonly overlay: OverlayFacts;
  readonly crosswalk: CrosswalkFacts;
  /** The crosswalks of which a framework is one end, by their IDs; filed under the framework's ID. */
  readonly crosswalksOf: string;
  /** Every framework that a programme, module, overlay or the settings refer to, as written; filed under the empty ID. */
  readonly frameworkUse: string;
  readonly role: RoleFacts;
  readonly resource: ResourceFacts;
  /** Filed under the empty ID, as there is one list for the workspace. */
  readonly waivers: readonly WaiverFacts[];
  /** Filed under the empty ID. */
  readonly settings: SettingsFacts;
  /** The programmes that hold a module; filed under the module's ID. */
  readonly membership: string;
  /** The modules that have prerequisites; filed under the empty ID, so that who walks them reads one list that seldom changes. */
  readonly prerequisites: PrerequisiteFacts;
  /** The programmes, modules and overlays that ask for an overlay, by their IDs; filed under the overlay's ID. */
  readonly overlayUse: string;
  /** Of modules that state hours; filed under the module's ID, read only by what adds hours up. */
  readonly hours: HoursFacts;
  /** Filed under the digest of the statement's words, which other words may have too, if hardly ever. */
  readonly statement: StatementFacts;
  /** The statements of a module's outcomes, in their order; filed under the module's ID, read only by what must quote them. */
  readonly wording: readonly (string | undefined)[];
  /** The fields of a document that are reported as unreadable; filed under the kind. */
  readonly unreadable: UnreadableFacts;
  /** Filed under the kind and the ID: `module CC701`. */
  readonly places: PlacesFacts;
}

export type FactName = keyof FactTypes;

/** A fact and the document that states it. */
export interface Located<T> {
  readonly uri: Uri;
  /** The document's place in its file, from 0. */
  readonly place: number;
  readonly facts: T;
}
