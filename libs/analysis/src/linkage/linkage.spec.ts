import fc from 'fast-check';
import { scopeOfIdentifier } from '#domain';
import { chooseVisibleSources, type SourcePattern } from './choose-visible-sources.js';
import { normaliseIdentifier } from './normalise-identifier.js';
import { peopleBounds } from './people-bounds.js';
import { reportLinkage, type LinkageCounts } from './report-linkage.js';

describe('an identifier', () => {
  it.each([
    ['email', 'Anna Lis <a.lis@example.org>', 'a.lis@example.org'],
    ['email', ' mailto:a.lis@example.org', 'a.lis@example.org'],
    ['phone', '601-234-567', '48601234567'],
    ['phone', '(+48) 601 234 567', '48601234567'],
    ['phone', '0048601234567', '48601234567'],
    ['phone', '+380 44 123 45 67', '380441234567'],
    ['code', 'BM 0012-7', 'BM00127'],
    ['respondent', '12', '12'],
    ['phone', 'brak', ''],
  ])('%s "%s" is compared as "%s"', (kind, written, compared) => {
    expect(normaliseIdentifier(kind, written)).toBe(compared);
  });

  it('holds in the whole municipality only where its source is linked by it', () => {
    expect(scopeOfIdentifier('email', 'email')).toBe('municipality');
    expect(scopeOfIdentifier('email', 'none')).toBe('source');
    expect(scopeOfIdentifier('code', 'code')).toBe('municipality');
    expect(scopeOfIdentifier('platform-user', 'email')).toBe('platform');
    expect(scopeOfIdentifier('ballot', 'email')).toBe('source');
  });
});

describe('the bounds of people', () => {
  // A: 100 people, all with an e-mail; B: 60, of whom 40 with an e-mail, 25 of them in A. Counted 100 + 60 − 25 = 135; with an e-mail
  // 100 + 40 − 25 = 115. The 20 without can all be among the 75 of A who are not in B: then there are 115 people.
  it('lie between the people who must differ and the people counted', () => {
    expect(peopleBounds(135, [115], [100, 60])).toEqual({ lower: 115, upper: 135 });
  });

  it('are those of the largest source where nobody can be linked', () => {
    expect(peopleBounds(160, [], [100, 60])).toEqual({ lower: 100, upper: 160 });
  });

  it('meet where everybody can be linked', () => {
    expect(peopleBounds(135, [135], [100, 60])).toEqual({ lower: 135, upper: 135 });
  });

  it('refuse a part that is greater than the whole', () => {
    expect(() => peopleBounds(10, [11], [])).toThrow(RangeError);
  });
});

const SOURCES = ['a', 'b', 'c', 'd'];
const patterns = fc
  .uniqueArray(fc.subarray(SOURCES, { minLength: 1 }), { selector: (sources) => sources.join() })
  .chain((sets) =>
    fc.tuple(
      ...sets.map((sources) => fc.record({ sources: fc.constant(sources), people: fc.integer({ min: 0, max: 12 }) })),
    ),
  )
  .map((list): readonly SourcePattern[] => list);

describe('the sources that are shown', () => {
  it('leave nobody to be worked out among fewer than five, whatever is added and subtracted', () => {
    fc.assert(
      fc.property(patterns, (drawn) => {
        const visible = chooseVisibleSources(drawn, 5);
        const seen = new Map<string, number>();
        for (const { sources, people } of drawn) {
          const part = sources.filter((source) => visible.has(source)).join();
          seen.set(part, (seen.get(part) ?? 0) + people);
        }
        if (visible.size === 0) return;
        // every sum that the shown numbers allow is made of these parts
        for (const people of seen.values()) expect(people === 0 || people >= 5).toBe(true);
      }),
    );
  });

  it('are all where every part is large enough', () => {
    const drawn = [
      { sources: ['a'], people: 75 },
      { sources: ['a', 'b'], people: 25 },
      { sources: ['b'], people: 35 },
    ];
    expect([...chooseVisibleSources(drawn, 5)]).toEqual(['a', 'b']);
  });
});

const COUNTS: LinkageCounts = {
  people: 135,
  byKind: [115],
  patterns: [
    { sources: ['a'], people: 75 },
    { sources: ['a', 'b'], people: 25 },
    { sources: ['b'], people: 35 },
  ],
  sources: [
    {
      id: 'a',
      name: 'Platforma',
      kind: 'citizenlab',
      linkBy: 'email',
      linkable: 100,
      platformOnly: 0,
      sourceOnly: 0,
      withoutIdentifier: 4,
    },
    {
      id: 'b',
      name: 'Ankieta',
      kind: 'table',
      linkBy: 'email',
      linkable: 40,
      platformOnly: 0,
      sourceOnly: 20,
      withoutIdentifier: 0,
    },
  ],
  flags: { 'different-answers': 3, 'several-numbers': 7, 'repeated-votes': 0, 'many-votes': 0 },
};

describe('the report', () => {
  it('tells who is in both sources, who cannot be linked and why, and the people before and after', () => {
    const report = reportLinkage(COUNTS, 5);
    expect(report).toMatchObject({ people: 135, before: 160, lower: 115, upper: 135, withoutIdentifier: 4 });
    expect(report.pairs).toEqual([{ one: 'a', other: 'b', people: 25 }]);
    expect(report.sources[1]).toMatchObject({ people: 60, linkable: 40, sourceOnly: 20, platformOnly: 0 });
  });

  it('tells no number of one to four, and nothing from which it follows', () => {
    const few = [
      { sources: ['a'], people: 97 },
      { sources: ['a', 'b'], people: 3 },
      { sources: ['b'], people: 35 },
    ];
    const report = reportLinkage({ ...COUNTS, patterns: few, people: 135 }, 5);
    expect(report).toMatchObject({ before: null, protected: true, pairs: [{ people: null }] });
    expect(report.sources.map(({ people }) => people)).toEqual([null, null]);
    expect(report.flags).toEqual([
      { flag: 'different-answers', people: null },
      { flag: 'several-numbers', people: 7 },
      { flag: 'repeated-votes', people: 0 },
      { flag: 'many-votes', people: 0 },
    ]);
  });
});
