import { useCallback, useEffect, useRef, useState } from 'react';
import type { NoteRequest, StoredNote } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { RequestError, sendJson } from '../../shared/api/client.js';
import { processApi, processKey, type ProcessPath } from '../../shared/api/paths.js';
import { keep, nextDraft, readKept, requestOf, type KeptNotes, type NoteDraft } from './note-outbox.js';

export interface Notes {
  readonly draft: NoteDraft;
  readonly change: (part: Partial<NoteDraft>) => void;
  readonly waiting: readonly NoteRequest[];
  /** Confirmed by the server since the page was opened. */
  readonly stored: number;
  readonly isSending: boolean;
  /** What the server refused, or `offline`; null while all is well. */
  readonly error: RequestError | null;
  readonly isKept: boolean;
  /** Puts the note among those to be sent, and sends them. */
  readonly save: () => void;
  readonly sendWaiting: () => void;
  /** Takes the first waiting note back into the fields: to put right what the server refused. */
  readonly takeBack: () => void;
}

/** Notes of one process in this browser: every change is kept at once, and a note leaves only when the server has confirmed it. */
export function useNotes(path: ProcessPath): Notes {
  const client = useQueryClient();
  const [kept, setKept] = useState<KeptNotes>(() => readKept(window.localStorage, path, crypto.randomUUID()));
  const [stored, setStored] = useState(0);
  const [isSending, setSending] = useState(false);
  const [isKept, setIsKept] = useState(true);
  const [error, setError] = useState<RequestError | null>(null);
  const latest = useRef(kept);
  const sending = useRef(false);

  const put = useCallback(
    (next: KeptNotes) => {
      latest.current = next;
      setKept(next);
      setIsKept(keep(window.localStorage, path, next));
    },
    [path],
  );

  const sendWaiting = useCallback(async () => {
    if (sending.current) return;
    sending.current = true;
    setSending(true);
    setError(null);
    try {
      for (let [first] = latest.current.waiting; first !== undefined; [first] = latest.current.waiting) {
        const sent = first;
        await sendJson<StoredNote>('POST', `${processApi(path)}/notes`, sent, { isKept: true });
        put({ ...latest.current, waiting: latest.current.waiting.filter(({ id }) => id !== sent.id) });
        setStored((count) => count + 1);
      }
    } catch (cause) {
      if (!(cause instanceof RequestError)) throw cause;
      setError(cause);
    } finally {
      sending.current = false;
      setSending(false);
      void client.invalidateQueries({ queryKey: processKey(path) });
    }
  }, [client, path, put]);

  useEffect(() => {
    const again = () => void sendWaiting();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [sendWaiting]);

  return {
    draft: kept.draft,
    change: (part) => put({ ...latest.current, draft: { ...latest.current.draft, ...part } }),
    waiting: kept.waiting,
    stored,
    isSending,
    error,
    isKept,
    save: () => {
      const { draft, waiting } = latest.current;
      const note = requestOf(draft, new Date());
      put({ draft: nextDraft(draft, crypto.randomUUID()), waiting: [...waiting, note] });
      void sendWaiting();
    },
    sendWaiting: () => void sendWaiting(),
    takeBack: () => {
      const { draft, waiting } = latest.current;
      const [first, ...rest] = waiting;
      if (first === undefined) return;
      const { groupSize, place, topic, photo, mayPublish, ...told } = first;
      const consent = mayPublish === null ? 'unknown' : mayPublish ? 'yes' : 'no';
      put({
        draft: {
          ...draft,
          ...told,
          groupSize: groupSize === null ? '' : String(groupSize),
          place: place ?? '',
          topic: topic ?? '',
          photo: photo ?? '',
          mayPublish: consent,
        },
        waiting: rest,
      });
      setError(null);
    },
  };
}
