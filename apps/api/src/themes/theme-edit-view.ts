import { type EditHistory } from '#analysis';
import { type ThemeConflictRow, type ThemeEditEntry } from '#contracts';
import { type ThemeConflict, type ThemeEdit } from '#domain';
import { type ThemeEditRow } from '#persistence';

export interface HistoryState {
  readonly history: EditHistory;
  readonly conflicts: readonly ThemeConflict[];
  readonly superseded: readonly string[];
  /** Names of the people who made edits, by id. */
  readonly people: ReadonlyMap<string, string>;
}

const SHOWN_CONTRIBUTIONS = 10;

/** One event of the history as it is answered. */
export function viewEdit(row: ThemeEditRow, state: HistoryState): ThemeEditEntry {
  const { event } = row;
  const about = 'edit' in event ? aboutEdit(event.edit) : NOTHING;
  const named = (id: string) => ({ id, label: row.names[id] ?? '' });
  const conflicts = state.conflicts.filter(({ editId }) => editId === row.id).map(({ code }) => code);
  return {
    id: row.id,
    kind: row.kind,
    happenedAt: row.happenedAt.toISOString(),
    by: row.personId === null ? null : (state.people.get(row.personId) ?? null),
    state: stateOf(row, state, conflicts.length > 0),
    themes: about.themeIds.map(named),
    into: about.intoId === null ? null : named(about.intoId),
    label: about.label,
    contributions: about.contributionIds.length,
    contributionIds: about.contributionIds.slice(0, SHOWN_CONTRIBUTIONS),
    editId: editNamedBy(row),
    undone: state.history.undoneBy.get(row.id)?.length ?? 0,
    conflicts: [...new Set(conflicts)],
  };
}

export function viewConflict(conflict: ThemeConflict, rows: readonly ThemeEditRow[]): ThemeConflictRow[] {
  const row = rows.find(({ id }) => id === conflict.editId);
  if (!row || !('edit' in row.event)) return [];
  const { editId, code, themeIds, contributions, of, byEditId } = conflict;
  const themes = themeIds.map((id) => ({ id, label: row.names[id] ?? '' }));
  return [{ editId, kind: row.event.edit.kind, code, themes, contributions, of, byEditId }];
}

/** Ids of the themes that an edit names, to write down what they are called. */
export function themesNamedBy(edit: ThemeEdit): string[] {
  const { themeIds, intoId } = aboutEdit(edit);
  return [...themeIds, ...(intoId === null ? [] : [intoId])];
}

interface About {
  readonly themeIds: readonly string[];
  readonly intoId: string | null;
  readonly label: string | null;
  readonly contributionIds: readonly string[];
}

const NOTHING: About = { themeIds: [], intoId: null, label: null, contributionIds: [] };

function aboutEdit(edit: ThemeEdit): About {
  switch (edit.kind) {
    case 'rename':
      return { ...NOTHING, themeIds: [edit.themeId], label: edit.label };
    case 'merge':
      return { ...NOTHING, themeIds: edit.themeIds, intoId: edit.intoId };
    case 'split': {
      const contributionIds = edit.parts.flatMap((part) => part.contributionIds);
      const parts = edit.parts.slice(1).map(({ themeId }) => themeId);
      return { ...NOTHING, themeIds: [edit.themeId, ...parts], contributionIds };
    }
    case 'move': {
      const { to, contributionIds } = edit;
      if (to.kind === 'not-grouped') return { ...NOTHING, contributionIds };
      return { ...NOTHING, intoId: to.themeId, label: to.kind === 'new-theme' ? to.label : null, contributionIds };
    }
    case 'pin':
      return { ...NOTHING, themeIds: [edit.themeId], contributionIds: [edit.contributionId] };
    case 'lock':
      return { ...NOTHING, themeIds: [edit.themeId], label: edit.label, contributionIds: edit.contributionIds };
    case 'off-topic':
      return {
        ...NOTHING,
        themeIds: edit.themeId === null ? [] : [edit.themeId],
        contributionIds: edit.contributionIds,
      };
    case 'link':
      return { ...NOTHING, contributionIds: edit.contributionIds };
  }
}

function stateOf(row: ThemeEditRow, state: HistoryState, isInConflict: boolean): ThemeEditEntry['state'] {
  if (!('edit' in row.event)) return 'event';
  if (state.history.undone.has(row.id)) return 'undone';
  if (isInConflict) return 'conflict';
  return state.superseded.includes(row.id) ? 'superseded' : 'active';
}

function editNamedBy({ event }: ThemeEditRow): string | null {
  if ('undoes' in event) return event.undoes;
  if ('redoes' in event) return event.redoes;
  return 'restoresTo' in event ? event.restoresTo : null;
}
