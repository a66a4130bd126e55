import type { ImportFixesDocument } from '#contracts';
import { MOST_ALIKE_FIXES, MOST_FIXES } from '#domain';
import { useSavedDraft, useSaveFixes } from '../api/use-draft.js';

export type Place = { readonly sheet: string | null; readonly row: number };

const NOTHING: ImportFixesDocument = { cells: [], alike: [], skipped: [] };
const isAt = (place: Place) => (fix: Place) => fix.sheet === place.sheet && fix.row === place.row;

/** What is mended in a file, and the ways to mend more; each is saved at once. */
export function useFixes(uploadId: string) {
  const saved = useSavedDraft(uploadId);
  const save = useSaveFixes(uploadId);
  const fixes = saved.data?.fixes ?? NOTHING;
  const put = (next: ImportFixesDocument, onSaved?: () => void) => {
    if (!hasRoom(next)) return;
    save.mutate(next, { onSuccess: onSaved });
  };
  return {
    fixes,
    isFull:
      fixes.cells.length >= MOST_FIXES || fixes.skipped.length >= MOST_FIXES || fixes.alike.length >= MOST_ALIKE_FIXES,
    isSaving: save.isPending,
    error: save.error,
    mendCell(place: Place, column: string, value: string, onSaved?: () => void) {
      const others = fixes.cells.filter((fix) => !(isAt(place)(fix) && fix.column === column));
      put({ ...fixes, cells: [...others, { ...place, column, value }] }, onSaved);
    },
    mendAlike(column: string, from: string, to: string, onSaved?: () => void) {
      const others = fixes.alike.filter((fix) => fix.column !== column || fix.from !== from);
      put({ ...fixes, alike: [...others, { column, from, to }] }, onSaved);
    },
    skip(places: readonly Place[], onSaved?: () => void) {
      const fresh = places.filter((place) => !fixes.skipped.some(isAt(place)));
      const unique = [...new Map(fresh.map(({ sheet, row }) => [`${row} ${sheet ?? ''}`, { sheet, row }])).values()];
      put({ ...fixes, skipped: [...fixes.skipped, ...unique] }, onSaved);
    },
    restore(place: Place, onSaved?: () => void) {
      put({ ...fixes, skipped: fixes.skipped.filter((one) => !isAt(place)(one)) }, onSaved);
    },
    undoAll: (onSaved?: () => void) => put(NOTHING, onSaved),
  };
}

export type Mending = ReturnType<typeof useFixes>;

function hasRoom({ cells, alike, skipped }: ImportFixesDocument): boolean {
  return cells.length <= MOST_FIXES && skipped.length <= MOST_FIXES && alike.length <= MOST_ALIKE_FIXES;
}
