import type { Language } from '../languages.js';
import { KNOWN, type Messages } from './known.js';

const FETCH: Readonly<Record<Language, () => Promise<Messages>>> = {
  pl: async () => (await import('./pl/index.js')).polish,
  en: async () => (await import('./en/index.js')).english,
};

/** Brings the messages of a language, unless they are here; a screen in that language is drawn afterwards. */
export async function loadMessages(language: Language): Promise<void> {
  KNOWN[language] ??= await FETCH[language]();
}
