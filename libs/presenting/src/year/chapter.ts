import type { YearSection } from '#domain';

/** A number or a word of a table: as it reads, as a spreadsheet takes it, and where it comes from. */
export interface YearCell {
  readonly text: string;
  readonly value: string | number | null;
  /** The list or page behind it, below the page of the municipality: `/p/park/contributions?answered=yes`. */
  readonly to?: string;
}

export interface YearTable {
  readonly kind: 'table';
  /** Stable name, also of its sheet in a workbook. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly YearColumn[];
  readonly rows: readonly (readonly YearCell[])[];
  /** Too long to read: it stands in the workbook alone. */
  readonly isFileOnly?: boolean;
}

export interface YearColumn {
  readonly label: string;
  /** Parts of the width; all of a table add up to 100. */
  readonly width: number;
  readonly isNumber?: boolean;
}

export interface YearLine {
  readonly text: string;
  readonly to?: string;
}

export type YearBlock =
  | (YearLine & { readonly kind: 'paragraph'; readonly style?: 'lead' | 'note' })
  | (YearLine & { readonly kind: 'heading' })
  | { readonly kind: 'list'; readonly items: readonly YearLine[] }
  /** What people wrote: an empty line begins a paragraph. */
  | { readonly kind: 'typed'; readonly section: YearSection; readonly body: string }
  | YearTable;

export interface YearPart {
  readonly id: string;
  /** With its number: `7.2. Ile osób wzięło udział`. */
  readonly title: string;
  readonly blocks: readonly YearBlock[];
}

export const paragraph = (text: string, style?: 'lead' | 'note', to?: string): YearBlock => ({
  kind: 'paragraph',
  text,
  ...(style && { style }),
  ...(to !== undefined && { to }),
});

export const cell = (text: string, to?: string): YearCell => ({ text, value: text, ...(to !== undefined && { to }) });
