import type { ReportBlock, ReportBlockKind, ReportLanguage } from '#domain';
import type { BuiltReportAnswer } from '#contracts';
import { reportFigureTitle } from '#figures';
import type { Words } from '../../../shared/words/words.js';

export const BLOCK_KINDS: readonly ReportBlockKind[] = [
  'heading',
  'text',
  'figure',
  'table',
  'quotes',
  'decisions',
  'method',
];

export type Draft = Pick<BuiltReportAnswer, 'title' | 'languages' | 'audience'> & {
  readonly blocks: readonly ReportBlock[];
};

/** What the fields of a block are given. */
export interface FieldsProps {
  readonly block: ReportBlock;
  readonly report: BuiltReportAnswer;
  readonly languages: readonly ReportLanguage[];
  readonly onChange: (block: ReportBlock) => void;
}

/** How a block is called in the outline: its own words, else its kind. */
export function blockName(block: ReportBlock, { word, language }: Words): string {
  const kind = word('builder.kind', block.kind);
  if (block.kind === 'heading' || block.kind === 'text') {
    const own = (block.text[language] || Object.values(block.text).find((one) => one !== '') || '').trim();
    return own === '' ? kind : `${own.slice(0, 60)}${own.length > 60 ? '…' : ''}`;
  }
  if (block.kind === 'figure' || block.kind === 'table') {
    const own = (block.title[language] ?? '').trim();
    return `${kind}: ${own === '' ? reportFigureTitle(block.source, language) : own}`;
  }
  return kind;
}

/** An empty block of a kind. */
export function newBlock(kind: ReportBlockKind): ReportBlock {
  const id = crypto.randomUUID();
  const source = { figure: 'totals', variable: null, depth: null, population: null } as const;
  const shown = { id, source, state: 'live', releaseId: null, title: {} } as const;
  switch (kind) {
    case 'heading':
      return { kind, id, level: 1, text: {} };
    case 'text':
      return { kind, id, text: {} };
    case 'figure':
      return { kind, ...shown, alt: null, withTable: false };
    case 'table':
      return { kind, ...shown };
    case 'quotes':
      return { kind, id, themeId: null, quoteIds: [] };
    case 'decisions':
      return { kind, id, list: 'both', state: 'live' };
    case 'method':
      return { kind, id };
  }
}

/** An office's text in the language of the preview alone: what is missing there is seen. */
export const inPreview = (text: Readonly<Record<string, string>>, language: ReportLanguage): string =>
  (text[language] ?? '').trim();
