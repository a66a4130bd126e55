import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasMessage, SCREEN_LANGUAGES } from '#language';

const root = join(__dirname, '../..');
const PAGES = 'dashboards/public/src';
/** What the figures of these pages say comes from here. */
const FIGURES = [
  'representation-words.ts',
  'representation-plot.tsx',
  'bar-list-words.ts',
  'bar-list.tsx',
  'figure-table.tsx',
];

/** Keys that the code of the pages names, and groups from which it takes the word for a code. */
const sources = [
  ...readdirSync(join(root, PAGES), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(PAGES, file)),
  ...FIGURES.map((file) => join('libs/figures/src', file)),
  'apps/api/src/public/public-pages.service.ts',
  'apps/api/src/public/public-visitors.controller.ts',
].map((file) => readFileSync(join(root, file), 'utf8'));
const all = (pattern: RegExp) => sources.flatMap((text) => [...text.matchAll(pattern)].map(([, found = '']) => found));
const keys = [...new Set(all(/'((?:public|paper|column|figure|count)\.[\w.-]+)'/g))];
const groups = [...new Set(all(/(?:\bword|wordFor)\((?:language, )?'([\w.-]+)'/g))];

it.each(SCREEN_LANGUAGES)('says all that the pages of residents say, in %s', (language) => {
  expect(keys.length).toBeGreaterThan(150);
  expect(keys.filter((key) => !hasMessage(language, key) && !groups.includes(key))).toEqual([]);
});

it.each(SCREEN_LANGUAGES)('has words for the codes that these pages show, in %s', (language) => {
  expect(groups).toEqual(expect.arrayContaining(['process-kind', 'verdict', 'public.position', 'status.delivery']));
  const spoken: Readonly<Record<string, readonly string[]>> = {
    'process-kind': ['consultation', 'budget', 'survey', 'vote', 'diagnosis', 'walk', 'meeting', 'election'],
    'public.position': ['yes', 'partly', 'no', 'not-ours', 'already-in-force', 'moot', 'needs-analysis', 'none'],
    'status.delivery': ['planned', 'in-progress', 'delivered', 'abandoned', 'none'],
    verdict: ['under', 'proportional', 'over', 'cannot-tell'],
    variable: ['age', 'sex', 'district', 'place'],
    'group.sex': ['female', 'male', 'other'],
  };
  const missing = Object.entries(spoken).flatMap(([group, codes]) =>
    codes.map((code) => `${group}.${code}`).filter((key) => !hasMessage(language, key)),
  );
  expect(missing).toEqual([]);
});
