import type { TalkSlide } from '#domain';
import { formatNumber, LOCALES, translate, type Language } from '#language';
import { themeParts, themesParts } from './parts/said.js';
import { groupsParts, peopleParts } from './parts/reached.js';
import { decisionsParts, moreParts, outcomesParts } from './parts/done.js';
import { questionParts } from './parts/question.js';
import { NO_PARTS, type SlideParts } from './parts/slide-parts.js';
import type { Slide, SlideFigure, TalkSource, Words } from './slide.js';
import { dayOf, joined, languagesOf, lineOf, oneLine, say, typedIn } from './words-of.js';

/** The slides that are shown, first to last: what the release says, as the office chose to show it. */
export function buildSlides(source: TalkSource): readonly Slide[] {
  return source.choices.slides.filter(({ hidden }) => !hidden).map((slide, at) => buildSlide(source, slide, at + 1));
}

/** One slide, shown or not; a number or a figure that was taken off it stands in its notes. */
export function buildSlide(source: TalkSource, choice: TalkSlide, position: number): Slide {
  const languages = languagesOf(source.choices.language);
  const parts = partsOf(source, choice, languages);
  return {
    id: choice.id,
    position,
    headline: languages.map((language, at) => ({
      language,
      text: typedIn(choice.headline, language) || (parts.headline[at]?.text ?? ''),
    })),
    isHeadlineTyped: languages.some((language) => typedIn(choice.headline, language) !== ''),
    lead: parts.lead,
    number: choice.withoutNumber ? null : parts.number,
    figure: choice.withoutFigure ? null : parts.figure,
    quote: parts.quote,
    list: parts.list,
    code: parts.code,
    source: sourceLine(source, languages),
    notes: notesOf(source, choice, parts, languages),
    quotes: parts.quotes,
    knownNumbers: knownNumbers(parts, languages),
    isSample: source.material.process.isSample,
    ...(source.look?.logo ? { arms: source.look.logo } : {}),
  };
}

function partsOf(source: TalkSource, choice: TalkSlide, languages: readonly Language[]): SlideParts {
  switch (choice.id) {
    case 'question':
      return { ...NO_PARTS, ...questionParts(source, languages) };
    case 'people':
      return { ...NO_PARTS, ...peopleParts(source, languages) };
    case 'groups':
      return { ...NO_PARTS, ...groupsParts(source, choice, languages) };
    case 'themes':
      return { ...NO_PARTS, ...themesParts(source, languages) };
    case 'theme-1':
    case 'theme-2':
    case 'theme-3':
      return { ...NO_PARTS, ...themeParts(source, choice, languages) };
    case 'decisions':
      return { ...NO_PARTS, ...decisionsParts(source, languages) };
    case 'outcomes':
      return { ...NO_PARTS, ...outcomesParts(source, languages) };
    case 'more':
      return { ...NO_PARTS, ...moreParts(source, languages) };
  }
}

/** As long as fits one line of the stage: with the title of the process where it is short. */
function sourceLine({ material, release, choices }: TalkSource, languages: readonly Language[]): Words {
  const { process, people } = material;
  const { number } = release;
  return say(languages, (language) => {
    const date = dayOf(language, release.createdAt, process.timeZone);
    const title = lineOf(process.title, language);
    if (choices.language === 'both')
      return translate(language, 'talk.source.shortest', {
        people,
        number,
        date: numericDay(release.createdAt, process.timeZone),
      });
    return title.length <= LONGEST_TITLE
      ? translate(language, 'talk.source', { title, people, number, date })
      : translate(language, 'talk.source.short', { people, number, date });
  });
}

const LONGEST_TITLE = 30;

/** 20.11.2026, the same in every language of a talk in two. */
function numericDay(moment: string, timeZone: string): string {
  const options = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(LOCALES.pl, options).format(new Date(moment));
}

function notesOf(source: TalkSource, choice: TalkSlide, parts: SlideParts, languages: readonly Language[]): Words {
  const { material, release } = source;
  return languages.map((language, at) => {
    const typed = (choice.notes[language] ?? '').trim();
    const lines = [
      typed,
      choice.withoutNumber && parts.number ? offNumber(parts.number.captions, parts.number.text, language, at) : '',
      choice.withoutFigure && parts.figure ? offFigure(parts.figure, language, at) : '',
      ...(parts.notes[at]?.text ?? '').split('\n'),
      material.methods.length === 0
        ? ''
        : translate(language, 'talk.notes.method', { methods: material.methods.join(', ') }),
      translate(language, 'talk.notes.stamp', {
        number: release.number,
        date: dayOf(language, release.createdAt, material.process.timeZone),
        id: release.id,
      }),
    ];
    return { language, text: lines.filter((line) => line !== '').join('\n') };
  });
}

function offNumber(captions: readonly Words[], text: Words, language: Language, at: number): string {
  const caption = captions.map((words) => words[at]?.text ?? '').join(', ');
  return translate(language, 'talk.notes.off-number', { number: text[at]?.text ?? '', caption });
}

function offFigure({ title, description }: SlideFigure, language: Language, at: number): string {
  const rows = (description[at]?.text ?? '').replace(/\.$/, '');
  return translate(language, 'talk.notes.off-figure', { figure: title[at]?.text ?? '', rows });
}

/** Digits that the release itself gives this slide, to tell those that somebody typed. */
function knownNumbers(parts: SlideParts, languages: readonly Language[]): string[] {
  const texts = [
    ...(parts.number ? [joined(parts.number.text), ...parts.number.captions.map(joined)] : []),
    ...(parts.figure?.rows.flatMap(({ text, label }) => [joined(text), joined(label)]) ?? []),
    ...(parts.figure?.rows.flatMap(({ values }) =>
      values.flatMap((value) => (value === null ? [] : written(value, languages))),
    ) ?? []),
    ...parts.headline.map(({ text }) => text),
    ...parts.lead.map(joined),
    ...parts.notes.map(({ text }) => text),
    ...parts.list.map(({ text }) => joined(text)),
  ];
  return [...new Set(texts.flatMap(numbersIn))];
}

function written(value: number, languages: readonly Language[]): string[] {
  return languages.map((language) => formatNumber(language, value));
}

/** The numbers of a text by their digits alone: "12 345,6%" is "123456". */
export function numbersIn(text: string): string[] {
  return (oneLine(text).match(/\d[\d\s.,]*\d|\d/g) ?? []).map((number) => number.replace(/\D/g, ''));
}
