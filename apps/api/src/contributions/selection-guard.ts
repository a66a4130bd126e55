import { createHash } from 'node:crypto';
import { weighSelection, type SelectionRefusal } from '#analysis';
import {
  listAnsweredSelections,
  readAuthors,
  readSelectedContributions,
  recordAudit,
  saveAnsweredSelection,
  waitForSelections,
  type ContributionFilter,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type ProcessPlace } from '../http/access.decorator.js';

/** More lists by attributes of persons are not answered of one state of the data: each makes the next easier to work out. */
const MOST_SELECTIONS = 300;

type GroupFilter = ContributionFilter & { readonly group: NonNullable<ContributionFilter['group']> };

/**
 * Weighs a list by an attribute of persons against those that were answered of the same data, whoever asked for them, and remembers it
 * when it is answered. A refusal stands in the audit trail, without the filters.
 *
 * @returns null when it may be answered
 */
export async function guardSelection(
  db: EntityManager,
  place: ProcessPlace,
  filter: GroupFilter,
  datasetVersion: number,
): Promise<SelectionRefusal | null> {
  const { workspaceId, processId, personId, tokenId } = place;
  const state = { workspaceId, processId, datasetVersion };
  const selection = spell(filter);
  await waitForSelections(db, processId);
  const earlier = await listAnsweredSelections(db, state);
  if (earlier.some((former) => former.selection === selection)) return null;
  const contributions = await readSelectedContributions(db, workspaceId, processId, filter);
  const authors = await readAuthors(db, workspaceId, processId);
  const before = earlier.map((former) => former.contributions);
  const refusal = earlier.length >= MOST_SELECTIONS ? 'too-many-lists' : weighSelection(authors, contributions, before);
  if (refusal === null) await saveAnsweredSelection(db, state, { selection, contributions });
  else {
    await recordAudit(db, workspaceId, {
      personId,
      tokenId,
      processId,
      action: 'selection-refused',
      subject: `process ${processId}`,
      details: { reason: refusal, datasetVersion },
    });
  }
  return refusal;
}

/** The filters in one spelling, hashed, because words that were searched for are kept nowhere. */
function spell(filter: GroupFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const sorted = given.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
}
