import { spawnSync } from 'node:child_process';
import {
  comparisonSnippet,
  pyramidSnippet,
  rateSnippet,
  representationSnippet,
  trendSnippet,
  wholeSnippet,
  type SnippetGroup,
} from './r-snippet.js';

const HEAD = { title: 'Wiek\nuczestników', source: 'GUS, 2019', method: 'nasluch-reach-2', dataset: 'dane: wersja 4' };
// Augustów, 15 and older at the end of 2019 (GUS), with invented participants.
const AUGUSTOW: readonly SnippetGroup[] = [
  ['15–24', 31, 3096],
  ['25–34', 68, 4214],
  ['35–44', 112, 4617],
  ['45–54', 84, 4216],
  ['55–64', 66, 4305],
  ['65–74', 38, 3147],
  ['75+', 13, 2287],
].map(([label, people, residents]) => ({
  label: String(label),
  people: Number(people),
  residents: Number(residents),
}));

const hasR = spawnSync('Rscript', ['--version']).status === 0;
/** What R prints; null where R is not installed. */
function runR(snippet: string | null): string | null {
  if (!hasR) {
    process.stderr.write('R is not installed: its answer is not compared.\n');
    return null;
  }
  const { stdout, stderr, status } = spawnSync('Rscript', ['--vanilla', '-'], {
    input: snippet ?? '',
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
const rowOf = (output: string | null, name: string) => output?.split('\n').find((line) => line.includes(name)) ?? '';

describe('a snippet of R', () => {
  it('says above which figure it is about, on one line each', () => {
    const lines = (representationSnippet(HEAD, AUGUSTOW, 412) ?? '').split('\n');
    expect(lines.slice(0, 3)).toEqual(['# Wiek uczestników', '# GUS, 2019', '# nasluch-reach-2, dane: wersja 4']);
  });

  it('computes the ratios and intervals that the figure shows', () => {
    const output = runR(representationSnippet(HEAD, AUGUSTOW, 412));
    // the published example: 0.629 [0.447, 0.876], 18.3 people short; 0.357 [0.210, 0.602]
    for (const number of ['0.629', '0.447', '0.876', '18.28'])
      if (output !== null) expect(rowOf(output, '15')).toContain(number);
    for (const number of ['0.357', '0.210', '0.602'])
      if (output !== null) expect(rowOf(output, '75+')).toContain(number);
  }, 30_000);

  it('keeps hidden people hidden, and still computes the others', () => {
    const hidden = AUGUSTOW.map((group) => (group.label === '75+' ? { ...group, people: null } : group));
    const snippet = representationSnippet(HEAD, hidden, 412);
    expect(snippet).toContain('people    <- c(31, 68, 112, 84, 66, 38, NA)');
    const output = runR(snippet);
    if (output !== null) expect(rowOf(output, '15')).toContain('0.629');
    expect(representationSnippet(HEAD, hidden, null)).toBeNull();
  }, 30_000);

  it('computes participants per 1,000 residents', () => {
    // 31 of 3,096: 10.0 [7.1, 14.2]
    const output = runR(rateSnippet(HEAD, AUGUSTOW));
    if (output !== null) expect(rowOf(output, '15')).toMatch(/10\.0\s+7\.1\s+14\.2/);
  }, 30_000);

  it('computes fit, dissimilarity, evenness and design effect as published', () => {
    const output = runR(wholeSnippet(HEAD, AUGUSTOW));
    if (output === null) return;
    expect(output).toContain('X-squared = 49.279, df = 6, p-value = 6.555e-09');
    for (const number of ['0.3458', '0.1367', '0.9890', '0.2343', '1.1784']) expect(output).toContain(number);
  }, 30_000);

  it('computes a theme in a group against all others', () => {
    const theme = { label: 'Parkowanie', people: 18, base: 51, otherPeople: 60, otherBase: 361 };
    const output = runR(
      comparisonSnippet(HEAD, [theme], [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216]),
    );
    if (output === null) return;
    // the published example: 18.7 points [6.3, 32.8], lift 1.86; two findings of ten at q ≤ .05
    for (const number of ['0.187', '0.063', '0.328', '1.864']) expect(rowOf(output, 'Parkowanie')).toContain(number);
    expect(output).toContain('2 of 10 with q <= 0.05');
  }, 30_000);

  it('computes the ratio up to a day, and both sides of a pyramid', () => {
    const point = { label: '15–24', upTo: '2026-04-05', people: 31, known: 412, populationShare: 3096 / 25_882 };
    const trend = runR(trendSnippet(HEAD, [point, { ...point, people: null }]));
    if (trend !== null) expect(rowOf(trend, '2026-04-05')).toMatch(/0\.629\s+0\.447\s+0\.876/);
    const pyramid = runR(pyramidSnippet(HEAD, AUGUSTOW));
    // 31 of 412 are 7.5 %, 3,096 of 25,882 are 12.0 %
    if (pyramid !== null) expect(rowOf(pyramid, '15')).toMatch(/7\.5\s+12\.0/);
  }, 30_000);

  it('is none where nothing can be computed from what is shown', () => {
    expect(rateSnippet(HEAD, [])).toBeNull();
    expect(wholeSnippet(HEAD, [{ label: 'a', people: null, residents: 3 }])).toBeNull();
    expect(trendSnippet(HEAD, [])).toBeNull();
    expect(pyramidSnippet(HEAD, [{ label: 'a', people: null, residents: 3 }])).toBeNull();
  });
});
