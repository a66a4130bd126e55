import { type UndefinedReason } from '#domain';

/** The people of one process who can be recognised in another, by whatever stands for them. */
export interface ProcessPeople {
  readonly process: string;
  readonly people: Iterable<string | number>;
  /** People of the process who cannot be recognised elsewhere. Default 0. */
  readonly unlinked?: number;
}

export interface ProcessReturn {
  readonly process: string;
  /** People who can be recognised; of them those seen in no earlier process. */
  readonly participants: number;
  readonly newPeople: number;
  /** newPeople ÷ participants; null for the first process, where everybody is new, and where nobody came. */
  readonly newRate: number | null;
  /** People of the process before who came again, and their part of it; null for the first, and when nobody was in the one before. */
  readonly returned: number | null;
  readonly retention: number | null;
  /** participants ÷ all people of the process. */
  readonly linkableShare: number | null;
  /** Why a rate of the row is null. */
  readonly reason: UndefinedReason | null;
}

export interface ComingBack {
  readonly processes: readonly ProcessReturn[];
  readonly distinct: number;
  /** People in two processes or more, and their part of all. */
  readonly repeat: number;
  readonly repeatRate: number | null;
  /** Processes per person. */
  readonly meanProcesses: number | null;
  readonly linkableShare: number | null;
  /** `no_participants`, or `not_linked` when there are people and none can be recognised. */
  readonly reason: UndefinedReason | null;
}

/**
 * Do the same people come back, and does each process bring new ones?
 *
 *     new rate = |Cₜ \ earlier| / |Cₜ|,   retention = |Cₜ ∩ Cₜ₋₁| / |Cₜ₋₁|,   repeat rate = people of ≥ 2 processes / all people
 *
 * Only people who can be recognised count, so the share of them stands beside. "New" means new in these data, since their first day.
 *
 * @param processes oldest first; a person who stands twice in one counts once
 * @throws {RangeError} when `unlinked` is no count
 * @see docs/methods/coming-back.md
 * @example comingBack([{ process: 'P1', people: 'abcd' }, { process: 'P2', people: 'bce' }]).processes[1]; // new rate 1/3, retention 1/2
 */
export function comingBack(processes: readonly ProcessPeople[]): ComingBack {
  const seen = new Map<string | number, number>();
  let before: ReadonlySet<string | number> | null = null;
  let [attendances, unlinkedPeople] = [0, 0];
  const rows = processes.map(({ process, people, unlinked = 0 }): ProcessReturn => {
    if (!(Number.isInteger(unlinked) && unlinked >= 0)) throw new RangeError(`${process}: not a count: ${unlinked}`);
    const here = new Set(people);
    let [newPeople, returned] = [0, 0];
    for (const person of here) {
      const times = seen.get(person) ?? 0;
      if (times === 0) newPeople += 1;
      if (before?.has(person)) returned += 1;
      seen.set(person, times + 1);
    }
    const newRate = before && ratio(newPeople, here.size);
    const retention = before && ratio(returned, before.size);
    const row = { process, participants: here.size, newPeople, newRate, returned: before && returned, retention };
    attendances += here.size;
    unlinkedPeople += unlinked;
    before = here;
    const linkableShare = ratio(here.size, here.size + unlinked);
    return { ...row, linkableShare, reason: newRate === null || retention === null ? 'no_participants' : null };
  });
  let repeat = 0;
  for (const times of seen.values()) if (times > 1) repeat += 1;
  const nobody = unlinkedPeople > 0 ? 'not_linked' : 'no_participants';
  return {
    processes: rows,
    distinct: seen.size,
    repeat,
    repeatRate: ratio(repeat, seen.size),
    meanProcesses: ratio(attendances, seen.size),
    linkableShare: ratio(attendances, attendances + unlinkedPeople),
    reason: seen.size === 0 ? nobody : null,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
