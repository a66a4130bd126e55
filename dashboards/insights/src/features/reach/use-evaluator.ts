import { useState } from 'react';
import { useSession } from '../../shared/session/use-session.js';

const keyOf = (person: string) => `nasluch.evaluator.${person}`;

/** Whether this person wants the measures for evaluators; remembered in this browser, apart for everybody who signs in on it. */
export function useEvaluator(): readonly [boolean, (isWanted: boolean) => void] {
  const person = useSession().data?.person.id ?? '';
  const [changed, setChanged] = useState<boolean | null>(null);
  const choose = (isWanted: boolean) => {
    setChanged(isWanted);
    try {
      if (isWanted) localStorage.setItem(keyOf(person), 'yes');
      else localStorage.removeItem(keyOf(person));
    } catch {
      // a browser that keeps nothing forgets this too
    }
  };
  return [changed ?? read(person), choose];
}

function read(person: string): boolean {
  try {
    return localStorage.getItem(keyOf(person)) === 'yes';
  } catch {
    return false;
  }
}
