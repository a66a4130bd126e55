import { MOST_COMPARED } from '#domain';

/** A process as far as its series is read from it. */
export interface Edition {
  /** `municipality/process` */
  readonly address: string;
  readonly kind: string;
  readonly title: Readonly<Record<string, string>>;
  readonly startsOn: string | null;
}

export interface Series {
  /** The shortest title of its editions, without the year. */
  readonly name: Readonly<Record<string, string>>;
  /** In the order of years. */
  readonly editions: readonly { readonly address: string; readonly year: number }[];
  /** Years between the first and the last without an edition. */
  readonly missing: readonly number[];
}

const YEAR = /\b(?:19|20)\d\d\b/g;
/** What numbers an edition rather than naming it: a year, a Roman numeral, a number, the word itself. */
const NUMBERING = /^(?:\d+|[ivxl]+|edycj\p{L}*|edition|nr|no)$/u;

/**
 * Editions of one thing in one municipality: processes of one kind of which one's title, without its year, is how the other's begins. The year
 * is that of the title, else that of the first day; where two editions claim one year, both stand.
 *
 * @returns series of two or more, in the order in which they appear
 * @example `Budżet obywatelski 2026` and `Budżet obywatelski Jeziorna 2024`: one series, 2025 is missing
 */
export function findSeries(processes: readonly Edition[]): Series[] {
  const known = processes.flatMap((one) => {
    const words = wordsOf(one.title);
    const year = yearOf(one);
    return year === null || words.length === 0 ? [] : [{ ...one, words, year }];
  });
  const groups: (typeof known)[] = [];
  for (const one of known.toSorted((a, b) => a.words.length - b.words.length)) {
    const group = groups.find(([first]) => first!.kind === one.kind && beginsWith(one.words, first!.words));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const editions = group
        .map(({ address, year }) => ({ address, year }))
        .sort((a, b) => a.year - b.year || a.address.localeCompare(b.address, 'en'));
      const years = editions.map(({ year }) => year);
      const span = Array.from({ length: years.at(-1)! - years[0]! }, (_, step) => years[0]! + step);
      return { name: nameOf(group[0]!.title), editions, missing: span.filter((year) => !years.includes(year)) };
    });
}

/** All editions that stand side by side in one step: the newest six, the older ones named. */
export function chooseEditions({ editions }: Series): { readonly chosen: string[]; readonly older: readonly number[] } {
  const chosen = editions.slice(-MOST_COMPARED).map(({ address }) => address);
  return { chosen, older: editions.slice(0, -MOST_COMPARED).map(({ year }) => year) };
}

/** The series that all of these processes are editions of; null for processes of several kinds. */
export function seriesOf(series: readonly Series[], addresses: readonly string[]): Series | null {
  const isOne = ({ editions }: Series) => addresses.every((one) => editions.some(({ address }) => address === one));
  return addresses.length > 1 ? (series.find(isOne) ?? null) : null;
}

function wordsOf(title: Edition['title']): string[] {
  const text = title['pl'] ?? Object.values(title)[0] ?? '';
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !NUMBERING.test(word));
}

function yearOf({ title, startsOn }: Edition): number | null {
  const told = (title['pl'] ?? Object.values(title)[0] ?? '').match(YEAR)?.at(-1);
  const year = told ?? startsOn?.slice(0, 4);
  return year === undefined ? null : Number(year);
}

function nameOf(title: Edition['title']): Record<string, string> {
  const plain = (text: string) =>
    text
      .replace(YEAR, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s–,-]+$/, '')
      .trim();
  return Object.fromEntries(Object.entries(title).map(([language, text]) => [language, plain(text)]));
}

const beginsWith = (words: readonly string[], beginning: readonly string[]) =>
  beginning.every((word, at) => words[at] === word);
