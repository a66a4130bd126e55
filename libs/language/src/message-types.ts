import type { PluralCategories } from './languages.js';

/** One text for each plural category of a language; the number is `{count}`. */
export type PluralText<L extends keyof PluralCategories> = Readonly<Record<PluralCategories[L], string>>;

/** Flat keys, each with a text or with its plural forms. */
export type Messages<L extends keyof PluralCategories> = Readonly<Record<string, string | PluralText<L>>>;

/** What a translation of Polish messages must hold: the same keys, and plural forms wherever Polish has them. */
export type TranslationOf<Polish, L extends keyof PluralCategories> = {
  readonly [Key in keyof Polish]: Polish[Key] extends string ? string : PluralText<L>;
};

/** The names in braces of a text: of `'{from} i {people:count.people}'`, `'from' | 'people'`. */
export type PlaceholdersOf<Text> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}:${string}` ? Name : Inside) | PlaceholdersOf<Rest>
  : never;
