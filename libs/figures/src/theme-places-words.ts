import { SMALLEST_PERCENTAGE_BASE } from '#domain';
import { compareText, formatPercent, translate, type ScreenLanguage } from '#language';
import { hiddenNotes } from './representation-words.js';
import { HIDDEN, type TableCell, type TableData } from './table-data.js';

/** One place and the people of it who raised a theme. Shares are 0…1. */
export interface PlaceShare {
  readonly label: string;
  /** Who raised it; null when hidden for privacy. */
  readonly people: number | null;
  /** All of the place whom the share is of; null when hidden. */
  readonly base: number | null;
  /** Null where it is hidden, and where too few people are behind a percentage. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export const isHiddenPlace = ({ people, base }: PlaceShare) => people === null || base === null;

/** The share in whole per cent: what is drawn, written and sorted into classes. */
export function wholePercent(row: PlaceShare): number | null {
  return isHiddenPlace(row) || row.share === null ? null : Math.round(row.share * 100);
}

/** The highest share first; then places with a number of people and no share; hidden ones last, by name. */
export function sortPlaces(rows: readonly PlaceShare[], language: ScreenLanguage): readonly PlaceShare[] {
  const rank = (row: PlaceShare) => (isHiddenPlace(row) ? -2 : (row.share ?? -1));
  return rows.toSorted((a, b) => rank(b) - rank(a) || compareText(language, a.label, b.label));
}

/** The map in one to four sentences: both extremes, where too few people are for a share, and what is hidden. */
export function describePlaces(rows: readonly PlaceShare[], language: ScreenLanguage): string {
  const known = sortPlaces(rows, language).filter((row) => wholePercent(row) !== null);
  const [high, low] = [known[0], known.at(-1)];
  const share = (row: PlaceShare) => formatPercent(language, row.share ?? 0);
  const sentences: string[] = [];
  if (high === undefined || low === undefined) sentences.push(translate(language, 'figure.none'));
  else if (high === low) {
    sentences.push(translate(language, 'figure.places.only', { label: high.label, share: share(high) }));
  } else {
    const extremes = { high: high.label, highShare: share(high), low: low.label, lowShare: share(low) };
    sentences.push(translate(language, 'figure.places.extremes', extremes));
  }
  const few = rows.filter((row) => !isHiddenPlace(row) && row.share === null).length;
  if (few > 0)
    sentences.push(translate(language, 'figure.places.few', { count: few, least: SMALLEST_PERCENTAGE_BASE }));
  const hidden = rows.filter(isHiddenPlace).length;
  if (hidden > 0) sentences.push(translate(language, 'figure.hidden-groups', { count: hidden }));
  return sentences.join(' ');
}

/** The map as a table, the highest share first. */
export function placesTable(
  rows: readonly PlaceShare[],
  language: ScreenLanguage,
  names: { readonly caption: string; readonly base: string },
): TableData {
  const isFew = (row: PlaceShare) => !isHiddenPlace(row) && row.share === null;
  return {
    caption: names.caption,
    columns: [
      { label: translate(language, 'column.place'), kind: 'text' },
      { label: translate(language, 'column.people'), kind: 'number', means: 'people' },
      { label: names.base, kind: 'number' },
      { label: translate(language, 'figure.places.share'), kind: 'share', means: 'share' },
      { label: translate(language, 'answers.column.from'), kind: 'share', means: 'lower' },
      { label: translate(language, 'answers.column.to'), kind: 'share', means: 'upper' },
    ],
    rows: sortPlaces(rows, language).map((row): TableCell[] => {
      const { label, people, base, share, lower, upper } = row;
      const isHidden = isHiddenPlace(row);
      return [label, people ?? HIDDEN, base ?? HIDDEN, isHidden ? HIDDEN : share, lower, upper];
    }),
    notes: [
      ...hiddenNotes(rows.some(isHiddenPlace), language),
      ...(rows.some(isFew) ? [translate(language, 'figure.places.no-share', { least: SMALLEST_PERCENTAGE_BASE })] : []),
    ],
  };
}
