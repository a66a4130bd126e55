import { useCallback, useEffect, useRef, useState } from 'react';
import type { SavedDraft, UploadDraft } from '#contracts';
import type { TableMapping } from '#domain';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { sendDraft } from '../api/use-draft.js';
import type { Step } from './address.js';

/** What the person has said about an uploaded file so far; null where what was found stands. */
export type Draft = Omit<UploadDraft, 'mapping'> & { readonly mapping: TableMapping | null };

const SAVE_AFTER_MS = 500;
const keyOf = (uploadId: string) => `nasluch.import.${uploadId}`;
/** Imports that have begun: their drafts are nobody's any more. */
const begun = new Set<string>();

function inThisTab(uploadId: string): Partial<Draft> {
  const text = sessionStorage.getItem(keyOf(uploadId));
  return text === null ? {} : (JSON.parse(text) as Partial<Draft>);
}

/**
 * The draft of one upload: in this tab at once, so that reloading loses nothing, and on the server soon after, so that the work goes on
 * another day or on another machine.
 */
export function useDraft(saved: SavedDraft, step: Step) {
  const { id } = saved;
  const { workspace, process } = useProcessPath();
  const [draft, setDraft] = useState<Draft>(() => ({ ...saved.draft, ...inThisTab(id), step }));
  const unsaved = useRef<Draft | null>(null);
  useEffect(() => void begun.delete(id), [id]);

  const change = useCallback((part: Partial<Draft>) => setDraft((last) => ({ ...last, ...part })), []);
  useEffect(() => {
    sessionStorage.setItem(keyOf(id), JSON.stringify(draft));
    unsaved.current = draft;
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);

    function save() {
      unsaved.current = null;
      // what could not be sent now stands in this tab and goes with the next change
      return sendDraft({ workspace, process }, id, draft).catch(() => undefined);
    }
  }, [draft, id, workspace, process]);
  useEffect(
    () => () => {
      if (unsaved.current !== null && !begun.has(id))
        void sendDraft({ workspace, process }, id, unsaved.current).catch(() => undefined);
    },
    [id, workspace, process],
  );
  return [draft, change] as const;
}

/** Its import begins: the draft goes; when the import fails, what the server keeps stands again. */
export function forgetDraft(uploadId: string): void {
  begun.add(uploadId);
  sessionStorage.removeItem(keyOf(uploadId));
}
