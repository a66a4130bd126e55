import type { LocalisedText, TalkLanguage } from '#domain';
import {
  formatDate,
  hasMessage,
  inLanguage,
  ownWord,
  translate,
  wordFor,
  type Language,
  type MessageKey,
  type OwnWords,
} from '#language';
import type { Words } from './slide.js';

/** The languages that a talk is held in, the first one first. */
export function languagesOf(language: TalkLanguage): readonly Language[] {
  return language === 'both' ? ['pl', 'en'] : [language];
}

/** The same said in each language. */
export function say(languages: readonly Language[], text: (language: Language) => string): Words {
  return languages.map((language) => ({ language, text: text(language) }));
}

/** A message that needs no parameters in each language. */
export function message(languages: readonly Language[], key: MessageKey): Words {
  return say(languages, (language) => (translate as (language: Language, key: MessageKey) => string)(language, key));
}

/** A status as the municipality calls it, such as `decision.no` or `delivery.delivered`; else the message of the slide. */
export function statusWords(
  languages: readonly Language[],
  labels: OwnWords | undefined,
  status: `decision.${string}` | `delivery.${string}`,
  key: MessageKey,
): Words {
  const ours = message(languages, key);
  return ours.map(({ language, text }) => {
    const own = ownWord(labels ?? {}, language, `status.${status}`);
    const isLarge = text.charAt(0) !== text.charAt(0).toLocaleLowerCase(language);
    return { language, text: own === null ? text : isLarge ? upperFirst(own) : own };
  });
}

/** What the office typed, on one line; empty where it typed nothing in this language. */
export function typedIn(text: LocalisedText, language: Language): string {
  return oneLine(text[language] ?? '');
}

/** The office's text in this language, else in the one it has. */
export function lineOf(text: LocalisedText, language: Language): string {
  return oneLine(inLanguage(text, language));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
}

/** "kobiety", "18–24", "Śródmieście": the words for a group where there are some, else its own name. */
export function groupName(language: Language, variable: string, group: string): string {
  if (hasMessage(language, `group.${variable}.${group}`)) return wordFor(language, `group.${variable}`, group);
  return /^\d+-\d+$/.test(group) ? group.replace('-', '–') : group;
}

/** A day in words in the zone of the process. */
export function dayOf(language: Language, date: string, timeZone: string): string {
  return formatDate(language, date, date.length === 10 ? 'UTC' : timeZone);
}

/** Where all languages say the same, it is said once. */
export function onceIfSame(words: Words): Words {
  const [first] = words;
  return first && words.every(({ text }) => text === first.text) ? [first] : words;
}

export function joined(words: Words): string {
  return onceIfSame(words)
    .map(({ text }) => text)
    .join(' / ');
}
