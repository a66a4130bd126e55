import { type PersonalDataFinding } from '#domain';
import { isBehindMask, withoutMasks } from '../masks.js';
import { finding } from './finding.js';
import { PLATE_DISTRICTS } from './plate-districts.js';

const CANDIDATE = /\b([A-Za-z]{2,3})[ -]?(?=[A-Za-z]{0,3}\d)([\dA-Za-z]{4,5})\b(?![-/.,]\d)/g;
/** Letters that no Latin word boundary knows, and marks that make it a part of something longer. */
const GLUED_BEFORE = /[\p{L}\d/.-]/u;
/** What follows two letters: 12345, 1234A, 123AB, 1A234, 1AB23. */
const AFTER_TWO = /^(?:\d{5}|\d{4}[A-Z]|\d{3}[A-Z]{2}|\d[A-Z]\d{3}|\d[A-Z]{2}\d{2})$/;
/** What follows three: A123, 12A3, 1A23, 12AB, 1AB2, AB12, 12345, 1234A, 123AB, A12BC. */
const AFTER_THREE =
  /^(?:[A-Z]\d{3}|\d{2}[A-Z]\d|\d[A-Z]\d{2}|\d{2}[A-Z]{2}|\d[A-Z]{2}\d|[A-Z]{2}\d{2}|\d{5}|\d{4}[A-Z]|\d{3}[A-Z]{2}|[A-Z]\d{2}[A-Z]{2}|[A-Z]\d{2}[A-Z])$/;
const NAMED =
  /(?:rejestr\p{L}*|(?<!\p{L})rej\.|tablic\p{L}*|(?<!\p{L})blach\p{L}*|samoch\p{L}*|(?<!\p{L})aut(?:o|a|em|u|ami)(?!\p{L})|pojazd\p{L}*|(?<!\p{L})numerach)/iu;
/** PN 12345 is a standard. */
const OTHER_NUMBER = /(?:norm\p{L}*|(?<!\p{L})(?:iso|en|kw|poz\.|art\.))[ \u00a0-]{1,2}$/iu;
const CONTEXT = 60;

/**
 * Number plates of vehicles registered in Poland: letters of a district and a body of one of the shapes that are given out. Without a
 * vehicle in the words before it, a plate must be written in capitals.
 */
export function findPlates(text: string): PersonalDataFinding[] {
  const found: PersonalDataFinding[] = [];
  for (const { 0: plate, 1: district, 2: body, index } of text.matchAll(CANDIDATE)) {
    if (
      GLUED_BEFORE.test(text.charAt(index - 1)) ||
      isBehindMask(text, index) ||
      /\p{L}/u.test(text.charAt(index + plate.length))
    )
      continue;
    const [letters, rest] = [district.toUpperCase(), body.toUpperCase()];
    const shape = letters.length === 2 ? AFTER_TWO : AFTER_THREE;
    if (!PLATE_DISTRICTS.has(letters) || !shape.test(rest)) continue;
    const before = withoutMasks(text.slice(Math.max(0, index - CONTEXT), index));
    if (OTHER_NUMBER.test(before)) continue;
    const isNamed = NAMED.test(before);
    const isCapital = district === letters && body === rest;
    if (!isNamed && !(isCapital && plate.length > 6)) continue;
    found.push(
      finding('plate', index, index + plate.length, isNamed ? 'certain' : 'likely', isNamed ? 'vehicle' : 'shape'),
    );
  }
  return found;
}
