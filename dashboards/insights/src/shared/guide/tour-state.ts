import { TOUR_STOPS, type TourStop } from '#domain';

/** Where somebody is in the tour; kept in this window, so that a fresh load goes on. */
export interface TourPlace {
  readonly workspace: string;
  readonly process: string;
  readonly stop: TourStop;
}

const STORED = 'nasluch.tour';
const listeners = new Set<() => void>();
let place: TourPlace | null = read();

function read(): TourPlace | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(STORED) ?? 'null') as TourPlace | null;
    return found !== null && TOUR_STOPS.includes(found.stop) ? found : null;
  } catch {
    return null;
  }
}

export const tour = {
  place: () => place,
  go(next: TourPlace | null): void {
    place = next;
    if (next === null) sessionStorage.removeItem(STORED);
    else sessionStorage.setItem(STORED, JSON.stringify(next));
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/** True while the focus stands in the tour: a page that opens behind it leaves it there. */
export const tourHasFocus = (): boolean => document.activeElement?.closest('[data-tour]') instanceof Element;
