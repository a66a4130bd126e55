import type { Remark, RemarkChangeRequest, RemarkDetail } from '#contracts';
import { isScreenLanguage } from '#language';
import { useRef, useState } from 'react';
import { RequestError } from '../../shared/api/client.js';
import { useAnnounce } from '../../shared/page/announcements.js';
import { useWords } from '../../shared/words/use-words.js';
import { useChangeRemarks } from './api/use-remarks.js';

/** What a person may write of a row. */
export type Edit = Omit<RemarkChangeRequest, 'id' | 'version'>;

export interface Conflict {
  readonly there: RemarkDetail;
  readonly edit: Edit;
}

interface Undone {
  readonly number: number;
  readonly rows: readonly { readonly id: string; readonly edit: Edit }[];
}

/**
 * Saves as a person writes, one request after the other so that each knows the version that the one before made; remembers how to
 * take each change back; and stops where somebody else has changed the row.
 */
export function useRegisterEdits(rows: readonly Remark[]) {
  const { t } = useWords();
  const announce = useAnnounce();
  const { change, reread } = useChangeRemarks();
  const known = useRef(new Map<string, Remark>());
  for (const row of rows) {
    const before = known.current.get(row.id);
    if (before === undefined || before.version <= row.version) known.current.set(row.id, row);
  }
  const line = useRef<Promise<unknown>>(Promise.resolve());
  // read when an act comes to its turn: keys may follow one another faster than the screen is drawn
  const undoable = useRef<readonly Undone[]>([]);
  const [last, setLast] = useState<Undone | null>(null);
  const [saving, setSaving] = useState<ReadonlySet<string>>(new Set());
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [error, setError] = useState<unknown>(null);

  /** @returns the rows as they were; null where nothing was written */
  const write = async (edits: readonly { readonly id: string; readonly edit: Edit }[]): Promise<Remark[] | null> => {
    const before = edits.map(({ id }) => known.current.get(id)!);
    const changes = edits.map(({ id, edit }) => ({ id, version: known.current.get(id)!.version, ...edit }));
    setSaving(new Set(edits.map(({ id }) => id)));
    setError(null);
    try {
      const { items } = await change({ changes });
      for (const item of items) known.current.set(item.id, item);
      return before;
    } catch (cause) {
      const isChanged = cause instanceof RequestError && cause.problem.code === 'remarks-changed';
      const [only] = edits;
      if (!isChanged || !only || edits.length > 1) setError(cause);
      else {
        const there = await reread(only.id);
        known.current.set(there.id, there);
        setConflict({ there, edit: only.edit });
      }
      return null;
    } finally {
      setSaving(new Set());
    }
  };

  const keepUndoable = (list: readonly Undone[]) => {
    undoable.current = list;
    setLast(list.at(-1) ?? null);
  };

  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const next = line.current.then(work, work);
    line.current = next.catch(() => undefined);
    return next;
  };

  const save = (edits: readonly { readonly id: string; readonly edit: Edit }[]): Promise<boolean> =>
    inLine(async () => {
      const before = await write(edits);
      if (before === null) return false;
      const rowsBack = before.map((row, at) => ({ id: row.id, edit: inverse(row, edits[at]!.edit) }));
      keepUndoable([...undoable.current, { number: before[0]!.number, rows: rowsBack }].slice(-50));
      announce(t('remarks.grid.saved', { number: String(before[0]!.number) }));
      return true;
    });

  const undo = (): Promise<boolean> =>
    inLine(async () => {
      const newest = undoable.current.at(-1);
      if (!newest) {
        announce(t('remarks.nothing-to-undo'));
        return false;
      }
      if ((await write(newest.rows)) === null) return false;
      keepUndoable(undoable.current.filter((one) => one !== newest));
      announce(t('remarks.undone'));
      return true;
    });

  /** Rows that stand on no page of the grid, such as similar ones, so that they can be saved too. */
  const know = (more: readonly Remark[]) => more.forEach((row) => known.current.set(row.id, row));

  return {
    save,
    undo,
    know,
    last,
    saving,
    conflict,
    closeConflict: () => setConflict(null),
    error,
  };
}

/** A reason goes back in the language that it was written in. */
function languageOf({ reasonLanguage }: Remark): Pick<Edit, 'language'> {
  return reasonLanguage !== null && isScreenLanguage(reasonLanguage) ? { language: reasonLanguage } : {};
}

/** What brings a row back to what it said before: a position that was none of the office's own is taken back. */
function inverse(before: Remark, edit: Edit): Edit {
  const answers = edit.position !== undefined || edit.reason !== undefined;
  const answer =
    before.origin === 'remark' && before.position !== null
      ? { position: before.position, reason: before.reason, ...languageOf(before) }
      : { position: null };
  return {
    ...(edit.passage === undefined ? {} : { passage: before.passage }),
    ...(edit.office === undefined ? {} : { office: before.office }),
    ...(answers ? answer : {}),
  };
}
