import { isOpenQuestion } from '../values/open-question.js';
import { parseNumber } from '../values/number.js';
import { readTime } from '../values/time.js';

/** What the values of a column look like. */
export type ColumnContent = 'text' | 'category' | 'number' | 'date' | 'email' | 'url' | 'identity' | 'empty';

/** Judges a column by its sampled values: nine in ten must be of a kind. Of dates six in ten do: nothing else looks like them. */
export function columnContent(values: readonly string[]): ColumnContent {
  const filled = values.filter((value) => value !== '');
  if (filled.length === 0) return 'empty';
  const mostly = (test: (value: string) => boolean, share = 0.9) => filled.filter(test).length >= share * filled.length;
  if (mostly((value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))) return 'email';
  if (mostly((value) => /^https?:\/\/\S+$/.test(value))) return 'url';
  const isDate = (value: string) =>
    /\D/.test(value) && /\d[-./]\d/.test(value) && readTime(value, { zone: 'UTC' }) !== null;
  if (mostly(isDate, 0.6)) return 'date';
  if (mostly((value) => parseNumber(value) !== null)) return 'number';
  return isOpenQuestion(filled) ? 'text' : 'category';
}
