import type { CouncilSchool } from '#domain';
import { foldDiacritics } from '../text/fold-diacritics.js';

/** One line of a tally sheet: so many of something in one school. */
export interface TallyLine {
  readonly unit: string | null;
  readonly option: string;
  readonly votes: number;
}

type Field = 'entitled' | 'issued' | 'found' | 'valid' | 'invalid' | 'seats';

/** How sheets name their lines; compared in small letters without diacritics. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  ['invalid', /^(liczba )?(glos\w*|kart\w*) niewazn|^niewazne$|^invalid\b/],
  ['valid', /^(liczba )?(glos\w*|kart\w*) wazn|^wazne$|^valid\b/],
  ['issued', /^(liczba )?(wydan\w+ kart\w*|kart\w* wydan\w+)$|^wydane$|^(ballots )?issued$/],
  ['found', /^(liczba )?kart\w* (wyjet\w+|w urnie|z urny)|^(ballots )?(found|in the (urn|box))/],
  ['entitled', /^(liczba )?uprawni|^entitled/],
  ['seats', /^(liczba )?mandat(y|ow)( do obsadzenia)?$|^seats( to fill)?$/],
];

/**
 * Schools as tally sheets have them: lines about ballots and pupils are told by their words, every other line is a candidate.
 * What a candidate is called there is not taken over, because a pupil's name needs a recorded consent: candidates are numbered, by the
 * number at the end of their line where each has one, else in the order of the lines.
 */
export function schoolsFromTallies(lines: readonly TallyLine[]): CouncilSchool[] {
  const bySchool = new Map<string, TallyLine[]>();
  for (const line of lines) {
    const name = line.unit?.trim() ?? '';
    if (name !== '') bySchool.set(name, [...(bySchool.get(name) ?? []), line]);
  }
  return [...bySchool].map(([name, own]) => {
    const fields: Partial<Record<Field, number>> = {};
    const candidates: TallyLine[] = [];
    for (const line of own) {
      const field = fieldOf(line.option);
      if (field === null) candidates.push(line);
      else fields[field] = (fields[field] ?? 0) + line.votes;
    }
    return {
      name,
      entitled: fields.entitled ?? null,
      issued: fields.issued ?? null,
      found: fields.found ?? null,
      valid: fields.valid ?? null,
      invalid: fields.invalid ?? null,
      seats: fields.seats ?? null,
      mostPicks: 1,
      tieRule: 'lot',
      tie: null,
      candidates: numberCandidates(candidates),
    };
  });
}

/** What a line of a tally sheet counts beside votes; null for an option that can be voted for. */
export function fieldOf(option: string): Field | null {
  const words = foldDiacritics(option.normalize('NFKC').trim().toLowerCase());
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * Lines of pupils' elections as anybody may read them: a candidate is a number of a school, whatever the sheet calls her.
 *
 * @example withoutCandidateNames([{ unit: 'SP 2', option: 'Jan Nowak', votes: 31 }])[0].option; // 'SP 2, nr 1'
 */
export function withoutCandidateNames<Line extends TallyLine>(lines: readonly Line[]): Line[] {
  const numbers = new Map<string, Map<string, number>>();
  for (const { unit, option } of lines) {
    if (fieldOf(option) !== null) continue;
    const school = numbers.get(unit ?? '') ?? new Map<string, number>();
    numbers.set(unit ?? '', school.has(option) ? school : school.set(option, 0));
  }
  for (const school of numbers.values())
    for (const [option, number] of numbered([...school.keys()])) school.set(option, number);
  return lines.map((line) => {
    const number = fieldOf(line.option) === null ? numbers.get(line.unit ?? '')!.get(line.option)! : null;
    if (number === null) return line;
    return { ...line, option: line.unit === null ? `nr ${number}` : `${line.unit}, nr ${number}` };
  });
}

/** The number at the end of each line where every line has another, else the order of the lines. */
function numbered(options: readonly string[]): Map<string, number> {
  const told = options.map((option) => Number(/(\d{1,3})$/.exec(option)?.[1]));
  const isNumbered = told.every((number) => number > 0) && new Set(told).size === told.length;
  return new Map(options.map((option, index) => [option, isNumbered ? told[index]! : index + 1]));
}

function numberCandidates(lines: readonly TallyLine[]): CouncilSchool['candidates'] {
  const pooled = new Map<string, number>();
  for (const { option, votes } of lines) pooled.set(option, (pooled.get(option) ?? 0) + votes);
  const numbers = numbered([...pooled.keys()]);
  return [...pooled]
    .map(([option, votes]) => ({ number: numbers.get(option)!, name: null, consentOn: null, votes }))
    .sort((a, b) => a.number - b.number);
}
