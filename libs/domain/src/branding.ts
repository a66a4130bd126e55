import { contrastRatio, nearestPassing, type HexColour } from './colour.js';
import { DECISIONS, DELIVERIES, ELIGIBILITIES, OFFICIAL_STATUSES } from './status.js';

/** Where a municipality's colours stand: pages and reports; slides in a dark hall; bright halls and readers who ask for more contrast. */
export const LOOK_THEMES = ['light', 'dark', 'contrast'] as const;
export type LookTheme = (typeof LOOK_THEMES)[number];

/** `main` writes: headings, links, big numbers. `accent` draws: bars and edges, never words. */
export const LOOK_PARTS = ['main', 'accent'] as const;
export type LookPart = (typeof LOOK_PARTS)[number];

export type LookColours = Readonly<Record<LookTheme, Readonly<Record<LookPart, HexColour>>>>;

/** What each colour is held against, and how far it must stand from it: WCAG's 4.5 and 3, and more where people sit far away. */
export const LOOK_NEEDS: Readonly<
  Record<LookTheme, { readonly grounds: readonly HexColour[]; readonly main: number; readonly accent: number }>
> = {
  light: { grounds: ['#ffffff', '#f7f6f3', '#eef0f2'], main: 4.5, accent: 3 },
  dark: { grounds: ['#121820'], main: 7, accent: 3 },
  contrast: { grounds: ['#ffffff'], main: 7, accent: 4.5 },
};

/** The look of the product, where a municipality has chosen none. */
export const OUR_COLOURS: LookColours = {
  light: { main: '#12436d', accent: '#12436d' },
  dark: { main: '#8ab8ff', accent: '#8ab8ff' },
  contrast: { main: '#12436d', accent: '#12436d' },
};

/** What one colour measures on the worst of its grounds, what it needs, and the nearest that passes where it does not. */
export interface ColourCheck {
  readonly theme: LookTheme;
  readonly part: LookPart;
  readonly colour: HexColour;
  readonly ratio: number;
  readonly needed: number;
  readonly passes: boolean;
  /** Null where the colour passes. */
  readonly nearest: HexColour | null;
}

/** Every colour of a look on its grounds, in the order of display. Nothing is changed here: a person decides. */
export function checkLook(colours: LookColours): ColourCheck[] {
  return LOOK_THEMES.flatMap((theme) =>
    LOOK_PARTS.map((part) => {
      const colour = colours[theme][part];
      const { grounds, [part]: needed } = LOOK_NEEDS[theme];
      const ratio = Math.min(...grounds.map((ground) => contrastRatio(colour, ground)));
      const passes = ratio >= needed;
      return {
        theme,
        part,
        colour,
        ratio,
        needed,
        passes,
        nearest: passes ? null : nearestPassing(colour, grounds, needed),
      };
    }),
  );
}

/** How pages, reports and slides of a municipality look; taken when they are drawn, never frozen into a release. */
export interface Look {
  readonly colours: LookColours;
  /** As a picture for documents and slides. */
  readonly logo: LookPicture | null;
}

/** True where a municipality has chosen its colours. */
export function hasOwnColours(look: Look | undefined): boolean {
  return look !== undefined && JSON.stringify(look.colours) !== JSON.stringify(OUR_COLOURS);
}

/** A PNG with its size in pixels. */
export interface LookPicture {
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

export const LOGO_TYPES = ['image/svg+xml', 'image/png'] as const;
export type LogoType = (typeof LOGO_TYPES)[number];
export const LARGEST_LOGO_BYTES = 512 * 1024;
/** Of a PNG, each way. */
export const LARGEST_LOGO_PIXELS = 2400;

/** The status words that a municipality may call by its own: group, and the codes of it. */
export const LABEL_GROUPS = {
  decision: [...DECISIONS, 'none'],
  delivery: [...DELIVERIES, 'none'],
  official: OFFICIAL_STATUSES,
  eligibility: ELIGIBILITIES,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type LabelGroup = keyof typeof LABEL_GROUPS;

/** `decision.yes`, `delivery.planned`, … in the order of display. */
export const LABEL_CODES: readonly string[] = Object.entries(LABEL_GROUPS).flatMap(([group, codes]) =>
  codes.map((code) => `${group}.${code}`),
);
export const LONGEST_LABEL = 60;

/** A municipality's own words: by code, then by language; what is missing is called as we call it. */
export type OwnLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Which languages residents are offered, the first of them first; and what staff, reports and talks begin in. */
export interface LanguageChoice {
  readonly public: readonly string[];
  readonly staff: 'pl' | 'en' | 'uk' | 'de' | 'fr' | 'nl';
  readonly report: 'pl' | 'en';
  readonly talk: 'pl' | 'en';
}
export const OUR_LANGUAGES: LanguageChoice = {
  public: ['pl', 'en', 'uk', 'de', 'fr', 'nl'],
  staff: 'pl',
  report: 'pl',
  talk: 'pl',
};
