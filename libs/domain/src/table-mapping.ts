import type { ContributionKind, PublicationPermission, Voice } from './contribution.js';
import type { Channel } from './process.js';

/** How a table's columns are read: saved, versioned, editable. */
export interface TableMapping {
  readonly version: 1;
  /** What a row is. */
  readonly kind: ContributionKind | 'participant' | 'answers' | 'vote' | 'vote-tally' | 'head-count';
  readonly columns: {
    readonly reference?: string;
    readonly title?: string;
    readonly text?: readonly string[];
    readonly person?: string;
    readonly personKind?: string;
    /** Further identifiers of the person: they link her to other sources. */
    readonly email?: string;
    readonly phone?: string;
    readonly code?: string;
    readonly submittedAt?: string;
    readonly channel?: string;
    readonly language?: string;
    readonly status?: string;
    readonly response?: string;
    readonly category?: string;
    readonly permission?: string;
    readonly parent?: string;
    readonly voice?: string;
    readonly groupSize?: string;
    readonly latitude?: string;
    readonly longitude?: string;
    readonly place?: string;
    readonly option?: string;
    readonly votes?: string;
    /** What a project would cost. */
    readonly cost?: string;
    readonly unit?: string;
    readonly event?: string;
    readonly people?: string;
    readonly url?: string;
    /** Demographic variable → column: `{ age: 'Wiek' }`. */
    readonly attributes?: Readonly<Record<string, string>>;
    /** Closed questions kept as answers. */
    readonly answers?: readonly string[];
  };
  /** Per column: the value in the file → our value, e.g. `{ Wiek: { '25_34': '25-34', 'młody': '' } }`. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Values for every row where no column gives one. */
  readonly fixed?: {
    readonly channel?: Channel;
    readonly language?: string;
    readonly permission?: PublicationPermission;
    readonly submittedAt?: string;
    readonly voice?: Voice;
  };
  /** `auto`, or a pattern of yyyy MM dd HH mm ss. */
  readonly dateFormat?: string;
  readonly delimiter?: 'auto' | ',' | ';' | '\t' | '|';
  readonly encoding?: 'auto' | 'utf-8' | 'windows-1250' | 'iso-8859-2' | 'utf-16le';
  readonly sheet?: string;
  /** 1-based row of the header in the user's own numbering; found automatically when absent. */
  readonly headerRow?: number;
  /** Columns that look like identity numbers or addresses of people, and of which a person has stated that they are not. */
  readonly notPersonal?: readonly string[];
}
