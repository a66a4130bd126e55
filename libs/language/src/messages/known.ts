import type { ScreenLanguage } from '../languages.js';

export type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The messages that are at hand: all on the server, in a browser those of the languages that somebody chose. */
export const KNOWN: Partial<Record<ScreenLanguage, Messages>> = {};
