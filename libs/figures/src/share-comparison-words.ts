import { formatPercent, formatRange, formatRatio, translate, type ScreenLanguage } from '#language';
import { hiddenNotes } from './representation-words.js';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

/** One thing and its share twice: in a group and among all others, or weighted and as counted. Shares are 0…1. */
export interface ComparedShare {
  readonly label: string;
  /** People behind `share`; null when hidden for privacy. */
  readonly people: number | null;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly other: number | null;
  /** What the two say together: "1,9 raza częściej". */
  readonly words: string;
  readonly tone: 'more' | 'less' | 'plain';
}

/** How the two shares of a figure are called: "kobiety 18–24" and "pozostali". */
export interface ComparedNames {
  readonly share: string;
  readonly other: string;
}

/** How much more or less often a group raised a theme. @example liftWords('pl', 1.86, 'more'); // 'wyraźnie częściej (× 1,86)' */
export function liftWords(language: ScreenLanguage, lift: number, flag: 'more' | 'less' | null): string {
  return translate(language, `figure.compared.lift-${flag ?? 'plain'}`, { lift: formatRatio(language, lift) });
}

/** The comparison in one to three sentences: the farthest apart either way, and how many are hidden. */
export function describeComparison(
  rows: readonly ComparedShare[],
  names: ComparedNames,
  language: ScreenLanguage,
): string {
  const known = rows.filter((row) => row.people !== null && row.share !== null && row.other !== null);
  const gap = (row: ComparedShare) => (row.share ?? 0) - (row.other ?? 0);
  const sorted = known.toSorted((a, b) => gap(b) - gap(a));
  const [more, less] = [sorted[0], sorted.at(-1)];
  const facts = (row: ComparedShare) => ({
    label: row.label,
    name: names.share,
    share: formatPercent(language, row.share ?? 0, 1),
    otherName: names.other,
    other: formatPercent(language, row.other ?? 0, 1),
  });
  const sentences: string[] = [];
  if (more === undefined || less === undefined) sentences.push(translate(language, 'figure.none'));
  else {
    sentences.push(translate(language, 'figure.compared.widest', facts(more)));
    if (less !== more) sentences.push(translate(language, 'figure.compared.row', facts(less)));
  }
  const hidden = rows.filter((row) => row.people === null).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-cells', { count: hidden }));
  return sentences.join(' ');
}

/** The comparison as a table: people, both shares, the interval, and the words. */
export function comparisonTable(
  rows: readonly ComparedShare[],
  names: ComparedNames,
  language: ScreenLanguage,
  caption: string,
): TableData {
  return {
    caption,
    columns: [
      { label: translate(language, 'column.theme'), kind: 'text' },
      { label: translate(language, 'column.people'), kind: 'number', means: 'people' },
      { label: names.share, kind: 'share' },
      { label: translate(language, 'column.interval'), kind: 'text', means: 'interval' },
      { label: names.other, kind: 'share' },
      { label: translate(language, 'column.verdict'), kind: 'text' },
    ],
    rows: rows.map((row): TableCell[] => {
      const cell = (value: TableCell): TableCell => (row.people === null ? HIDDEN : value);
      const interval =
        row.lower === null || row.upper === null ? null : formatRange(language, row.lower, row.upper, 'percent', 1);
      return [row.label, cell(row.people), cell(row.share), cell(interval), cell(row.other), row.words || null];
    }),
    notes: hiddenNotes(
      rows.some((row) => row.people === null),
      language,
    ),
  };
}
