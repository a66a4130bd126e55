/** The languages that files and letters are written in: reports, slides, tables, mails. */
export const LANGUAGES = ['pl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages of screens, of residents and of staff: every message exists in each. A further one needs its plural forms here and a folder in `messages`. */
export const SCREEN_LANGUAGES = ['pl', 'en', 'uk', 'de', 'fr', 'nl'] as const;
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

/** The plural categories of CLDR that a language uses for cardinal numbers; Polish: 1 opinia, 2 opinie, 5 opinii, 1,5 opinii. */
export interface PluralCategories {
  pl: 'one' | 'few' | 'many' | 'other';
  en: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
  de: 'one' | 'other';
  fr: 'one' | 'many' | 'other';
  nl: 'one' | 'other';
}

/** Each under its own name. */
export const LANGUAGE_NAMES: Readonly<Record<ScreenLanguage, string>> = {
  pl: 'Polski',
  en: 'English',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
  nl: 'Nederlands',
};

/** The tag that formats numbers and dates; British English for `en`, so that days stand before months. */
export const LOCALES: Readonly<Record<ScreenLanguage, string>> = {
  pl: 'pl-PL',
  en: 'en-GB',
  uk: 'uk-UA',
  de: 'de-DE',
  fr: 'fr-FR',
  nl: 'nl-NL',
};

export function isScreenLanguage(tag: string): tag is ScreenLanguage {
  return (SCREEN_LANGUAGES as readonly string[]).includes(tag);
}

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/**
 * The language of files for somebody who reads screens in this one: the same where files speak it, else English.
 * @example fileLanguage('de'); // 'en'
 */
export function fileLanguage(language: ScreenLanguage): Language {
  return isLanguage(language) ? language : 'en';
}

/**
 * The language for a reader: the first of the wished tags that exists, else Polish.
 * @param wished tags as a browser sends them, with or without weights
 * @example pickLanguage('lt, uk;q=0.8, pl;q=0.5'); // 'uk'
 */
export function pickLanguage(wished: string | null | undefined): ScreenLanguage {
  const tags = (wished ?? '').split(',').map((part, order) => {
    const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
    const quality = settings.map((setting) => /^\s*q=([\d.]+)/.exec(setting)?.[1]).find((found) => found !== undefined);
    return { base: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality), order };
  });
  tags.sort((a, b) => b.quality - a.quality || a.order - b.order);
  return tags.map((tag) => tag.base).find(isScreenLanguage) ?? 'pl';
}

/**
 * The institution's own text in the reader's language; failing that in Polish, failing that in whichever language there is.
 * @example inLanguage({ pl: 'Budżet 2026' }, 'en'); // 'Budżet 2026'
 */
export function inLanguage(text: Readonly<Record<string, string>>, language: ScreenLanguage): string {
  return text[language] ?? text['pl'] ?? Object.values(text)[0] ?? '';
}
