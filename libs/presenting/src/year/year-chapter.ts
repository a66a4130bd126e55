import { SMALLEST_GROUP, type YearReport, type YearSection } from '#domain';
import { translate, type Language, type MessageKey } from '#language';
import { answerBlocks, decisionBlocks, influenceBlocks, methodBlocks, planBlocks } from './acted-parts.js';
import type { YearBlock, YearPart } from './chapter.js';
import { paragraph } from './chapter.js';
import { peopleBlocks, ranBlocks, reachBlocks, themeBlocks } from './counted-parts.js';
import { yearWords } from './year-words.js';

export interface YearChapterOptions {
  /** The number that the headings begin with, where the chapter stands in a larger report. */
  readonly chapter?: number | undefined;
  /** Also parts that nobody has written yet: on the screen, where they can be written. */
  readonly withUnwritten?: boolean;
}

/**
 * The chapter of a year, part by part: the same for the screen, for Word, for PDF and for the workbook, so that no number differs
 * between them. Headings are numbered: 1, 2, … or, where the chapter has the number 7, 7.1, 7.2, …
 */
export function yearChapter(report: YearReport, language: Language, options: YearChapterOptions = {}): YearPart[] {
  const words = yearWords(language);
  const typed = (section: YearSection): YearBlock[] => {
    const body = report.texts.find((text) => text.section === section && text.language === language)?.body ?? '';
    return body === '' && !options.withUnwritten ? [] : [{ kind: 'typed', section, body }];
  };
  const plans = [...planBlocks(report, words), ...typed('plans')];
  const parts: readonly (readonly [name: string, blocks: readonly YearBlock[]])[] = [
    ['introduction', typed('introduction')],
    ['ran', ranBlocks(report, words)],
    ['people', peopleBlocks(report, words)],
    ['reach', reachBlocks(report, words)],
    ['themes', themeBlocks(report, words)],
    ['answers', answerBlocks(report, words)],
    ['decisions', decisionBlocks(report, words)],
    ['influence', influenceBlocks(report, words)],
    ['explanation', typed('explanation')],
    ['plans', plans.length > 0 ? plans : [paragraph(translate(language, 'year.plans.none'))]],
    ['method', methodBlocks(report, words, SMALLEST_GROUP)],
  ];
  const before = options.chapter === undefined ? '' : `${options.chapter}.`;
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .map(([id, blocks], at) => {
      const name = translate(language, `year.section.${id}` as Extract<MessageKey, 'year.section.ran'>);
      return { id, title: `${before}${at + 1}. ${name}`, blocks };
    });
}

/** What the chapter is called, and of which day it is. */
export function yearTitles(
  report: YearReport,
  language: Language,
  edition: { readonly number: number } | null,
  day: string,
): { readonly title: string; readonly subtitle: string; readonly state: string } {
  return {
    title: translate(language, 'year.chapter.title'),
    subtitle: translate(language, 'year.chapter.subtitle', { year: String(report.year) }),
    state:
      edition === null
        ? translate(language, 'year.chapter.now', { date: day })
        : translate(language, 'year.chapter.edition', { number: edition.number, date: day }),
  };
}
