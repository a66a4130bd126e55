import type { CountOf } from './impact.js';
import type { LocalisedText } from './process.js';
import type { NamedTheme } from './theme-namer.js';

/** In one language, or in two side by side for a hall that hears both. */
export const TALK_LANGUAGES = ['pl', 'en', 'both'] as const;
export type TalkLanguage = (typeof TALK_LANGUAGES)[number];

export const TALK_ROOMS = ['light', 'dark'] as const;
/** A dark stage for a dark hall. */
export type TalkRoom = (typeof TALK_ROOMS)[number];

export const SLIDE_IDS = [
  'question',
  'people',
  'groups',
  'themes',
  'theme-1',
  'theme-2',
  'theme-3',
  'decisions',
  'outcomes',
  'more',
] as const;
/**
 * The slides of the template *5 minutes*, one message each: what was asked, how many took part, who against the residents, all
 * themes, three themes with a quote each, how the remarks were decided, what is done and promised, where to read more.
 */
export type SlideId = (typeof SLIDE_IDS)[number];

/** What people of the office choose for a slide; left empty, the slide says what is proposed. */
export interface TalkSlide {
  readonly id: SlideId;
  readonly hidden: boolean;
  readonly headline: LocalisedText;
  /** Said by the speaker, after what the slide itself leaves for her. */
  readonly notes: LocalisedText;
  /** Off the slide; both stay in its notes. */
  readonly withoutNumber: boolean;
  readonly withoutFigure: boolean;
  /** Of a theme slide: which theme and which of its quotes that may be published; null for the one proposed. */
  readonly themeId: string | null;
  readonly quoteId: string | null;
  /** The office's own translation of that quote, for a talk in two languages. */
  readonly translation: string;
  /** Of the slide of groups: age, sex, district …; null for the one proposed. */
  readonly variable: string | null;
}

/** A talk (*prezentacja*) made from one release: every slide once, first to last. */
export interface TalkChoices {
  readonly language: TalkLanguage;
  readonly room: TalkRoom;
  readonly slides: readonly TalkSlide[];
}

/** People of an earlier process of the same kind, as its own published release has them. */
export interface EarlierProcess {
  readonly slug: string;
  readonly title: LocalisedText;
  readonly startsOn: string | null;
  readonly people: number;
  readonly releaseId: string;
  readonly releaseNumber: number;
}

/** What a talk may show of its release, and nothing else of it. */
export interface TalkMaterial {
  readonly workspace: LocalisedText;
  readonly process: {
    readonly slug: string;
    readonly title: LocalisedText;
    readonly question: LocalisedText;
    readonly openToChange: LocalisedText;
    readonly startsOn: string | null;
    readonly endsOn: string | null;
    readonly timeZone: string;
    readonly isSample: boolean;
  };
  /** Everybody who took part: said something, answered, voted. */
  readonly people: number;
  /** Eligible contributions and the people behind them. */
  readonly said: CountOf;
  readonly population: { readonly residents: number; readonly name: string; readonly date: string } | null;
  /** Everybody who took part ÷ residents, 0…1; null where it was not measured. */
  readonly rate: number | null;
  readonly variables: readonly TalkVariable[];
  /** Of the first level, largest first. */
  readonly themes: readonly TalkTheme[];
  readonly notGrouped: CountOf;
  /** Eligible remarks by the code of their decision, those without one under `none`. */
  readonly positions: Readonly<Record<string, number>>;
  readonly outcomes: readonly TalkOutcome[];
  /** How themes, reach and impact were computed. */
  readonly methods: readonly string[];
}

export interface TalkVariable {
  readonly variable: string;
  /** People whose group is known; null when hidden. */
  readonly known: number | null;
  readonly groups: readonly TalkGroup[];
}

/** A group as everybody may see it: `hidden` has no numbers. */
export interface TalkGroup {
  readonly group: string;
  readonly people: number | null;
  readonly share: number | null;
  readonly populationShare: number | null;
  readonly ratio: number | null;
  readonly isClearlyFewer: boolean;
  readonly isHidden: boolean;
}

export interface TalkTheme extends CountOf, NamedTheme {
  /** Words that may be published, those chosen for the release first. */
  readonly quotes: readonly TalkQuote[];
}

export interface TalkQuote {
  readonly id: string;
  readonly text: string;
  /** BCP 47; null where it was not detected. */
  readonly language: string | null;
}

export interface TalkOutcome {
  readonly kind: 'delivered' | 'under-way' | 'promised';
  readonly title: LocalisedText;
  /** The day it was delivered, or is due. */
  readonly day: string | null;
}
