/** A number that somebody typed in a text. */
export interface TypedNumber {
  /** As it stands in the text: "1 482", "40,5%". */
  readonly text: string;
  /** From the first letter of the text, 0. */
  readonly at: number;
  readonly value: number;
  /** True where a per cent sign or the word follows. */
  readonly isPercent: boolean;
  /** Digits behind the sign. */
  readonly decimals: number;
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const MONTHS =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|january|february|march|april|may|june|july|august|september|october|november|december';
/** What looks like a number and counts nothing: dates, times, ages in bands, paragraphs of an act, numbers of documents, addresses. */
const NO_COUNTS = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  /\b\d{1,2}:\d{2}\b/g,
  new RegExp(`\\b\\d{1,2}\\.?(?:${SPACE}?[–-]${SPACE}?\\d{1,2}\\.?)?${SPACE}(?:${MONTHS})(?:${SPACE}\\d{4})?`, 'giu'),
  new RegExp(`\\b(?:${MONTHS})${SPACE}\\d{1,2}(?:,?${SPACE}\\d{4})?`, 'giu'),
  /\b\d{1,3}\s?[–-]\s?\d{1,3}(?!\d|[.,]\d|\s?%)/g,
  /\b\d{1,3}\+/g,
  /(?:§|\b(?:art|ust|pkt|nr|no|poz|dz|u)\.?)\s*\d+[a-z]?(?:[/.]\d+)*/giu,
  /\b\d+\/\d+(?:\/\d+)?\b/g,
  /\b(?:19|20)\d{2}\b(?:\s?(?:r\.|roku|rok))?/g,
  /https?:\/\/\S+/g,
];
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:${SPACE}\\d{3})+(?:,\\d+)?(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\p{L}\\p{N}])` +
    `|(?<![\\p{L}\\p{N}.,])\\d+(?:[.,]\\d+)?(?![\\p{L}\\p{N}])`,
  'gu',
);
const PERCENT = new RegExp(`^${SPACE}?(?:%|proc\\.|procent|per cent|percent)`, 'iu');

/**
 * The numbers in a text, in Polish ("1 482", "40,5%") or English ("1,482", "40.5%") notation. Dates, times, years, bands of age,
 * paragraphs of an act and numbers of documents are left out.
 *
 * A lone "1,482" is read by its language: thousands in English, a decimal in Polish.
 *
 * @example findTypedNumbers('Wzięło udział 1 482 osób, 40,5% kobiet.', 'pl').map(({ value }) => value); // [1482, 40.5]
 */
export function findTypedNumbers(text: string, language: 'pl' | 'en'): TypedNumber[] {
  const counted = NO_COUNTS.reduce(
    (left, pattern) => left.replace(pattern, (found) => '\u0001'.repeat(found.length)),
    text,
  );
  return [...counted.matchAll(NUMBER)].map((match) => {
    const [written] = match;
    const { value, decimals } = readNumber(written, language);
    const rest = counted.slice(match.index + written.length);
    const percent = PERCENT.exec(rest)?.[0] ?? '';
    return { text: written + percent, at: match.index, value, isPercent: percent !== '', decimals };
  });
}

function readNumber(written: string, language: 'pl' | 'en'): { value: number; decimals: number } {
  const joined = written.replaceAll(new RegExp(SPACE, 'gu'), '');
  const isGroupedByComma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined) && (language === 'en' || joined.includes('.'));
  const plain = isGroupedByComma ? joined.replaceAll(',', '') : joined.replace(',', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}
