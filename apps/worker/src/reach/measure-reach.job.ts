import { activeEdits, fewestPeople, markPeople, mayFollow, REACH_METHOD } from '#analysis';
import { type PeopleColumns } from '#domain';
import {
  countReturning,
  countVotersByGroup,
  createColumnCache,
  findPopulation,
  findShownPeople,
  freezeDataset,
  listThemeEdits,
  readPeopleDigest,
  saveReach,
  stampRun,
  type ShownPeople,
} from '#persistence';
import { type JobContext, type JobResult } from '../jobs/job-context.js';
import { shownTurnout } from './shown-turnout.js';

const MOST_BYTES = 256 * 1024 * 1024;

/** The processes that were measured last: measuring again what has not changed reads nothing. */
const columnCache = createColumnCache(MOST_BYTES);

/**
 * Measures everything that reach says: who took part against who lives there, by channel and time, who raised what, who came back.
 * Stored twice, whole and as everybody may see it, so that every route answers from one protected state; the new state is shown once nobody
 * or enough people differ from those of the one that is shown.
 */
export async function measureReachJob(context: JobContext): Promise<JobResult> {
  const { database, workspaceId, processId, runId, analyse } = context;
  await context.step('people', 0, null);
  const { dataset, digest, voted, population, input } = await database.inWorkspace(workspaceId, async (db) => {
    const stamp = await freezeDataset(db, workspaceId, processId);
    const columns = await columnCache.read(db, workspaceId, processId);
    const population = await findPopulation(db, workspaceId, processId);
    const edits = await listThemeEdits(db, workspaceId, processId);
    return {
      dataset: stamp,
      digest: await readPeopleDigest(db, workspaceId, processId),
      voted: await countVotersByGroup(db, workspaceId, processId),
      population,
      input: {
        columns,
        population: population?.groups ?? [],
        reference: population?.reference ?? null,
        sharesOnly: population?.reference.sharesOnly ?? false,
        returning: await countReturning(db, workspaceId, processId),
        themeEdits: activeEdits(edits.map(({ event }) => event)).active.length,
      },
    };
  });
  const { people } = input.columns;
  await context.step('people', people, people);

  const measured = await analyse.run('measure-reach', input);

  const marks = markPeople(input.columns);
  const shown = {
    ...measured.shown,
    voters: voted.voters,
    turnout: shownTurnout(input.columns, voted, population, measured.shown),
  };
  let isShown = true;
  await database.inWorkspace(workspaceId, async (db) => {
    const before = await findShownPeople(db, workspaceId, processId);
    isShown = before === null || mayBeShown(before, { marks, voters: voted.voters }, input.columns);
    const state = isShown ? { shown, shownPeople: { digest, marks } } : { shown: null, shownPeople: null };
    await saveReach(db, workspaceId, { runId, processId }, { complete: measured.complete, ...state });
    await context.keepLease(db);
    await stampRun(db, workspaceId, runId, dataset);
  });
  return {
    methodVersion: REACH_METHOD,
    counts: { people, variables: measured.complete.report.variables.length, ...(isShown ? {} : { held: 1 }) },
  };
}

/** Nobody differs from the people of the state that is shown, or enough do; and nobody else voted, or enough did. */
function mayBeShown(
  before: ShownPeople,
  now: { readonly marks: Uint8Array; readonly voters: number },
  { variables }: PeopleColumns,
): boolean {
  const fewest = Math.max(fewestPeople('', []), ...variables.map((one) => fewestPeople(one.variable, one.groups)));
  const votedSince = Math.abs(now.voters - before.voters);
  return mayFollow(before.marks, now.marks, fewest) && (votedSince === 0 || votedSince >= fewest);
}
