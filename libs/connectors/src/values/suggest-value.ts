import { DEFAULT_AGE_BANDS } from '../options.js';
import { demographicValue } from './demographics.js';

export interface ValueSuggestion {
  /** Ours; '' is "asked and not answered". */
  readonly value: string;
  /**
   * `known`: it is read so without being told; `spelling`: another way of writing a group; `similar`: nearly the name of a group;
   * `no-group`: it says nothing that could be put into a group.
   */
  readonly by: 'known' | 'spelling' | 'similar' | 'no-group';
}

/**
 * What a value of a demographic column most likely means.
 *
 * @param groups the groups of the population table for this variable; for ages the usual bands where there is none
 * @returns null where nothing can be said of it
 * @example suggestValue('age', '25_34', []); // { value: '25-34', by: 'spelling' }
 * @example suggestValue('age', 'młody', []); // { value: '', by: 'no-group' }
 */
export function suggestValue(variable: string, value: string, groups: readonly string[]): ValueSuggestion | null {
  const { value: read, valid } = demographicValue(variable, value, null);
  const known = groups.length > 0 ? groups : variable === 'age' ? DEFAULT_AGE_BANDS : [];
  if (valid && (read === '' || known.includes(read))) return { value: read, by: 'known' };
  if (variable === 'sex') return suggestSex(read);
  if (variable === 'age') return suggestAge(read, known);
  const alike = nearest(read, known);
  return alike === null ? null : { value: alike, by: simplified(alike) === simplified(read) ? 'spelling' : 'similar' };
}

function suggestSex(read: string): ValueSuggestion | null {
  if (['male', 'female', 'other'].includes(read)) return { value: read, by: 'known' };
  const word = simplified(read);
  if (/^(k|kob|pani|dziewczyn|female|wom)/.test(word)) return { value: 'female', by: 'spelling' };
  if (/^(m|mez|pan|chlop|male|man)/.test(word)) return { value: 'male', by: 'spelling' };
  return null;
}

const NUMBERS = /\d{1,3}/g;

function suggestAge(read: string, known: readonly string[]): ValueSuggestion {
  if (/^\d{1,3}-\d{1,3}$|^\d{1,3}\+$/.test(read)) return { value: read, by: 'known' };
  const [from, to] = (read.match(NUMBERS) ?? []).map(Number);
  if (from === undefined) return { value: '', by: 'no-group' };
  const isOpen = to === undefined && /\+|wi[eę]cej|powy[zż]ej|ponad|starsz|older|over|above|od /i.test(read);
  const isBelow = to === undefined && /poni[zż]ej|do |mniej|m[lł]odsz|under|below|up to/i.test(read);
  if (isOpen) return { value: `${/powy[zż]ej|ponad|over|above/i.test(read) ? from + 1 : from}+`, by: 'spelling' };
  if (isBelow) return { value: `0-${/poni[zż]ej|under|below/i.test(read) ? from - 1 : from}`, by: 'spelling' };
  if (to !== undefined && to > from) return { value: `${from}-${to}`, by: 'spelling' };
  const band = known.find((group) => {
    const [low = 0, high = Infinity] = group.endsWith('+')
      ? [Number(group.slice(0, -1))]
      : group.split('-').map(Number);
    return from >= low && from <= high;
  });
  return band === undefined ? { value: '', by: 'no-group' } : { value: band, by: 'spelling' };
}

/** Without case, marks over letters, dots and repeated spaces. */
function simplified(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s._-]+/g, ' ')
    .trim();
}

/** The group whose name differs least, by no more than two letters and a fifth of its length. */
function nearest(read: string, groups: readonly string[]): string | null {
  const word = simplified(read);
  let best: { group: string; distance: number } | null = null;
  for (const group of groups) {
    const name = simplified(group);
    const distance = editDistance(word, name);
    if (distance > Math.min(2, name.length / 5)) continue;
    if (best === null || distance < best.distance) best = { group, distance };
  }
  return best?.group ?? null;
}

function editDistance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at += 1) {
    const row = [at];
    for (let other = 1; other <= b.length; other += 1) {
      const same = a[at - 1] === b[other - 1] ? 0 : 1;
      row.push(Math.min(before[other]! + 1, row[other - 1]! + 1, before[other - 1]! + same));
    }
    before = row;
  }
  return before[b.length]!;
}
