import {
  SLIDE_IDS,
  SMALLEST_PERCENTAGE_BASE,
  type SlideId,
  type TalkChoices,
  type TalkLanguage,
  type TalkMaterial,
  type TalkQuote,
  type TalkSlide,
  type TalkTheme,
  type TalkVariable,
} from '#domain';

/** In letters of 44 pixels so much fits beside a number. */
const COMFORTABLE_QUOTE = 170;
const SHORTEST_QUOTE = 20;

/** The template *5 minutes*: what there is to say of this release, in the usual order. */
export function proposeTalk(material: TalkMaterial, language: TalkLanguage = 'pl'): TalkChoices {
  return { language, room: 'light', slides: SLIDE_IDS.map((id) => emptySlide(id, !isWorthShowing(material, id))) };
}

function emptySlide(id: SlideId, hidden: boolean): TalkSlide {
  return {
    id,
    hidden,
    headline: {},
    notes: {},
    withoutNumber: false,
    withoutFigure: false,
    themeId: null,
    quoteId: null,
    translation: '',
    variable: null,
  };
}

function isWorthShowing(material: TalkMaterial, id: SlideId): boolean {
  switch (id) {
    case 'groups':
      return chooseVariable(material, null) !== null;
    // The three largest follow one by one: the list of all is there for whoever wants it.
    case 'themes':
      return false;
    case 'theme-1':
    case 'theme-2':
    case 'theme-3':
      return material.themes[themeRank(id)] !== undefined;
    case 'decisions':
      return Object.entries(material.positions).some(([code, remarks]) => code !== 'none' && remarks > 0);
    case 'outcomes':
      return material.outcomes.length > 0;
    default:
      return true;
  }
}

/** From 0. */
export function themeRank(id: SlideId): number {
  return Number(id.slice('theme-'.length)) - 1;
}

/** The theme that somebody chose, else the largest one, the second, the third. */
export function chooseTheme({ themes }: TalkMaterial, { id, themeId }: TalkSlide): TalkTheme | null {
  return themes.find((theme) => theme.id === themeId) ?? themes[themeRank(id)] ?? null;
}

/** The quote that somebody chose, else the first that fits comfortably, else the shortest. */
export function chooseQuote({ quotes }: TalkTheme, quoteId: string | null): TalkQuote | null {
  const chosen = quotes.find(({ id }) => id === quoteId);
  if (chosen) return chosen;
  const fitting = quotes.find(({ text }) => text.length >= SHORTEST_QUOTE && text.length <= COMFORTABLE_QUOTE);
  return fitting ?? [...quotes].sort((one, other) => one.text.length - other.text.length)[0] ?? null;
}

const USUAL_ORDER = ['age', 'sex', 'gender', 'district', 'place', 'village'];

/** The variable that somebody chose, else age, sex or district, whatever has shares to compare. */
export function chooseVariable({ variables }: TalkMaterial, chosen: string | null): TalkVariable | null {
  const usable = variables.filter(isComparable);
  const rank = ({ variable }: TalkVariable) => USUAL_ORDER.indexOf(variable);
  const known = usable.filter(({ variable }) => USUAL_ORDER.includes(variable));
  return (
    usable.find(({ variable }) => variable === chosen) ??
    [...known].sort((one, other) => rank(one) - rank(other))[0] ??
    usable[0] ??
    null
  );
}

/** Percentages need 20 people, and two groups that may be shown. */
export function isComparable({ known, groups }: TalkVariable): boolean {
  const shown = groups.filter(({ share, populationShare }) => share !== null && populationShare !== null);
  return shown.length >= 2 && (known === null || known >= SMALLEST_PERCENTAGE_BASE);
}
