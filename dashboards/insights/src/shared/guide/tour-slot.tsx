import { lazy, Suspense, useSyncExternalStore } from 'react';
import { loadLaterMessages } from '#language';
import { storedLanguage } from '../words/stored-language.js';
import { tour } from './tour-state.js';

const Tour = lazy(async () => {
  const [{ Tour: component }] = await Promise.all([import('./tour.js'), loadLaterMessages(storedLanguage())]);
  return { default: component };
});

/** Holds the place of the tour between the header and the page: it covers nothing. */
export function TourSlot() {
  const place = useSyncExternalStore(tour.subscribe, tour.place);
  if (place === null) return null;
  return (
    <Suspense fallback={null}>
      <Tour place={place} />
    </Suspense>
  );
}
