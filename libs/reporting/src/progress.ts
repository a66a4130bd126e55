import type { ReportDocument } from './blocks.js';

/** Told how far a named step of writing is. */
export type OnReportStep = (name: string, done: number, total: number | null) => void;

/** So many rows are written between two words about it. */
const ROWS_A_WORD = 25;

/** Counts the rows of all tables of a document as they are written. */
export function createRowCounter({ parts }: ReportDocument, onStep: OnReportStep): () => void {
  const blocks = parts.flatMap((part) => part.blocks);
  const total = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
  let done = 0;
  return () => {
    done += 1;
    if (done % ROWS_A_WORD === 0 || done === total) onStep('report-rows', done, total);
  };
}

export function createFigureCounter({ parts }: ReportDocument, onStep: OnReportStep): () => void {
  const total = parts.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'figure').length;
  let done = 0;
  return () => onStep('report-figures', (done += 1), total);
}
