import type { PersonalDataFindingView } from '#contracts';

/** A piece of a text: plain, or covered by findings, of which there may be several. */
export interface TextPiece {
  readonly words: string;
  /** Places of the findings in the list that was handed over. */
  readonly findings: readonly number[];
}

/** Cuts a field of a text where findings begin and end. */
export function markText(
  text: string,
  field: 'title' | 'body',
  findings: readonly Pick<PersonalDataFindingView, 'field' | 'start' | 'end'>[],
): TextPiece[] {
  const own = findings.map((finding, index) => ({ ...finding, index })).filter((finding) => finding.field === field);
  const cuts = new Set([0, text.length, ...own.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1];
    const covering = own.filter(({ start, end }) => start <= from && end >= to).map(({ index: place }) => place);
    return { words: text.slice(from, to), findings: covering };
  });
}

export interface Mask {
  readonly field: 'title' | 'body';
  readonly start: number;
  readonly end: number;
}

/** Every place at which words stand in title or body, whatever their case. */
export function placesOf(words: string, text: { readonly title: string | null; readonly body: string }): Mask[] {
  const wanted = words.toLocaleLowerCase('pl');
  if (wanted === '') return [];
  return (['title', 'body'] as const).flatMap((field) => {
    const held = (text[field] ?? '').toLocaleLowerCase('pl');
    const places: Mask[] = [];
    for (let at = held.indexOf(wanted); at !== -1; at = held.indexOf(wanted, at + wanted.length)) {
      places.push({ field, start: at, end: at + wanted.length });
    }
    return places;
  });
}
