import { useEffect, useState } from 'react';
import { useProcessPath } from '../../shared/api/use-process-query.js';

/** When this screen was open in this browser the last time before now; null for the first time. */
export function useLastVisit(): string | null {
  const { workspace, process } = useProcessPath();
  const key = `nasluch.connections-seen.${workspace}.${process}`;
  const [before] = useState(() => read(key));
  useEffect(() => {
    try {
      localStorage.setItem(key, new Date().toISOString());
    } catch {
      // A browser that keeps nothing shows the screen without the line of news.
    }
  }, [key]);
  return before;
}

function read(key: string): string | null {
  try {
    const found = localStorage.getItem(key);
    return found !== null && !Number.isNaN(Date.parse(found)) ? found : null;
  } catch {
    return null;
  }
}
