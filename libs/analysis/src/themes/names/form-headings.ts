/** As many texts as the smallest theme has. */
const FEWEST_TEXTS = 5;
/** So many words in a row without a stop word between them, the same to the letter, are nobody's sentence. */
const WORDS_OF_HEADING = 4;

/** Words of tables that name nothing, as stems. */
const WORDS_OF_TABLES = ['brutto', 'nett', 'brutt', 'netto', 'vat', 'lp', 'szt', 'kpl', 'mb', 'pln'];

interface StemmedWords {
  readonly stems: readonly string[];
  readonly words: readonly string[];
}

/**
 * Terms that come from the form which people filled in, such as "elementy składowe, koszt szacunkowy": stems and pairs that more
 * often than not stand in a string of four content words which at least five texts repeat to the letter. People decline what
 * they speak of and put small words between; the headings of a form stay as they are.
 *
 * @param texts for each text its stems in order, empty where a stop word or a number was, and its words
 * @param counts in how many texts each stem and each pair of neighbouring stems stands
 * @example headingTerms(forms, counts).has('koszt szacunkow'); // true
 */
export function headingTerms(texts: readonly StemmedWords[], counts: ReadonlyMap<string, number>): Set<string> {
  const strings = new Map<string, number>();
  for (const text of texts) {
    for (const string of new Set(stringsOf(text, counts).values())) strings.set(string, (strings.get(string) ?? 0) + 1);
  }
  const inside = new Map<string, number>();
  for (const text of texts) {
    const found = stringsOf(text, counts);
    for (const term of termsInside(text.stems, found, (string) => strings.get(string)! >= FEWEST_TEXTS)) {
      inside.set(term, (inside.get(term) ?? 0) + 1);
    }
  }
  const mostly = [...inside].filter(([term, count]) => count > counts.get(term)! / 2).map(([term]) => term);
  return new Set([...mostly, ...WORDS_OF_TABLES]);
}

/** The strings of a text by the position where they start. One whose pairs are rare is rare itself. */
function stringsOf({ stems, words }: StemmedWords, counts: ReadonlyMap<string, number>): Map<number, string> {
  const found = new Map<number, string>();
  let run = 0;
  for (let at = 0; at < stems.length; at += 1) {
    if (stems[at] === '') run = 0;
    else if (at === 0 || run === 0) run = 1;
    else run = (counts.get(`${stems[at - 1]} ${stems[at]}`) ?? 0) >= FEWEST_TEXTS ? run + 1 : 1;
    const start = at - WORDS_OF_HEADING + 1;
    if (run >= WORDS_OF_HEADING)
      found.set(
        start,
        words
          .slice(start, at + 1)
          .join(' ')
          .toLowerCase(),
      );
  }
  return found;
}

function termsInside(
  stems: readonly string[],
  strings: ReadonlyMap<number, string>,
  isRepeated: (string: string) => boolean,
): Set<string> {
  const terms = new Set<string>();
  for (const [start, string] of strings) {
    if (!isRepeated(string)) continue;
    for (let at = start; at < start + WORDS_OF_HEADING; at += 1) {
      terms.add(stems[at]!);
      if (at > start) terms.add(`${stems[at - 1]} ${stems[at]}`);
    }
  }
  return terms;
}
