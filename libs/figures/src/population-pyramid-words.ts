import type { UndefinedReason } from '#domain';
import { formatPercent, translate, wordFor, type ScreenLanguage } from '#language';
import { hiddenNotes, isHidden } from './representation-words.js';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

/** One age band, of one sex or of all: its part of the participants and of the residents, 0…1 of all with a known band. */
export interface PyramidRow {
  readonly band: string;
  readonly sex: 'female' | 'male' | null;
  readonly participants: number | null;
  readonly share: number | null;
  readonly population: number | null;
  readonly populationShare: number | null;
  readonly reason: UndefinedReason | null;
}

/** People who stand in no band: age not given, other sex. */
export interface PyramidAside {
  readonly label: string;
  readonly people: number | null;
}

/** A band by name, with its sex where there is one: "kobiety 75+". */
export function pyramidLabel(row: PyramidRow, language: ScreenLanguage): string {
  return row.sex === null ? row.band : `${wordFor(language, 'group.sex', row.sex)} ${row.band}`;
}

/** The pyramid in one to three sentences: largest group, largest gap to the residents, how many are hidden. */
export function describePyramid(
  rows: readonly PyramidRow[],
  language: ScreenLanguage,
  aside: readonly PyramidAside[] = [],
): string {
  const known = rows.filter((row) => row.share !== null && !isHidden(row));
  const largest = known.toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0))[0];
  const sentences: string[] = [];
  const people = aside.reduce((sum, part) => sum + (part.people ?? 0), 0);
  if (largest === undefined) sentences.push(translate(language, 'figure.none'));
  else {
    const facts = { label: pyramidLabel(largest, language), share: formatPercent(language, largest.share ?? 0, 1) };
    sentences.push(
      people > 0
        ? translate(language, 'figure.pyramid.largest-unknown', { ...facts, people })
        : translate(language, 'figure.pyramid.largest', facts),
    );
  }
  const gap = (row: PyramidRow): number => Math.abs((row.share ?? 0) - (row.populationShare ?? 0));
  const widest = known.filter((row) => row.populationShare !== null).toSorted((a, b) => gap(b) - gap(a))[0];
  if (widest !== undefined) {
    sentences.push(
      translate(language, 'figure.pyramid.gap', {
        label: pyramidLabel(widest, language),
        share: formatPercent(language, widest.share ?? 0, 1),
        populationShare: formatPercent(language, widest.populationShare ?? 0, 1),
      }),
    );
  }
  const hidden = rows.filter(isHidden).length + aside.filter((part) => part.people === null).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-groups', { count: hidden }));
  return sentences.join(' ');
}

/** The pyramid as a table, one row a band and sex; people in no band stand last. */
export function pyramidTable(
  rows: readonly PyramidRow[],
  language: ScreenLanguage,
  caption: string,
  aside: readonly PyramidAside[] = [],
): TableData {
  const bands = rows.map((row): TableCell[] => {
    const hidden = isHidden(row);
    const counted = [hidden ? HIDDEN : row.participants, hidden ? HIDDEN : row.share];
    return [pyramidLabel(row, language), ...counted, row.population, row.populationShare];
  });
  const others = aside.map((part): TableCell[] => [part.label, part.people ?? HIDDEN, null, null, null]);
  return {
    caption,
    columns: [
      { label: translate(language, 'column.group'), kind: 'text' },
      { label: translate(language, 'column.participants'), kind: 'number', means: 'participants' },
      { label: translate(language, 'column.share'), kind: 'share', means: 'share-of-participants' },
      { label: translate(language, 'column.population'), kind: 'number', means: 'residents' },
      { label: translate(language, 'column.population-share'), kind: 'share', means: 'share-of-residents' },
    ],
    rows: [...bands, ...others],
    notes: hiddenNotes(rows.some(isHidden) || aside.some((part) => part.people === null), language),
  };
}
