import { InvalidInputError, type CompletenessBand, type CompletenessReason } from '#domain';

/** Fewest people of a source or channel of whom a band is told: a quarter of them is more people than are hidden anywhere. */
const FEWEST = 30;

export interface Completeness {
  readonly band: CompletenessBand | null;
  readonly reason: CompletenessReason | null;
}

/**
 * How complete a thing that people could tell of themselves is in one source or channel, as coarse as it has to be: exact numbers beside
 * those of the whole process could be subtracted from them.
 *
 *     band = ⌊4 · answered ÷ people⌋, at most the fourth
 *
 * @param counts people of the source or channel, those who were asked, and those who answered
 * @param isHidden the number of the whole process is hidden; then no part of it is told either
 * @returns the quarter, or why there is none: nobody was asked, fewer than 30 people, or hidden
 * @throws {InvalidInputError} if a count is no whole number ≥ 0, or more people answered than there are
 * @example completenessBand({ people: 40, asked: 40, answered: 29 }, false); // under-three-quarters: 29 of 40 are 72.5 %
 */
export function completenessBand(
  counts: { readonly people: number; readonly asked: number; readonly answered: number },
  isHidden: boolean,
): Completeness {
  const { people, asked, answered } = counts;
  for (const [key, count] of Object.entries(counts))
    if (!(Number.isInteger(count) && count >= 0))
      throw new InvalidInputError('wrong-input', `${key}: not a number of people: ${count}`, { key });
  if (answered > people)
    throw new InvalidInputError('wrong-input', 'answered: more than there are people', { key: 'answered' });
  if (people > 0 && asked === 0) return { band: null, reason: 'never-asked' };
  if (people < FEWEST) return { band: null, reason: 'too-few' };
  if (isHidden) return { band: null, reason: 'suppressed' };
  return { band: BANDS[Math.min(3, Math.floor((4 * answered) / people))]!, reason: null };
}

const BANDS: readonly CompletenessBand[] = ['under-quarter', 'under-half', 'under-three-quarters', 'most'];
