import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCREEN_LANGUAGES } from '#language';
import { documents } from '../../libs/language/src/messages/pl/documents.js';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

const built = join(__dirname, '../../dist/dashboards/insights');
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8'));
const read = (name: string) => readFileSync(join(built, manifest[name]!.file), 'utf8');
const words = (language: string, part: string) => `../../libs/language/src/messages/${language}/${part}.ts`;

/** Screens that are drawn as soon as the words of results are there. */
const SCREENS = [
  'overview/overview-page',
  'themes/themes-page',
  'themes/theme-page',
  'contributions/contributions-page',
  'contributions/contribution-page',
  'reach/reach-page',
  'impact/impact-page',
  'home/home-page',
];

/** A program, what it cannot run without, and what it and the frame around it fetch when somebody asks; never another screen. */
function collect(name: string, found = new Set<string>()): Set<string> {
  const { isEntry, imports = [], dynamicImports = [] } = manifest[name]!;
  if (found.has(name)) return found;
  found.add(name);
  const asked = dynamicImports.filter((one) =>
    isEntry ? /^src\/(shared|app)\//.test(one) : !one.includes('/messages/'),
  );
  for (const one of [...imports, ...asked]) collect(one, found);
  return found;
}

const DOTTED = String.raw`[a-z][\w-]*(?:\.[\w-]+)+`;
const found = (text: string, pattern: string) =>
  Array.from(text.matchAll(new RegExp(pattern, 'g')), ([, what]) => what!);
const keysOf = (language: string, parts: readonly string[]) =>
  parts.flatMap((part) => found(read(words(language, part)), `[\`"'](${DOTTED})[\`"']:`));

/** Codes of failures come with what fails, and `label` is what a municipality calls a status. */
const NO_KEYS = /^(error|label)\./;

/** Whether these programs say a message: by its key, or by the beginning of it, as in `time.unit.${unit}` and word('channel', code). */
function saysIn(programs: Iterable<string>): (key: string) => boolean {
  const code = [...programs].map(read).join('\n');
  const said = new Set(found(code, `[\`"'](${DOTTED})[\`"']`));
  const beginnings = [
    ...found(code, String.raw`\`([a-z][\w-]*\.[\w.-]*)\$\{`),
    ...found(code, String.raw`\([\`"']([a-z][\w.-]*)[\`"'],`).map((kind) => `${kind}.`),
  ].filter((beginning) => !NO_KEYS.test(beginning));
  return (key) => said.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}

it('says on no screen what only files, letters and pages of residents say: no browser fetches those words', () => {
  const programs = Object.keys(manifest).filter(
    (name) => !name.includes('/messages/') && manifest[name]!.file.endsWith('.js'),
  );
  const isSaid = saysIn(programs);
  expect(programs.length).toBeGreaterThan(100);
  expect(['themes.title', 'public-page.title', 'report.section.people'].filter((key) => !isSaid(key))).toEqual([]);
  expect(Object.keys(documents).filter(isSaid)).toEqual([]);
});

describe.each(SCREENS)('the screen %s', (screen) => {
  it.each(SCREEN_LANGUAGES)('says nothing that comes only with the rest of the words in %s', (language) => {
    const isSaid = saysIn(collect(`src/features/${screen}.tsx`));
    const here = new Set(keysOf(language, ['first', 'later']));
    expect([...here].filter(isSaid).length).toBeGreaterThan(100);
    expect(keysOf(language, ['rest']).filter((key) => !here.has(key) && isSaid(key))).toEqual([]);
  });
});
