import { useEffect, useState } from 'react';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useSession } from '../../../shared/session/use-session.js';

/** How often a file on its way tells of itself, in whatever tab it is sent. */
export const UPLOAD_BEAT_MS = 1500;
const SILENCE_MS = 5000;

interface Note {
  readonly file: string;
  /** When it last told of itself. */
  readonly at: number;
}

/** What this browser keeps of a file on its way, for this person and process; nothing stays of one that has arrived or was refused. */
export function useUploadNote() {
  const { workspace, process } = useProcessPath();
  const person = useSession().data?.person.id ?? '';
  const key = `nasluch.upload.${person}.${workspace}.${process}`;
  return {
    key,
    write: (file: string) => tryTo(() => localStorage.setItem(key, JSON.stringify({ file, at: Date.now() }))),
    forget: () => tryTo(() => localStorage.removeItem(key)),
  };
}

/** The name of a file that was on its way when its page was closed; null where there is none, or it is still being sent. */
export function useClosedUpload(): { readonly file: string | null; readonly forget: () => void } {
  const { key, forget } = useUploadNote();
  const [found, setFound] = useState(() => read(key));
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (found === null) return;
    const look = () => {
      setFound(read(key));
      setNow(Date.now());
    };
    const timer = setInterval(look, SILENCE_MS);
    return () => clearInterval(timer);
  }, [found, key]);
  const isSilent = found !== null && now - found.at > SILENCE_MS;
  return {
    file: isSilent ? found.file : null,
    forget: () => {
      forget();
      setFound(null);
    },
  };
}

function read(key: string): Note | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Note> | null;
    return typeof kept?.file === 'string' && typeof kept.at === 'number' ? { file: kept.file, at: kept.at } : null;
  } catch {
    return null;
  }
}

function tryTo(act: () => void): void {
  try {
    act();
  } catch {
    // a browser that keeps nothing says nothing on return
  }
}
