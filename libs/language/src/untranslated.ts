import type { ScreenLanguage } from './languages.js';
import type { MessageKey } from './translate.js';

/**
 * Messages that nobody has put into a language yet: there they stand in English, for everybody to see, and here for whoever
 * translates next. Polish and English lack none; of another language at most 2 in 100 may stand here.
 */
export const UNTRANSLATED: Readonly<Partial<Record<Exclude<ScreenLanguage, 'pl' | 'en'>, readonly MessageKey[]>>> = {};
