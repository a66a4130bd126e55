import type { Theme, ThemeAssignment, ThemesFound } from '#domain';
import { csvOf, subthemesCsvOf, summaryOf } from './themes-output.js';

function theme(number: number, parent: number | null, label: string, fields: Partial<Theme>): Theme {
  const empty = { terms: [], quotes: [], dissent: null, topic: null, stability: null, trust: null };
  return { theme: number, parent, label, size: 0, ...empty, ...fields };
}

const ASSIGNMENTS: ThemeAssignment[] = [
  { id: 'a', theme: 0, confidence: 0.98765, grouped: true, subtheme: 3 },
  { id: 'b, c', theme: 1, confidence: 0.4, grouped: false, subtheme: null },
  { id: 'd', theme: null, confidence: null, grouped: false, subtheme: null },
];

const FOUND: ThemesFound = {
  result: {
    method: 'm',
    seed: 1,
    language: 'pl',
    texts: 120,
    themes: [
      theme(0, null, 'Drogi', { size: 80, stability: 0.7812, trust: 'stable' }),
      theme(1, null, 'Zieleń', { size: 30, stability: 0.55, trust: 'provisional' }),
      theme(2, 0, 'Chodniki', { size: 50, stability: 0.9, trust: 'stable' }),
      theme(3, 0, 'Rowery', { size: 30, stability: 0.66, trust: 'pattern' }),
    ],
    notGrouped: 10,
    stability: 0.68,
    trust: 'pattern',
    evidence: {
      codeframe: 'default',
      glossary: true,
      vectors: 'words',
      background: null,
      fitted: 120,
      coverage: 0.9,
    },
  },
  assignments: ASSIGNMENTS,
  languages: { pl: 120 },
  similar: [],
  topics: [],
  alike: {},
  map: [],
  reason: null,
};

it('keeps the four columns of assignments, and writes subthemes apart', () => {
  expect(csvOf(ASSIGNMENTS)).toBe('id,theme,confidence,grouped\na,0,0.9877,true\n"b, c",1,0.4000,false\nd,,,false\n');
  expect(subthemesCsvOf(ASSIGNMENTS)).toBe('id,subtheme\na,3\n"b, c",\nd,\n');
});

it('prints subthemes below their theme, with the word of trust and its number', () => {
  expect(summaryOf(FOUND).split('\n')).toEqual([
    '    80  Drogi  [stable 0.78]',
    '          50  Chodniki  [stable 0.90]',
    '          30  Rowery  [pattern 0.66]',
    '    30  Zieleń  [provisional 0.55]',
    '    10  not grouped, of 120',
    'Together: pattern; two halves of the runs agree at 0.68.',
    '',
  ]);
});

it('prints no word where nothing was measured', () => {
  const [first] = FOUND.result.themes;
  const result = { ...FOUND.result, themes: [{ ...first!, stability: null, trust: null }], trust: null };
  expect(summaryOf({ ...FOUND, result })).toBe('    80  Drogi\n    10  not grouped, of 120\n');
});
