import type { CouncilSchoolAnswer, CouncilSchoolRequest } from '#contracts';
import { readCount } from '../../shared/ui/read-number.js';

export const COUNTS = ['entitled', 'issued', 'found', 'valid', 'invalid', 'seats'] as const;
export type Count = (typeof COUNTS)[number];

export interface CandidateDraft {
  readonly number: number;
  readonly votes: string;
  readonly name: string;
  readonly consentOn: string;
}

/** A school as it is typed. */
export interface SchoolDraft extends Readonly<Record<Count, string>> {
  readonly name: string;
  readonly mostPicks: string;
  readonly tieRule: CouncilSchoolRequest['tieRule'];
  readonly tieHow: CouncilSchoolRequest['tieRule'] | '';
  readonly tieWinners: string;
  readonly tieNote: string;
  readonly candidates: readonly CandidateDraft[];
}

/** A field that cannot be read, by its name in the form. */
export interface SchoolMistake {
  readonly field: string;
  readonly code: 'name-missing' | 'number-wrong' | 'consent-missing';
  readonly candidate?: number;
}

const written = (value: number | null) => (value === null ? '' : String(value));

export function draftOfSchool(school: CouncilSchoolAnswer | null): SchoolDraft {
  const counts = Object.fromEntries(COUNTS.map((count) => [count, written(school?.[count] ?? null)]));
  return {
    ...(counts as Record<Count, string>),
    name: school?.name ?? '',
    mostPicks: String(school?.mostPicks ?? 1),
    tieRule: school?.tieRule ?? 'lot',
    tieHow: school?.tie?.how ?? '',
    tieWinners: (school?.tie?.winners ?? []).join(', '),
    tieNote: school?.tie?.note ?? '',
    candidates: (school?.candidates ?? []).map(({ number, votes, name, consentOn }) => ({
      ...{ number, votes: written(votes), name: name ?? '', consentOn: consentOn ?? '' },
    })),
  };
}

/** What a draft says, or all that cannot be read of it. A name without the day of a consent is a mistake and never sent. */
export function readSchool(draft: SchoolDraft): { school: CouncilSchoolRequest; mistakes: readonly SchoolMistake[] } {
  const mistakes: SchoolMistake[] = [];
  const count = (field: string, text: string) => {
    const value = readCount(text);
    if (value === undefined) mistakes.push({ field, code: 'number-wrong' });
    return value ?? null;
  };
  if (draft.name.trim() === '') mistakes.push({ field: 'name', code: 'name-missing' });
  const counts = Object.fromEntries(COUNTS.map((name) => [name, count(name, draft[name])])) as Record<
    Count,
    number | null
  >;
  const school: CouncilSchoolRequest = {
    name: draft.name.trim(),
    ...counts,
    mostPicks: count('mostPicks', draft.mostPicks) || 1,
    tieRule: draft.tieRule,
    tie:
      draft.tieHow === ''
        ? null
        : { how: draft.tieHow, winners: readWinners(draft.tieWinners, mistakes), note: draft.tieNote.trim() },
    candidates: draft.candidates.map(({ number, votes, name, consentOn }) => {
      const isAllowed = name.trim() === '' || consentOn !== '';
      if (!isAllowed) mistakes.push({ field: `consentOn-${number}`, code: 'consent-missing', candidate: number });
      return {
        number,
        name: isAllowed ? name.trim() || null : null,
        consentOn: consentOn || null,
        votes: count(`votes-${number}`, votes),
      };
    }),
  };
  return { school, mistakes };
}

function readWinners(text: string, mistakes: SchoolMistake[]): number[] {
  const numbers = text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map((part) => readCount(part));
  if (numbers.some((number) => !number)) mistakes.push({ field: 'tieWinners', code: 'number-wrong' });
  return numbers.filter((number): number is number => typeof number === 'number' && number > 0);
}
