import type { ReactNode } from 'react';
import {
  BarList,
  FigureTable,
  RepresentationPlot,
  type BarRow,
  type RepresentationRow,
  type TableData,
} from '#figures';
import type { PublicWords } from '../words.js';

/** Drawn twice, for a telephone and for a desk; the style sheet shows one of them. */
const WIDTHS = { narrow: 296, wide: 704 } as const;
const SIZES = ['narrow', 'wide'] as const;

/** A figure with its table folded under it. */
export function FigureWithTable(props: {
  readonly title: string;
  readonly subtitle: string;
  readonly table: TableData;
  readonly words: PublicWords;
  readonly id: string;
  readonly draw: (width: number) => ReactNode;
}) {
  const { title, subtitle, table, words, id, draw } = props;
  return (
    <figure className="figure" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p className="small">{subtitle}</p>
      {SIZES.map((size) => (
        <div key={size} className={`drawn-${size}`}>
          {draw(WIDTHS[size])}
        </div>
      ))}
      <details>
        <summary>{words.t('public.as-table')}</summary>
        <FigureTable language={words.language} table={table} />
      </details>
    </figure>
  );
}

export function ThemeBars({ rows, words, width }: { rows: readonly BarRow[]; words: PublicWords; width: number }) {
  return <BarList language={words.language} width={width} rows={rows} />;
}

export function ReachPlot(props: { rows: readonly RepresentationRow[]; words: PublicWords; width: number }) {
  return <RepresentationPlot language={props.words.language} width={props.width} rows={props.rows} />;
}
