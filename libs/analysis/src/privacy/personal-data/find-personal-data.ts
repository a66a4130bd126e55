import { type PersonalDataFinding } from '#domain';
import { findAddresses } from './find-addresses.js';
import { findHints } from './find-hints.js';
import { findNames } from './find-names.js';
import { findStructured } from './find-structured.js';
import { withoutOverlaps } from './finding.js';
import { wordsOf } from './text-words.js';

/** Which rules and lists found something; a text that an older method read is read again. */
export const PERSONAL_DATA_METHOD = 'nasluch-personal-data-1';

/**
 * What in a resident's words may say who somebody is, or what nobody should learn of her: identifiers with their check digits, addresses,
 * names, and hints at health, faith, origin, politics, sexuality and family. Rules and lists, no model: the same text gives the same
 * findings, each says by which rule. A person decides; nothing is cut by this.
 *
 * @param text any text; a megabyte of hostile input takes linear time
 * @returns findings in order, in UTF-16 units; marks of a person do not overlap each other, hints may stand over them
 * @see docs/methods/personal-data-in-texts.md
 * @example findPersonalData('Mieszkam przy ul. Lipowej 14/3.'); // [{ type: 'address', start: 14, end: 30, confidence: 'certain', … }]
 */
export function findPersonalData(text: string): PersonalDataFinding[] {
  const words = wordsOf(text);
  const marks = withoutOverlaps([...findStructured(text), ...findAddresses(text), ...findNames(text, words)]);
  return [...marks, ...findHints(text, words)].sort((a, b) => a.start - b.start || a.end - b.end);
}
