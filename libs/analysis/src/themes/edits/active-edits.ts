import type { ThemeEdit, ThemeEditEvent } from '#domain';

export interface StandingEdit {
  readonly id: string;
  readonly edit: ThemeEdit;
}

export interface EditHistory {
  /** Edits that are not undone, in the order in which they were made. */
  readonly active: readonly StandingEdit[];
  readonly undone: ReadonlySet<string>;
  /** For each `restore`: the edits that it has undone. */
  readonly undoneBy: ReadonlyMap<string, readonly string[]>;
  /** The newest active edit, or null. */
  readonly undoId: string | null;
  /** The edit undone last, as long as nothing was edited since; or null. */
  readonly redoId: string | null;
}

/**
 * Which edits hold, read off the whole history. Nothing is ever deleted: an `undo`, a `redo` or a `restore` is an event of its own.
 * An edit that is done again stands where it stood, so that undo and redo together change nothing. To undo a `restore` is to do
 * again what it has undone.
 *
 * @param events in the order in which they happened; what names an unknown event, or says what is so already, changes nothing
 * @example activeEdits([{ id: 'a', edit }, { id: 'b', undoes: 'a' }]).active; // []
 */
export function activeEdits(events: readonly ThemeEditEvent[]): EditHistory {
  const edits: StandingEdit[] = [];
  const undone = new Set<string>();
  const undoneBy = new Map<string, string[]>();
  let redoable: string[] = [];
  const undo = (id: string) => {
    undone.add(id);
    redoable.push(id);
  };
  const redo = (id: string) => {
    undone.delete(id);
    redoable = redoable.filter((other) => other !== id);
  };
  for (const event of events) {
    if ('edit' in event) {
      edits.push(event);
      redoable = [];
    } else if ('restoresTo' in event) {
      const from = event.restoresTo === null ? 0 : edits.findIndex(({ id }) => id === event.restoresTo) + 1;
      if (event.restoresTo !== null && from === 0) continue;
      const later = edits.slice(from).filter(({ id }) => !undone.has(id));
      undoneBy.set(
        event.id,
        later.map(({ id }) => id),
      );
      for (const { id } of later.reverse()) undo(id);
    } else if ('undoes' in event) {
      if (edits.some(({ id }) => id === event.undoes) && !undone.has(event.undoes)) undo(event.undoes);
      for (const id of undoneBy.get(event.undoes) ?? []) redo(id);
    } else if (undone.has(event.redoes)) {
      redo(event.redoes);
    }
  }
  const active = edits.filter(({ id }) => !undone.has(id));
  return { active, undone, undoneBy, undoId: active.at(-1)?.id ?? null, redoId: redoable.at(-1) ?? null };
}
