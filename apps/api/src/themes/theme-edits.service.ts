import { Inject, Injectable } from '@nestjs/common';
import { activeEdits, overlappingEdits } from '#analysis';
import { type ThemeEditAnswer, type ThemeEditRequest, type ThemeHistory } from '#contracts';
import { ConflictError, NotFoundError, type ThemeEdit, type ThemeEditKind } from '#domain';
import {
  addThemeEdit,
  countOffTopic,
  findNewestFit,
  listPersonNames,
  listPlaceStates,
  listThemeEdits,
  listThemeStates,
  readEditedRun,
  recordAudit,
  waitForThemes,
  type Database,
  type NewThemeEdit,
  type ThemeEditRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type QueueRuntime } from '../../../worker/src/jobs/queue-runtime.js';
import { announce, saveFollowingRuns } from '../../../worker/src/jobs/start-run.js';
import { applyThemeEdits } from '../../../worker/src/themes/apply-theme-edits.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, QUEUE_RUNTIME } from '../tokens.js';
import { editOf, type ThemesOfToday } from './theme-edit-request.js';
import { themesNamedBy, viewConflict, viewEdit } from './theme-edit-view.js';

/** What people change about themes: every edit is an event, carried out at once and after every later run. */
@Injectable()
export class ThemeEditsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(QUEUE_RUNTIME) private readonly queue: QueueRuntime,
  ) {}

  async history({ workspaceId, processId }: ProcessPlace): Promise<ThemeHistory> {
    const read = await this.database.inWorkspace(workspaceId, async (db) => {
      const fit = await findNewestFit(db, workspaceId, processId);
      return {
        rows: await listThemeEdits(db, workspaceId, processId),
        run: fit === null ? NOTHING_EDITED : await readEditedRun(db, workspaceId, fit.runId),
        offTopic:
          fit === null ? { contributions: 0, themes: [] } : await countOffTopic(db, workspaceId, processId, fit.runId),
      };
    });
    const { rows, run, offTopic } = read;
    const history = activeEdits(rows.map(({ event }) => event));
    const state = { history, ...run, people: await this.namesOf(rows) };
    return {
      edits: rows.map((row) => viewEdit(row, state)).reverse(),
      undoId: history.undoId,
      redoId: history.redoId,
      conflicts: run.conflicts.flatMap((conflict) => viewConflict(conflict, rows)),
      offTopic: { contributions: offTopic.contributions, themes: [...offTopic.themes] },
    };
  }

  /**
   * @param seen the newest event that the person has seen, or `none`; without it nothing is compared
   * @throws {ConflictError} `theme-changed` when somebody else changed the same themes or contributions since then
   */
  edit(place: ProcessPlace, request: ThemeEditRequest, seen?: string): Promise<ThemeEditAnswer> {
    return this.add(place, ACTIONS[request.kind], (rows, today) => {
      const edit = editOf(request, today);
      if (seen !== undefined) refuseSurprise(rows, seen, edit, place.personId);
      return { edit };
    });
  }

  undo(place: ProcessPlace, editId: string): Promise<ThemeEditAnswer> {
    return this.add(place, 'theme-edit-undone', (rows) => {
      const { undone, undoneBy } = activeEdits(rows.map(({ event }) => event));
      const row = find(rows, editId);
      const canBeUndone = 'edit' in row.event ? !undone.has(editId) : undoneBy.has(editId);
      if (!canBeUndone) throw new ConflictError('edit-already-undone', 'This edit is undone already.');
      return { undoes: editId };
    });
  }

  redo(place: ProcessPlace, editId: string): Promise<ThemeEditAnswer> {
    return this.add(place, 'theme-edit-redone', (rows) => {
      find(rows, editId);
      const { undone } = activeEdits(rows.map(({ event }) => event));
      if (!undone.has(editId)) throw new ConflictError('edit-not-undone', 'This edit is not undone.');
      return { redoes: editId };
    });
  }

  /** Undoes whatever was edited after this one. */
  restore(place: ProcessPlace, editId: string): Promise<ThemeEditAnswer> {
    return this.add(place, 'theme-edits-restored', (rows) => {
      if (!('edit' in find(rows, editId).event)) throw new NotFoundError('edit-not-found', 'There is no such edit.');
      return { restoresTo: editId };
    });
  }

  private async add(
    place: ProcessPlace,
    action: string,
    eventFor: (rows: readonly ThemeEditRow[], today: ThemesOfToday) => NewThemeEdit,
  ): Promise<ThemeEditAnswer> {
    const { workspaceId, processId, personId, tokenId } = place;
    const done = await this.database.inWorkspace(workspaceId, async (db) => {
      await waitForThemes(db, processId);
      const fit = await findNewestFit(db, workspaceId, processId);
      if (!fit) throw new ConflictError('no-themes', 'There are no themes yet.');
      const run = { workspaceId, processId, runId: fit.runId };
      const today = await readToday(db, run);
      const event = eventFor(await listThemeEdits(db, workspaceId, processId), today);
      const names = namesIn(event, today);
      const id = await addThemeEdit(db, workspaceId, processId, { event, names, personId });
      const applied = await applyThemeEdits(db, run);
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action, subject: `theme-edit ${id}` });
      const following = await saveFollowingRuns(db, {
        workspaceId,
        processId,
        kind: 'find-themes',
        createdBy: personId,
      });
      return { id, applied, before: today, following, rows: await listThemeEdits(db, workspaceId, processId) };
    });
    for (const run of done.following) await announce(this.queue.transport, { ...run, attempts: 0 });
    const { edited, history, moved } = done.applied;
    const { conflicts, superseded } = edited;
    const entry = viewEdit(find(done.rows, done.id), {
      history,
      conflicts,
      superseded,
      people: await this.namesOf(done.rows),
    });
    const known = new Set(done.before.themes.map(({ id }) => id));
    const createdThemes = edited.themes.filter(({ id }) => !known.has(id)).map(({ id, label }) => ({ id, label }));
    return {
      edit: entry,
      createdThemes,
      moved,
      conflicts: conflicts.flatMap((conflict) => viewConflict(conflict, done.rows)),
    };
  }

  private namesOf(rows: readonly ThemeEditRow[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(rows.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
    return this.database.asOwner((owner) => listPersonNames(owner, ids));
  }
}

/** As the audit trail names it. */
const ACTIONS: Readonly<Record<ThemeEditKind, string>> = {
  rename: 'theme-renamed',
  merge: 'themes-merged',
  split: 'theme-split',
  move: 'contributions-moved',
  pin: 'quote-pinned',
  lock: 'theme-locked',
  'off-topic': 'off-topic-set-aside',
  link: 'contributions-linked',
};

const NOTHING_EDITED = { conflicts: [], superseded: [] };

async function readToday(
  db: EntityManager,
  { workspaceId, processId, runId }: { workspaceId: string; processId: string; runId: string },
): Promise<ThemesOfToday> {
  return {
    themes: await listThemeStates(db, workspaceId, processId),
    places: await listPlaceStates(db, workspaceId, runId),
  };
}

function find(rows: readonly ThemeEditRow[], id: string): ThemeEditRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new NotFoundError('edit-not-found', 'There is no such edit.');
  return row;
}

function refuseSurprise(rows: readonly ThemeEditRow[], seen: string, edit: ThemeEdit, personId: string | null): void {
  const own = new Set(rows.filter((row) => personId !== null && row.personId === personId).map(({ id }) => id));
  const others = overlappingEdits(
    rows.map(({ event }) => event),
    seen === 'none' ? null : seen,
    edit,
    (id) => own.has(id),
  );
  if (others.length === 0) return;
  throw new ConflictError('theme-changed', 'Somebody else has changed this since you looked.', {
    seen,
    edits: others.length,
  });
}

/** What the themes of an edit are called now, or are to be called. */
function namesIn(event: NewThemeEdit, { themes }: ThemesOfToday): Record<string, string> {
  if (!('edit' in event)) return {};
  const { edit } = event;
  const made =
    edit.kind === 'split' ? edit.parts : edit.kind === 'move' && edit.to.kind === 'new-theme' ? [edit.to] : [];
  const labels = new Map(
    [...made, ...themes.map(({ id, label }) => ({ themeId: id, label }))].map((theme) => [theme.themeId, theme.label]),
  );
  return Object.fromEntries(themesNamedBy(edit).map((id) => [id, labels.get(id) ?? '']));
}
