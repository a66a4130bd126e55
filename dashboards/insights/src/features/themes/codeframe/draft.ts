import type { Codeframe, CodeframeTopic } from '#contracts';

/** A category while it is edited; `key` stays when its code and place change. */
export interface DraftTopic extends CodeframeTopic {
  readonly key: number;
  /** Not saved yet: its code follows its name. */
  readonly isNew: boolean;
}

export interface Draft {
  readonly name: string;
  readonly topics: readonly DraftTopic[];
}

let lastKey = 0;
const nextKey = () => (lastKey += 1);

export function draftOf({ name, topics }: Pick<Codeframe, 'name' | 'topics'>): Draft {
  return { name, topics: topics.map((topic) => ({ ...topic, key: nextKey(), isNew: false })) };
}

export function newTopic(): DraftTopic {
  return {
    key: nextKey(),
    isNew: true,
    code: '',
    name: {},
    words: {},
    examples: [],
    definition: {},
    archived: false,
  };
}

/**
 * A code out of a name: small letters, digits and hyphens, and unlike those that are taken.
 * @example codeOf('Ścieżki rowerowe', ['sciezki-rowerowe']) // 'sciezki-rowerowe-2'
 */
export function codeOf(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  const base = plain === '' ? 'kategoria' : plain;
  let code = base;
  for (let number = 2; taken.includes(code); number += 1) code = `${base}-${number}`;
  return code;
}

/** Moves one topic up (−1) or down (1); the ends stay where they are. */
export function moved(topics: readonly DraftTopic[], key: number, step: -1 | 1): readonly DraftTopic[] {
  const from = topics.findIndex((topic) => topic.key === key);
  const to = from + step;
  if (from < 0 || to < 0 || to >= topics.length) return topics;
  return topics.map((topic, at) => (at === from ? topics[to]! : at === to ? topics[from]! : topic));
}

/** What is sent: new topics have codes, words are single, and nothing is empty. */
export function topicsToSend({ topics }: Draft): CodeframeTopic[] {
  const taken = topics.filter(({ isNew }) => !isNew).map(({ code }) => code);
  return topics.map(({ key: _key, isNew, ...topic }) => {
    const name = filled(topic.name);
    const code = isNew ? codeOf(Object.values(name)[0] ?? '', taken) : topic.code;
    if (isNew) taken.push(code);
    return { ...topic, code, name, definition: filled(topic.definition) };
  });
}

const filled = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).flatMap(([tag, text]) => (text.trim() === '' ? [] : [[tag, text.trim()]])));

export interface Mistake {
  readonly key: number;
  readonly what: 'name' | 'words';
}

/** Which topics cannot be saved: without a name, or with neither words nor examples. */
export function mistakesOf({ topics }: Draft): readonly Mistake[] {
  return topics.flatMap(({ key, name, words, examples }): Mistake[] => {
    if (Object.keys(filled(name)).length === 0) return [{ key, what: 'name' }];
    const hasWords = Object.values(words).some((list) => list.length > 0);
    return hasWords || examples.length > 0 ? [] : [{ key, what: 'words' }];
  });
}
