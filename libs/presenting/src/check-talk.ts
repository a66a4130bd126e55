import type { NamedTheme, TalkSlide } from '#domain';
import { numbersIn } from './build-slides.js';
import { chooseTheme } from './choose.js';
import type { Slide, TalkSource } from './slide.js';
import { comparedThemes } from './slide-figures.js';
import { upperFirst } from './words-of.js';

export const TALK_CHECKS = [
  'size',
  'contrast',
  'fit',
  'source',
  'hidden',
  'numbers',
  'quotes',
  'names',
  'words',
  'languages',
  'frozen',
  'published',
  'offline',
] as const;
export type TalkCheckId = (typeof TALK_CHECKS)[number];

/** One line of what is looked at before a talk: passed, or on which slides it is not. */
export interface TalkCheck {
  readonly check: TalkCheckId;
  readonly passed: boolean;
  /** Positions among the slides that are shown, from 1. */
  readonly slides: readonly number[];
  /** Of `names`: the themes whose name nobody has confirmed. */
  readonly themes?: readonly NamedTheme[];
}

const MOST_WORDS = 12;

/** What can be told from the slides alone; sizes, contrast and fit are measured where they are drawn. */
export function checkTalk(source: TalkSource, slides: readonly Slide[], isPublished: boolean): readonly TalkCheck[] {
  const { material, choices } = source;
  const shown = choices.slides.filter(({ hidden }) => !hidden);
  const check = (id: TalkCheckId, isFault: (slide: Slide, at: number) => boolean): TalkCheck => {
    const faults = slides.filter(isFault).map(({ position }) => position);
    return { check: id, passed: faults.length === 0, slides: faults };
  };
  return [
    check('source', (slide) => slide.source.length === 0 || slide.source.some(({ text }) => text === '')),
    check('hidden', ({ figure }) =>
      (figure?.rows ?? []).some(({ isHidden, values }) => isHidden && values[0] !== null),
    ),
    check('numbers', (slide, at) =>
      typedNumbers(shown[at]?.headline ?? {}).some((one) => !slide.knownNumbers.includes(one)),
    ),
    check('quotes', (slide, at) => {
      const choice = shown[at];
      if (!choice || !slide.id.startsWith('theme-')) return false;
      const theme = chooseTheme(material, choice);
      const isGone = choice.quoteId !== null && !theme?.quotes.some(({ id }) => id === choice.quoteId);
      return isGone || slide.quote === null;
    }),
    checkNames(source, slides, shown),
    check('words', ({ headline }) => headline.some(({ text }) => text.split(/\s+/).length > MOST_WORDS)),
    check(
      'languages',
      ({ headline }) => headline.length > 1 && headline.every(({ text }) => text === headline[0]?.text),
    ),
    { check: 'frozen', passed: true, slides: [] },
    { check: 'published', passed: isPublished, slides: [] },
  ];
}

function typedNumbers(headline: Readonly<Record<string, string>>): readonly string[] {
  return Object.values(headline).flatMap(numbersIn);
}

/** Names that a hall would take for the office's own, though nobody there has read them. */
function checkNames(source: TalkSource, slides: readonly Slide[], shown: readonly TalkSlide[]): TalkCheck {
  const named = slides.map((slide, at) =>
    themesOn(source, slide, shown[at]).filter(({ labelBy }) => labelBy === 'machine'),
  );
  const themes = [...new Map(named.flat().map(({ id, label }) => [id, { id, label }])).values()];
  const faults = slides.filter((_, at) => named[at]!.length > 0).map(({ position }) => position);
  return { check: 'names', passed: themes.length === 0, slides: faults, themes };
}

/** The themes that a slide calls by name: a headline that somebody typed has taken the name off. */
function themesOn({ material }: TalkSource, slide: Slide, choice: TalkSlide | undefined): readonly NamedTheme[] {
  if (slide.id === 'themes') return comparedThemes(material);
  if (!choice || !slide.id.startsWith('theme-')) return [];
  const theme = chooseTheme(material, choice);
  return theme && slide.headline.some(({ text }) => text === upperFirst(theme.label)) ? [theme] : [];
}
