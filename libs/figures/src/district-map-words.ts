import { type UndefinedReason } from '#domain';
import { compareText, formatNumber, translate, wordFor, type ScreenLanguage } from '#language';
import { hiddenNotes, isHidden } from './representation-words.js';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

/** One place against its residents. */
export interface DistrictRow {
  readonly label: string;
  readonly participants: number | null;
  readonly population: number | null;
  /** Participants per resident, 0…1. */
  readonly rate: number | null;
  readonly reason: UndefinedReason | null;
}

/** Participants per 1,000 residents, to one decimal: what is drawn, written and sorted into classes. */
export function perThousand(row: DistrictRow): number | null {
  return isHidden(row) || row.rate === null ? null : Math.round(row.rate * 10_000) / 10;
}

/** Highest rate first; places without one last, by name. */
export function sortDistricts(rows: readonly DistrictRow[], language: ScreenLanguage): readonly DistrictRow[] {
  return rows.toSorted(
    (a, b) => (perThousand(b) ?? -1) - (perThousand(a) ?? -1) || compareText(language, a.label, b.label),
  );
}

/** A rate as it stands on the map, in its legend and in sentences. @example writeRate('pl', 12.34); // '12,3' */
export function writeRate(language: ScreenLanguage, rate: number): string {
  return formatNumber(language, rate, 1);
}

/** The map in one to four sentences: both extremes, where nobody took part, what is hidden, where nothing is known. */
export function describeDistricts(rows: readonly DistrictRow[], language: ScreenLanguage): string {
  const known = sortDistricts(rows, language).filter((row) => perThousand(row) !== null);
  const [high, low] = [known[0], known.at(-1)];
  const rate = (row: DistrictRow) => writeRate(language, perThousand(row) ?? 0);
  const sentences: string[] = [];
  if (high === undefined || low === undefined) sentences.push(translate(language, 'figure.none'));
  else if (high === low) {
    sentences.push(translate(language, 'figure.map.only', { label: high.label, rate: rate(high) }));
  } else {
    const extremes = { high: high.label, highRate: rate(high), low: low.label, lowRate: rate(low) };
    sentences.push(translate(language, 'figure.map.extremes', extremes));
  }
  const nobody = rows.filter((row) => row.participants === 0).length;
  if (nobody > 0) sentences.push(translate(language, 'figure.map.nobody', { count: nobody }));
  const hidden = rows.filter(isHidden).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-groups', { count: hidden }));
  const unknown = rows.filter((row) => !isHidden(row) && perThousand(row) === null).length;
  if (unknown > 0) sentences.push(translate(language, 'figure.map.unknown', { count: unknown }));
  return sentences.join(' ');
}

/** The map as a table, the highest rate first. */
export function districtTable(rows: readonly DistrictRow[], language: ScreenLanguage, caption: string): TableData {
  const cells = sortDistricts(rows, language).map((row): TableCell[] => {
    const hidden = isHidden(row);
    const why = row.reason === null || row.participants === 0 ? null : wordFor(language, 'reason', row.reason);
    return [row.label, hidden ? HIDDEN : row.participants, row.population, hidden ? HIDDEN : perThousand(row), why];
  });
  const withReasons = cells.some((row) => row[4] !== null);
  return {
    caption,
    columns: [
      { label: translate(language, 'column.place'), kind: 'text' as const },
      { label: translate(language, 'column.participants'), kind: 'number' as const, means: 'participants' as const },
      { label: translate(language, 'column.population'), kind: 'number' as const, means: 'residents' as const },
      { label: translate(language, 'column.per-thousand'), kind: 'number' as const, means: 'rate' as const },
      ...(withReasons ? [{ label: translate(language, 'column.remark'), kind: 'text' as const }] : []),
    ],
    rows: withReasons ? cells : cells.map((row) => row.slice(0, 4)),
    notes: hiddenNotes(rows.some(isHidden), language),
  };
}
