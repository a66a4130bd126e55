import { type Home, type ProcessSummary } from '#contracts';
import { mayActAs, type DueGroup, type Role } from '#domain';
import { type ProcessCounts, type ProcessRow, type ProcessState } from '#persistence';

export interface HomeProcess {
  readonly row: ProcessRow;
  readonly role: Role;
  /** Without contributions there are none. */
  readonly counts: ProcessCounts | undefined;
  readonly state: ProcessState;
}

type Need = Home['needs'][number];

/** One line a process. */
export function summarise({ row, role, counts, state }: HomeProcess, due: readonly DueGroup[]): ProcessSummary {
  const { slug, kind, title, stage, startsOn, endsOn, isSample } = row;
  const late = due.filter(({ isLate, process }) => isLate && process === slug);
  return {
    ...{ slug, kind, title: { ...title }, stage, startsOn, endsOn, isSample, role },
    total: { contributions: counts?.contributions ?? 0, people: counts?.people ?? 0 },
    lastImport: state.importedAt && { at: state.importedAt.toISOString(), rejectedRows: state.rejectedRows },
    withoutAnswer: counts?.withoutAnswer ?? 0,
    fresh: counts?.fresh ?? null,
    late: late[0] ? { count: late.reduce((sum, { count }) => sum + count, 0), subject: late[0].subject } : null,
    data: dataState(state),
  };
}

function dataState({ isWorking, failedRuns, rejectedRows, importedAt }: ProcessState): ProcessSummary['data'] {
  if (isWorking) return 'working';
  if (failedRuns > 0) return 'failed';
  if (rejectedRows > 0) return 'rejected-rows';
  return importedAt === null ? 'none' : 'fine';
}

/**
 * What waits for somebody: what is late for everyone who sees the process, the rest only for those whose role lets them act. Nobody is
 * told twice that the same opinions have no answer.
 */
export function listNeeds(processes: readonly HomeProcess[], due: readonly DueGroup[]): Need[] {
  const late = due.filter(({ isLate }) => isLate);
  const lateAnswers = new Set(late.flatMap(({ subject, process }) => (subject === 'response' ? process : [])));
  const waiting = processes.flatMap(({ row, role, counts, state }) => {
    const owesAnswers = (row.stage === 'answering' || row.stage === 'closed') && !lateAnswers.has(row.slug);
    const need = (kind: Need['kind'], needed: Role, count: number): Need[] =>
      count > 0 && mayActAs(role, needed) ? [{ kind, process: row.slug, count, dueOn: null }] : [];
    return [
      ...need('run-failed', 'editor', state.failedRuns),
      ...need('rejected-rows', 'editor', state.rejectedRows),
      ...need('entry-waiting', 'publisher', state.entriesWaiting),
      ...need('release-waiting', 'publisher', state.releasesWaiting),
      ...need('link-expiring', 'editor', state.linksExpiring),
      ...need('to-review', 'editor', state.toReview),
      ...need('without-answer', 'editor', owesAnswers ? (counts?.withoutAnswer ?? 0) : 0),
      ...need('no-population', 'editor', row.populationTableId === null && (counts?.people ?? 0) > 0 ? 1 : 0),
    ];
  });
  const overdue = late.map(({ subject, process, count, dueOn }): Need => {
    return { kind: `late-${subject}`, process, count, dueOn };
  });
  return [...overdue, ...waiting];
}
