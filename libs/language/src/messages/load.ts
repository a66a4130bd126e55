import type { ScreenLanguage } from '../languages.js';
import { KNOWN, type Messages } from './known.js';

interface Part {
  readonly first: () => Promise<Messages>;
  readonly later: () => Promise<Messages>;
  readonly rest: () => Promise<Messages>;
}

const FETCH: Readonly<Record<ScreenLanguage, Part>> = {
  pl: {
    first: async () => (await import('./pl/first.js')).first,
    later: async () => (await import('./pl/later.js')).later,
    rest: async () => (await import('./pl/rest.js')).rest,
  },
  en: {
    first: async () => (await import('./en/first.js')).first,
    later: async () => (await import('./en/later.js')).later,
    rest: async () => (await import('./en/rest.js')).rest,
  },
  uk: {
    first: async () => (await import('./uk/first.js')).first,
    later: async () => (await import('./uk/later.js')).later,
    rest: async () => (await import('./uk/rest.js')).rest,
  },
  de: {
    first: async () => (await import('./de/first.js')).first,
    later: async () => (await import('./de/later.js')).later,
    rest: async () => (await import('./de/rest.js')).rest,
  },
  fr: {
    first: async () => (await import('./fr/first.js')).first,
    later: async () => (await import('./fr/later.js')).later,
    rest: async () => (await import('./fr/rest.js')).rest,
  },
  nl: {
    first: async () => (await import('./nl/first.js')).first,
    later: async () => (await import('./nl/later.js')).later,
    rest: async () => (await import('./nl/rest.js')).rest,
  },
};
const fetched = new Set<string>();

/** Brings what the frame and Home say in a language, unless it is here; a screen in that language is drawn afterwards. */
export function loadMessages(language: ScreenLanguage): Promise<void> {
  return bring(language, 'first');
}

/** Brings what the screens say that show results, before the first of them is drawn. */
export function loadLaterMessages(language: ScreenLanguage): Promise<void> {
  return bring(language, 'later');
}

/** Brings all that any screen says. */
export async function loadAllMessages(language: ScreenLanguage): Promise<void> {
  await Promise.all([bring(language, 'first'), bring(language, 'later'), bring(language, 'rest')]);
}

async function bring(language: ScreenLanguage, part: keyof Part): Promise<void> {
  if (fetched.has(`${language} ${part}`)) return;
  const messages = await FETCH[language][part]();
  KNOWN[language] = { ...KNOWN[language], ...messages };
  fetched.add(`${language} ${part}`);
}
