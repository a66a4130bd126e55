import { useState } from 'react';

export type Codings = Readonly<Record<string, string>>;

/** What was chosen so far, kept in this tab until it is handed in: a check can be left and found again. Holds ids alone. */
export function useCodings(runId: string, size: number) {
  const key = `nasluch.check.${runId}.${size}`;
  const [codings, setCodings] = useState<Codings>(() => read(key));
  const write = (next: Codings) => {
    setCodings(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return {
    codings,
    choose: (contribution: string, theme: string) => write({ ...codings, [contribution]: theme }),
    forget: () => sessionStorage.removeItem(key),
  };
}

function read(key: string): Codings {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Codings;
  } catch {
    return {};
  }
}
