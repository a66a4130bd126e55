import { z } from 'zod';
import { findPersonalData, inCodePoints } from '#analysis';
import { HINT_TYPES } from '#domain';
import { measure, type Measures } from './measure.js';

const MOST_CHARACTERS = 1_000_000;
const text = z.string().max(MOST_CHARACTERS);
const HINTS: ReadonlySet<string> = new Set(HINT_TYPES);

/** What in a text may say who somebody is. */
export const PERSONAL_DATA_MEASURES: Measures = {
  'pii-corpus': measure(z.union([text, z.object({ text, hints: z.boolean().default(false) })]), (input) =>
    typeof input === 'string' ? spansOf(input, false) : spansOf(input.text, input.hints),
  ),
};

/** Places in code points; hints at special categories where they are asked for. */
function spansOf(whole: string, withHints: boolean) {
  const characters = [...whole];
  return inCodePoints(whole, findPersonalData(whole))
    .filter(({ type }) => withHints || !HINTS.has(type))
    .map(({ type, start, end, confidence, rule }) => ({
      type: type.toUpperCase().replace('-', '_'),
      text: characters.slice(start, end).join(''),
      start,
      end,
      confidence,
      rule,
    }));
}
