import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FirstPage } from './first-page.js';

const HTML = '<html><head><script type="module" src="/assets/index-1.js"></script></head><body></body></html>';
const WORDS = '../../libs/language/src/messages';
const MANIFEST = {
  'index.html': { file: 'assets/index-1.js' },
  'src/features/overview/overview-page.tsx': {
    file: 'assets/overview-2.js',
    css: ['assets/overview-3.css'],
    imports: ['index.html', '_parts.js'],
  },
  '_parts.js': { file: 'assets/parts-4.js', css: ['assets/parts-5.css'], imports: ['index.html'] },
  [`${WORDS}/pl/first.ts`]: { file: 'assets/first-pl.js' },
  [`${WORDS}/pl/later.ts`]: { file: 'assets/later-pl.js' },
  [`${WORDS}/en/first.ts`]: { file: 'assets/first-en.js' },
  [`${WORDS}/en/later.ts`]: { file: 'assets/later-en.js' },
  'files/source-sans-3-cyrillic-wght-normal.woff2': { file: 'assets/sans-cyrillic-6.woff2' },
  'files/source-sans-3-latin-wght-normal.woff2': { file: 'assets/sans-latin-7.woff2' },
};

let folder: string;
let page: FirstPage;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-page-'));
  mkdirSync(join(folder, '.vite'));
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(MANIFEST));
  page = FirstPage.open(folder)!;
});
afterAll(() => rmSync(folder, { recursive: true }));

const hrefs = (path: string, { languages = 'pl', hasSession = true } = {}) =>
  [...page.write({ path, languages, hasSession }).matchAll(/<link rel="(\w+)"[^>]* href="([^"]+)">/g)].map(
    ([, rel, href]) => `${rel} ${href}`,
  );

describe('the page of the dashboard', () => {
  it('names the programs, styles, words and answers that an overview begins with, each once', () => {
    const here = '/api/workspaces/jeziorno/processes/park';
    expect(hrefs('/w/jeziorno/p/park')).toEqual([
      // what a screen says of its looks stands after what all share, and overrules it
      'stylesheet /assets/parts-5.css',
      'stylesheet /assets/overview-3.css',
      'modulepreload /assets/later-pl.js',
      'modulepreload /assets/first-pl.js',
      'modulepreload /assets/overview-2.js',
      'modulepreload /assets/parts-4.js',
      'preload /api/session',
      `preload ${here}`,
      'preload /api/workspaces/jeziorno/branding',
      `preload ${here}/overview`,
      `preload ${here}/themes`,
      'preload /assets/sans-latin-7.woff2',
    ]);
  });

  it('asks for nothing that needs a session where there is none', () => {
    expect(hrefs('/w/jeziorno/p/park', { hasSession: false }).filter((link) => link.includes('/api/'))).toEqual([]);
    expect(hrefs('/sign-in', { hasSession: false })).toContain('preload /api/installation');
  });

  it('lets the letters come along where a window is wide, behind all else', () => {
    const html = page.write({ path: '/sign-in', languages: 'pl', hasSession: false });
    expect(html).toMatch(
      /fetchpriority="low" media="\(min-width: 700px\)" href="\/assets\/sans-latin-7.woff2">\s*<\/head>/,
    );
  });

  it('brings the words of the language that the browser asks for', () => {
    expect(hrefs('/sign-in', { languages: 'en-GB,en;q=0.9' })).toContain('modulepreload /assets/first-en.js');
  });

  it.each([
    '/compare',
    '/w/jeziorno/p/park/remarks',
    '/w/"><script>/p/x',
    '/w/a/p/..%2f..',
    '/w/jeziorno/p/park/themes/5',
  ])('stays as it was built for %s', (path) =>
    expect(page.write({ path, languages: 'pl', hasSession: true })).toBe(HTML),
  );

  it('is none where nothing was built', () => {
    expect(FirstPage.open(join(folder, 'nowhere'))).toBeUndefined();
  });
});
