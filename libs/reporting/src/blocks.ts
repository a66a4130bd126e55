import type { Look } from '#domain';

/** A document as plain parts, the same for Word and for the printed page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: 'lead' | 'note' | 'strong' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly language: string | null }
  | TableBlock
  | FigureBlock;

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly label: string;
  /** Parts of the width; all of a table add up to 100. */
  readonly width: number;
  readonly isNumber?: boolean;
  /** Holds words of residents. */
  readonly isSaid?: boolean;
}

export interface FigureBlock {
  readonly kind: 'figure';
  readonly title: string;
  /** The figure in words, for those who do not see it. */
  readonly description: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A stretch of pages of one direction. */
export interface Part {
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

export interface ReportDocument {
  readonly language: 'pl' | 'en';
  readonly title: string;
  readonly subtitle: string;
  /** The institution whose document it is. */
  readonly author: string;
  /** Lines under the title: dates, version, the mark of sample data. */
  readonly cover: readonly string[];
  readonly parts: readonly Part[];
  /** Set where headings should be listed in front. */
  readonly contents: string | null;
  /** In the foot of each page: "Page {page} of {pages}", with these two marks in it. */
  readonly foot: string;
  /** When the release was made, ISO: the date in the file's own properties. */
  readonly date: string;
  /** The municipality's colours and coat of arms; ours where it has chosen none. */
  readonly look?: Look;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string, style?: 'lead' | 'note' | 'strong'): Block =>
  style === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, style };
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });

/** Typed text: an empty line begins a paragraph, a line that begins with a dash is an item of a list. */
export function typedBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const lines = one.split('\n').map((line) => line.trim());
      return lines.every((line) => /^[-–•]\s/.test(line))
        ? list(lines.map((line) => line.replace(/^[-–•]\s+/, '')))
        : paragraph(lines.join(' '));
    });
}
