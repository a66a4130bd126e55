import fc from 'fast-check';
import type { ThemesFound } from '#domain';
import type { SourceText } from '../text/distinct-texts.js';
import { findThemes } from './find-themes.js';

const TOPICS = [
  ['ścieżka', 'rower', 'stojak', 'pas', 'rowerzysta', 'kierowca', 'skrzyżowanie'],
  ['huśtawka', 'piaskownica', 'zjeżdżalnia', 'dziecko', 'ogrodzenie', 'przedszkole', 'zabawka'],
  ['śmieci', 'kosz', 'odpady', 'pojemnik', 'segregacja', 'wysypisko', 'wywóz'],
];
const ANYWHERE = ['ulica', 'osiedle', 'szkoła', 'blok', 'mieszkaniec'];

/** From 50 to 90 remarks of three to eight words, most of one topic; some say the same. */
const remarks = fc
  .array(
    fc
      .tuple(fc.nat(TOPICS.length - 1), fc.array(fc.tuple(fc.nat(9), fc.nat(6)), { minLength: 3, maxLength: 8 }))
      .map(([topic, words]) =>
        words.map(([where, word]) => (where < 7 ? TOPICS[topic]![word]! : ANYWHERE[word % 5]!)).join(' '),
      ),
    { minLength: 50, maxLength: 90 },
  )
  .map((texts) => texts.map((text, at): SourceText => ({ id: idOf(at), text })));
const OPTIONS = { themes: 3, language: 'pl', bootstraps: 2 } as const;
const RUNS = { numRuns: 8, seed: 20261121 };

function idOf(at: number): string {
  return String(at).padStart(5, '0');
}

function withoutIds(found: ThemesFound, nameOf: (id: string) => string) {
  const { assignments, similar, alike, map, topics, result, ...rest } = found;
  return {
    ...rest,
    result: {
      ...result,
      themes: result.themes.map(({ quotes, dissent, ...theme }) => ({
        ...theme,
        quotes: quotes.map(nameOf),
        dissent: dissent === null ? null : nameOf(dissent),
      })),
    },
    assignments: assignments.map(({ id, ...row }) => ({ id: nameOf(id), ...row })),
    topics: topics.map(({ id, ...row }) => ({ id: nameOf(id), ...row })),
    map: map.map(({ id, ...dot }) => ({ id: nameOf(id), ...dot })),
    similar: similar.map((ids) => ids.map(nameOf)),
    alike: Object.fromEntries(Object.entries(alike).map(([id, ids]) => [nameOf(id), ids.map(nameOf)])),
  };
}

describe('themes', () => {
  it('are the same bytes whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        remarks.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(JSON.stringify(findThemes(shuffled, OPTIONS))).toBe(JSON.stringify(findThemes(rows, OPTIONS)));
        },
      ),
      RUNS,
    );
  });

  it('do not ask what rows are called, as long as their names keep their order', () => {
    fc.assert(
      fc.property(remarks, fc.integer({ min: 0, max: 10_000 }), fc.constantFrom('', 'ż-', 'a/'), (rows, by, before) => {
        const renamed = rows.map(({ text }, at) => ({ id: before + idOf(by + 7 * at), text }));
        const numberOf = new Map(renamed.map(({ id }, at) => [id, idOf(at)]));
        expect(withoutIds(findThemes(renamed, OPTIONS), (id) => numberOf.get(id)!)).toEqual(
          withoutIds(findThemes(rows, OPTIONS), (id) => id),
        );
      }),
      RUNS,
    );
  });

  it('are divided alike when a text is said again', () => {
    fc.assert(
      fc.property(remarks, fc.nat(), fc.integer({ min: 1, max: 30 }), (rows, which, times) => {
        const said = rows[which % rows.length]!.text;
        const again = Array.from({ length: times }, (_, at) => ({ id: `z${idOf(at)}`, text: said.toUpperCase() }));
        const [once, more] = [findThemes(rows, OPTIONS), findThemes([...rows, ...again], OPTIONS)];
        // themes are numbered by how many rows are in them, so a text said again may change their numbers
        expect(groupingOf(more).filter((id) => !id.includes('z'))).toEqual(groupingOf(once));
        const themeOf = new Map(more.assignments.map(({ id, theme }) => [id, theme]));
        for (const { id } of again) expect(themeOf.get(id)).toBe(themeOf.get(rows[which % rows.length]!.id));
      }),
      RUNS,
    );
  });
});

/** For each row, in their order, the first row of its theme and whether it is grouped there; copies added behind are left out. */
function groupingOf({ assignments }: ThemesFound): string[] {
  const firstOf = new Map<number, string>();
  return assignments.map(({ id, theme, confidence, grouped }) => {
    if (theme === null) return `${id} none`;
    if (!firstOf.has(theme)) firstOf.set(theme, id);
    return `${id} ${firstOf.get(theme)} ${confidence} ${grouped}`;
  });
}
