import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, loadLaterMessages, translate } from '#language';
import { METHOD_PAGES, type MeasureCode } from './measure-help.js';

const CODES = Object.keys(METHOD_PAGES) as MeasureCode[];
const dashboard = join(__dirname, '../..');
const screens = readdirSync(dashboard, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('measure-help.ts') && !path.endsWith('.spec.ts'))
  .map((path) => ({ path, code: readFileSync(join(dashboard, path), 'utf8') }));

describe('the help of a measure', () => {
  it.each(LANGUAGES)('says in %s what it means and what not, in sentences of at most 20 words', async (language) => {
    await loadLaterMessages(language);
    const texts = CODES.flatMap((code) => [
      translate(language, `measure.${code}.says`),
      translate(language, `measure.${code}.not`),
    ]);
    const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leads only to methods that are described', () => {
    const pages = Object.values(METHOD_PAGES).flatMap((page) => page ?? []);
    const methods = join(dashboard, '../../../docs/methods');
    expect(pages.filter((page) => !existsSync(join(methods, `${page}.md`)))).toEqual([]);
  });

  it('stands on some screen', () => {
    const isShown = (code: string) => screens.some((screen) => new RegExp(`['"]${code}['"]`).test(screen.code));
    expect(CODES.filter((code) => !isShown(code))).toEqual([]);
  });

  it('is asked of every figure, also of one that frames itself', () => {
    const framed = screens.flatMap(({ path, code }) =>
      [...code.matchAll(/<FigureFrame\b[\s\S]*?\n\s*>\n/g)].map(([tag]) => ({ path, hasHelp: /\shelp=\{/.test(tag) })),
    );
    expect(framed.length).toBeGreaterThan(1);
    expect(framed.filter(({ hasHelp }) => !hasHelp)).toEqual([]);
  });
});
