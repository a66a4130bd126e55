import { SMALLEST_PERCENTAGE_BASE, type TalkQuote, type TalkSlide } from '#domain';
import { formatNumber, translate, type Language } from '#language';
import { chooseQuote, chooseTheme } from '../choose.js';
import type { SlideQuote, TalkSource } from '../slide.js';
import { percent, themesFigure } from '../slide-figures.js';
import { message, oneLine, say, upperFirst } from '../words-of.js';
import type { SlideParts } from './slide-parts.js';

/** So many quotes fill the screen when somebody asks who says so. */
const MOST_QUOTES = 3;

/** What people talked about: the largest themes by people. */
export function themesParts({ material }: TalkSource, languages: readonly Language[]): Partial<SlideParts> {
  const figure = themesFigure(languages, material);
  const more = material.themes.length - (figure?.rows.length ?? 0);
  return {
    headline: message(languages, 'talk.themes.headline'),
    figure,
    notes: say(languages, (language) =>
      [
        translate(language, 'talk.theme.base', { people: material.said.people }),
        more > 0 ? translate(language, 'talk.themes.rest', { count: more }) : '',
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    quotes: material.themes.flatMap((theme) => chooseQuote(theme, null) ?? []).slice(0, MOST_QUOTES),
  };
}

/** One theme: how many people speak about it, and one of them in her own words. */
export function themeParts(
  { material }: TalkSource,
  choice: TalkSlide,
  languages: readonly Language[],
): Partial<SlideParts> {
  const theme = chooseTheme(material, choice);
  if (theme === null) return { headline: message(languages, 'talk.theme.untitled') };
  const { people, label } = theme;
  const spoke = material.said.people;
  const quote = chooseQuote(theme, choice.quoteId);
  const others = theme.quotes.filter(({ id }) => id !== quote?.id).slice(0, MOST_QUOTES - (quote ? 1 : 0));
  return {
    headline: say(languages, () => upperFirst(label)),
    number: {
      value: people,
      text: say(languages, (language) => formatNumber(language, people)),
      captions: [
        say(languages, (language) => translate(language, 'talk.theme.number', { count: people })),
        ...(spoke < SMALLEST_PERCENTAGE_BASE
          ? []
          : [
              say(languages, (language) =>
                translate(language, 'talk.theme.share', { share: percent(language, people / spoke) }),
              ),
            ]),
      ],
    },
    quote: quote === null ? null : translated(quote, choice),
    notes: say(languages, (language) =>
      [
        translate(language, 'talk.theme.base', { people: spoke }),
        quote === null ? translate(language, 'talk.theme.no-quote') : '',
        ...(others.length === 0
          ? []
          : [translate(language, 'talk.theme.quotes'), ...others.map(({ text }) => `– ${oneLine(text)}`)]),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    quotes: [...(quote ? [quote] : []), ...others],
  };
}

/** A translation belongs to the quote that it was written for; beside another it would be somebody else's words. */
function translated(quote: TalkQuote, { quoteId, translation }: TalkSlide): SlideQuote {
  const text = quote.id === quoteId ? oneLine(translation) : '';
  const language = quote.language === 'en' ? 'pl' : 'en';
  return { ...quote, text: oneLine(quote.text), translation: text === '' ? [] : [{ language, text }] };
}
