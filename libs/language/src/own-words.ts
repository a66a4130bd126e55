import type { ScreenLanguage } from './languages.js';
import { hasMessage, wordFor } from './translate.js';

/** A municipality's own words for statuses, by code and language: `{ 'decision.no': { pl: 'oddalono' } }`. */
export type OwnWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The groups of messages that say the same status in different places: one word of the municipality stands in all of them. */
const SAYS: Readonly<Record<string, string>> = {
  'status.decision': 'decision',
  'public.position': 'decision',
  'report.position': 'decision',
  'remarks.position': 'decision',
  'status.delivery': 'delivery',
  'status.official': 'official',
  'status.eligibility': 'eligibility',
};

/**
 * The municipality's word under a message key, written large where ours is; null where it calls it as we do.
 * @example ownWord({ 'decision.no': { pl: 'oddalono' } }, 'pl', 'public.position.no'); // 'Oddalono'
 */
export function ownWord(words: OwnWords, language: ScreenLanguage, key: string): string | null {
  const end = key.lastIndexOf('.');
  const group = SAYS[key.slice(0, end)];
  if (group === undefined) return null;
  const code = `${group}.${key.slice(end + 1)}`;
  const own = Object.hasOwn(words, code) ? words[code]?.[language] : undefined;
  if (own === undefined || !hasMessage(language, key)) return null;
  const ours = wordFor(language, key.slice(0, end), key.slice(end + 1));
  const isLarge = ours !== ours.toLocaleLowerCase(language) && ours[0] === ours[0]?.toLocaleUpperCase(language);
  return isLarge ? own.charAt(0).toLocaleUpperCase(language) + own.slice(1) : own;
}

/** The word for a code as the municipality says it, else as we do. */
export function wordOf(words: OwnWords, language: ScreenLanguage, group: string, code: string): string {
  return ownWord(words, language, `${group}.${code}`) ?? wordFor(language, group, code);
}
