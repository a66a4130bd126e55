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
  const put = (change: (last: ImportFixesDocument) => ImportFixesDocument, onSaved?: () => void) => {
    if (hasRoom(change(fixes))) save.mutate(change, { onSuccess: onSaved });
  };
  return {
    fixes,
    isFull:
      fixes.cells.length >= MOST_FIXES || fixes.skipped.length >= MOST_FIXES || fixes.alike.length >= MOST_ALIKE_FIXES,
    isSaving: save.isPending,
    error: save.error,
    mendCell(place: Place, column: string, value: string, onSaved?: () => void) {
      const isOther = (fix: ImportFixesDocument['cells'][number]) => !isAt(place)(fix) || fix.column !== column;
      put((last) => ({ ...last, cells: [...last.cells.filter(isOther), { ...place, column, value }] }), onSaved);
    },
    mendAlike(column: string, from: string, to: string, onSaved?: () => void) {
      const isOther = (fix: ImportFixesDocument['alike'][number]) => fix.column !== column || fix.from !== from;
      put((last) => ({ ...last, alike: [...last.alike.filter(isOther), { column, from, to }] }), onSaved);
    },
    skip(places: readonly Place[], onSaved?: () => void) {
      put(({ skipped, ...others }) => {
        const fresh = places.filter((place) => !skipped.some(isAt(place)));
        const unique = [...new Map(fresh.map(({ sheet, row }) => [`${row} ${sheet ?? ''}`, { sheet, row }])).values()];
        return { ...others, skipped: [...skipped, ...unique] };
      }, onSaved);
    },
    restore(place: Place, onSaved?: () => void) {
      put((last) => ({ ...last, skipped: last.skipped.filter((one) => !isAt(place)(one)) }), onSaved);
    },
    undoAll: (onSaved?: () => void) => put(() => NOTHING, onSaved),
  };
}

export type Mending = ReturnType<typeof useFixes>;

function hasRoom({ cells, alike, skipped }: ImportFixesDocument): boolean {
  return cells.length <= MOST_FIXES && skipped.length <= MOST_FIXES && alike.length <= MOST_ALIKE_FIXES;
}
