import type { Language } from '../languages.js';
import { KNOWN, type Messages } from './known.js';

interface Part {
  readonly first: () => Promise<Messages>;
  readonly later: () => Promise<Messages>;
}

const FETCH: Readonly<Record<Language, Part>> = {
  pl: {
    first: async () => (await import('./pl/first.js')).first,
    later: async () => (await import('./pl/later.js')).later,
  },
  en: {
    first: async () => (await import('./en/first.js')).first,
    later: async () => (await import('./en/later.js')).later,
  },
};
const fetched = new Set<string>();

/** Brings what the frame and Home say in a language, unless it is here; a screen in that language is drawn afterwards. */
export function loadMessages(language: Language): Promise<void> {
  return bring(language, 'first');
}

/** Brings what the screens of a process say, before the first of them is drawn. */
export function loadLaterMessages(language: Language): Promise<void> {
  return bring(language, 'later');
}

async function bring(language: Language, part: keyof Part): Promise<void> {
  if (fetched.has(`${language} ${part}`)) return;
  const messages = await FETCH[language][part]();
  KNOWN[language] = { ...KNOWN[language], ...messages };
  fetched.add(`${language} ${part}`);
}
