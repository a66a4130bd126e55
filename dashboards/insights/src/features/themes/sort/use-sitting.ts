import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ThemeEditAnswer, ThemeEditRequest } from '#contracts';
import { RequestError, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { arrived, decide, NEW_SITTING, refused, takeBack, type Decision, type Letter, type Sitting } from './outbox.js';

interface SittingEvents {
  /** What the server made of a decision: a new theme, perhaps. */
  readonly onArrived: (answer: ThemeEditAnswer) => void;
  /** It will never take this decision: somebody else decided first, or the theme or the opinion is gone. */
  readonly onRefused: (error: RequestError, letter: Letter) => void;
}

/** Decisions go to the server one after the other while the person reads on; what it has not got is kept in this tab and sent again. */
export function useSitting(events: SittingEvents) {
  const path = useProcessPath();
  const client = useQueryClient();
  const key = `nasluch.sorting.${path.workspace}.${path.process}`;
  const [sitting, setSitting] = useState<Sitting>(() => read(key));
  const [failure, setFailure] = useState<unknown>(null);
  const [isSending, setSending] = useState(false);
  const listeners = useRef(events);
  useEffect(() => {
    listeners.current = events;
  });

  const change = useCallback(
    (next: (now: Sitting) => Sitting) =>
      setSitting((now) => {
        const changed = next(now);
        sessionStorage.setItem(key, JSON.stringify(changed));
        return changed;
      }),
    [key],
  );

  const [letter] = sitting.letters;
  useEffect(() => {
    if (letter === undefined || isSending || failure !== null) return;
    setSending(true);
    send(`${processApi(path)}${themePaths.edits}`, letter)
      .then((answer) => {
        change((now) => arrived(now, answer));
        if (letter.kind === 'place') listeners.current.onArrived(answer);
        void client.invalidateQueries({ queryKey: processKey(path), refetchType: 'none' });
      })
      .catch((error: unknown) => {
        const isFinal = error instanceof RequestError && [400, 404, 409].includes(error.status);
        if (!isFinal) return setFailure(error);
        change(refused);
        listeners.current.onRefused(error, letter);
      })
      .finally(() => setSending(false));
  }, [letter, isSending, failure, path, client, change]);

  const retry = useCallback(() => setFailure(null), []);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);

  return {
    sitting,
    failure,
    retry,
    decide: (decision: Decision, tookMs: number) => change((now) => decide(now, decision, tookMs)),
    takeBack: () => change((now) => takeBack(now, isSending)),
  };
}

function send(base: string, letter: Letter): Promise<ThemeEditAnswer> {
  if (letter.kind === 'undo') return sendJson('POST', `${base}/${encodeURIComponent(letter.editId ?? '')}/undo`);
  const { contributionId, to, seen } = letter.decision;
  const edit: ThemeEditRequest = { kind: 'move', contributionIds: [contributionId], to };
  return sendJson('POST', `${base}?seen=${seen}`, edit);
}

function read(key: string): Sitting {
  try {
    const kept = { ...NEW_SITTING, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Sitting>) };
    return { ...kept, decisions: kept.decisions.filter((one) => isUnsent(one, kept.letters)) };
  } catch {
    return NEW_SITTING;
  }
}

/** A sitting that begins anew takes along what was not sent; what was is undone from the history. */
function isUnsent({ contributionId }: Decision, letters: readonly Letter[]): boolean {
  return letters.some((letter) => letter.kind === 'place' && letter.decision.contributionId === contributionId);
}
