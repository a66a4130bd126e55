import { formatNumber } from './format.js';
import { isScreenLanguage, LOCALES, type ScreenLanguage } from './languages.js';
import type { PlaceholdersOf } from './message-types.js';
import { KNOWN } from './messages/known.js';
import type { polish } from './messages/pl/index.js';

type Polish = typeof polish;
export type MessageKey = keyof Polish;
type TextOf<Key extends MessageKey> = Polish[Key] extends string ? Polish[Key] : Polish[Key][keyof Polish[Key]];
type NamesOf<Key extends MessageKey> = Polish[Key] extends string
  ? PlaceholdersOf<TextOf<Key>>
  : PlaceholdersOf<TextOf<Key>> | 'count';

/** Numbers are formatted for the language; texts stand as they are. */
export type MessageValue = string | number;

/** The parameters that a message asks for: `{}` for none, a record of its placeholders (and `count` for plurals) otherwise. */
export type MessageParameters<Key extends MessageKey> = Key extends MessageKey
  ? Record<NamesOf<Key>, MessageValue>
  : never;
type Rest<Key extends MessageKey> = [NamesOf<Key>] extends [never] ? [] : [parameters: MessageParameters<Key>];

/** A stretch of a message: plain text, or what a placeholder became, with its name, so that a screen can make it a link. */
export interface MessagePart {
  readonly name: string | null;
  readonly text: string;
}

type AnyText = string | Readonly<Record<string, string>>;
const plurals = new Map<ScreenLanguage, Intl.PluralRules>();
const DEEPEST_NESTING = 3;

/**
 * A message in the reader's language. A plural message picks its form by `count`; a placeholder `{people:count.people}` is
 * itself a counted message, so that two counts in one sentence are each in their right form.
 *
 * @param key a key of the Polish messages; a missing key or parameter is a type error
 * @returns never throws: a parameter that is absent at run time shows as `…`
 * @example translate('pl', 'count.opinions', { count: 5 }); // '5 opinii'
 */
export function translate<Key extends MessageKey>(language: ScreenLanguage, key: Key, ...rest: Rest<Key>): string {
  return render(language, key, rest[0] ?? {})
    .map((part) => part.text)
    .join('');
}

/**
 * The same message cut at its placeholders, for sentences in which every number is a link.
 * @example translateParts('en', 'common.of', { part: 3, whole: 7 });
 * // [{ name: 'part', text: '3' }, { name: null, text: ' of ' }, { name: 'whole', text: '7' }]
 */
export function translateParts<Key extends MessageKey>(
  language: ScreenLanguage,
  key: Key,
  ...rest: Rest<Key>
): readonly MessagePart[] {
  return render(language, key, rest[0] ?? {});
}

/**
 * The word for a code of the domain, such as a status or the step of a run; a code without a word shows as itself.
 * @param group the part of the key before the code, e.g. `status.decision`, `channel`, `run-step`
 * @example wordFor('pl', 'channel', 'walk'); // 'spacer badawczy'
 */
export function wordFor(language: ScreenLanguage, group: string, code: string): string {
  const message = findMessage(language, `${group}.${code}`);
  return typeof message === 'string' ? message : code;
}

/** True where the language has a message of its own under this key; for codes that arrive at run time. */
export function hasMessage(language: ScreenLanguage, key: string): key is MessageKey {
  return findMessage(language, key) !== undefined;
}

function findMessage(language: ScreenLanguage, key: string): AnyText | undefined {
  const messages = KNOWN[isScreenLanguage(language) ? language : 'pl'];
  return messages && Object.hasOwn(messages, key) ? messages[key] : undefined;
}

function render(
  language: ScreenLanguage,
  key: string,
  parameters: Readonly<Record<string, MessageValue>>,
  depth = 0,
): readonly MessagePart[] {
  const message = findMessage(language, key);
  if (message === undefined) return [{ name: null, text: key }];
  const text = typeof message === 'string' ? message : pickForm(language, message, parameters['count']);
  return text
    .split(/(\{[^}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') ? fill(language, piece.slice(1, -1), parameters, depth) : { name: null, text: piece },
    );
}

function fill(
  language: ScreenLanguage,
  placeholder: string,
  parameters: Readonly<Record<string, MessageValue>>,
  depth: number,
): MessagePart {
  const [name = '', nested] = placeholder.split(':');
  const value = parameters[name];
  if (value === undefined) return { name, text: '…' };
  if (nested !== undefined && depth < DEEPEST_NESTING) {
    const inner = render(language, nested, { count: value }, depth + 1);
    return { name, text: inner.map((part) => part.text).join('') };
  }
  return { name, text: typeof value === 'number' ? formatNumber(language, value) : value };
}

function pickForm(
  language: ScreenLanguage,
  forms: Readonly<Record<string, string>>,
  count: MessageValue | undefined,
): string {
  const category = typeof count === 'number' ? rulesOf(language).select(count) : 'other';
  return forms[category] ?? forms['other'] ?? '';
}

function rulesOf(language: ScreenLanguage): Intl.PluralRules {
  const known = plurals.get(language);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(LOCALES[language]);
  plurals.set(language, rules);
  return rules;
}
