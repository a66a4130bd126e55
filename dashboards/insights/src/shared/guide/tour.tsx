import { useEffect, useRef } from 'react';
import { TOUR_STOPS, type TourStop } from '#domain';
import { useNavigate } from 'react-router';
import { processPage } from '../api/paths.js';
import { useAnnounce } from '../page/announcements.js';
import { Button } from '../ui/button.js';
import { useWords } from '../words/use-words.js';
import { tour, type TourPlace } from './tour-state.js';
import { useChangeGuide } from './use-guide.js';
import styles from './tour.module.css';

const SCREENS: Readonly<Record<TourStop, string>> = {
  overview: '',
  themes: '/themes',
  reach: '/reach',
  impact: '/impact',
  data: '/data',
};

/** One sentence to each of the real screens, above the screen itself; it can be left at any time, and is remembered. */
export function Tour({ place }: { place: TourPlace }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const change = useChangeGuide(place.workspace);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = TOUR_STOPS.indexOf(place.stop);
  const [before, after] = [TOUR_STOPS[at - 1], TOUR_STOPS[at + 1]];

  useEffect(() => heading.current?.focus(), [place.stop]);

  const go = (stop: TourStop) => {
    change.mutate({ tourStop: stop });
    tour.go({ ...place, stop });
    void navigate(processPage(place, SCREENS[stop]));
  };
  const leave = (isEnded: boolean) => {
    change.mutate(isEnded ? { tourStop: null, isTourEnded: true } : { tourStop: place.stop });
    const hadFocus = heading.current?.closest('[data-tour]')?.contains(document.activeElement) ?? false;
    tour.go(null);
    announce(t(isEnded ? 'tour.ended' : 'tour.left'));
    if (hadFocus) document.querySelector('h1')?.focus();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // a window, a menu or a list that is open takes the key for itself
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]')) return;
      leave(false);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <aside className={styles.tour} aria-label={t('tour.label')} data-tour>
      <div className={styles.inner}>
        <p className={styles.count}>{t('tour.step', { step: String(at + 1), steps: String(TOUR_STOPS.length) })}</p>
        <h2 ref={heading} tabIndex={-1} aria-describedby="tour-text" className={styles.heading}>
          {t(`tour.${place.stop}`)}
        </h2>
        <p id="tour-text" className={styles.text}>
          {t(`tour.${place.stop}.text`)}
        </p>
        <div className={styles.buttons}>
          {after ? (
            <Button look="main" onPress={() => go(after)}>
              {t('tour.next', { screen: t(`tour.${after}`) })}
            </Button>
          ) : (
            <Button look="main" onPress={() => leave(true)}>
              {t('tour.end')}
            </Button>
          )}
          {before && <Button onPress={() => go(before)}>{t('tour.back')}</Button>}
          {after && (
            <Button look="quiet" onPress={() => leave(false)}>
              {t('tour.leave')}
            </Button>
          )}
        </div>
      </div>
    </aside>
  );
}
