import { useSyncExternalStore } from 'react';
import { useSession } from '../session/use-session.js';

const keyOf = (person: string) => `nasluch.single-keys.${person}`;
const listeners = new Set<() => void>();
/** What was chosen since the page was loaded: a browser that keeps nothing obeys it too. */
const chosen = new Map<string, boolean>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function areOn(person: string): boolean {
  try {
    return chosen.get(person) ?? localStorage.getItem(keyOf(person)) !== 'off';
  } catch {
    return true;
  }
}

function choose(person: string, isOn: boolean): void {
  chosen.set(person, isOn);
  try {
    localStorage.setItem(keyOf(person), isOn ? 'on' : 'off');
  } catch {
    // kept until the page is loaded anew
  }
  for (const listener of listeners) listener();
}

/**
 * Whether a letter, a digit or a sign pressed alone acts, for this person on every screen; people who speak to their computer press
 * such keys by chance. Kept in this browser, apart for everybody who signs in on it.
 */
export function useSingleKeys(): readonly [boolean, (isOn: boolean) => void] {
  const person = useSession().data?.person.id ?? '';
  const isOn = useSyncExternalStore(subscribe, () => areOn(person));
  return [isOn, (next) => choose(person, next)];
}

/** True for a key that writes something: a letter, a digit, a sign. Space, arrows and the like do not. */
export function isSingleKey(key: string): boolean {
  return key !== ' ' && [...key].length === 1;
}
