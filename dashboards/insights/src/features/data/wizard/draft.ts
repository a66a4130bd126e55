import { useCallback, useState } from 'react';
import type { LookQuery, SourceKind } from '#contracts';
import type { TableMapping } from '#domain';

/** What the person has said about an uploaded file so far; null where what was found stands. */
export interface Draft {
  readonly source: SourceKind | null;
  readonly look: LookQuery;
  readonly mapping: TableMapping | null;
  readonly sourceName: string | null;
}

const EMPTY: Draft = { source: null, look: {}, mapping: null, sourceName: null };
const keyOf = (uploadId: string) => `nasluch.import.${uploadId}`;

function stored(uploadId: string): Draft {
  const text = sessionStorage.getItem(keyOf(uploadId));
  return text === null ? EMPTY : { ...EMPTY, ...(JSON.parse(text) as Partial<Draft>) };
}

/** The draft of one upload, kept in this tab: going back, forth and reloading lose nothing. */
export function useDraft(uploadId: string) {
  const [draft, setDraft] = useState(() => stored(uploadId));
  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((last) => {
        const next = { ...last, ...part };
        sessionStorage.setItem(keyOf(uploadId), JSON.stringify(next));
        return next;
      }),
    [uploadId],
  );
  return [draft, change] as const;
}

export function forgetDraft(uploadId: string): void {
  sessionStorage.removeItem(keyOf(uploadId));
}
