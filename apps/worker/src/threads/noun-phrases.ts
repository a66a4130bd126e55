import type { FindNounPhrases } from '#analysis';
import { createRequire } from 'node:module';

type Compromise = (text: string) => { match(pattern: string): { out(shape: 'array'): string[] } };

let compromise: Compromise | null = null;

/** English noun phrases by `compromise`, which is loaded when it is first needed: that takes a third of a second. */
export const findNounPhrases: FindNounPhrases = (texts) => {
  compromise ??= createRequire(import.meta.url)('compromise/two') as Compromise;
  const read = compromise;
  return texts.map((text) => read(text).match('(#Adjective|#Noun)+').out('array'));
};
