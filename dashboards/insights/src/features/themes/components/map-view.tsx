import { useRef, type MouseEvent } from 'react';
import type { ThemeMap as MapAnswer } from '#contracts';
import { mapColour, ThemeMap, themeMapTable } from '#figures';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Figure } from '../../../shared/figure/figure.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './map-view.module.css';

/** So near the pointer must be to a dot to mean it. */
const REACH = 14;

/** The map is an extra view of the list: the list is its legend, chooses what stands out, and leads to every opinion by the keyboard. */
export function MapView() {
  const { t, number, language } = useWords();
  const path = useProcessPath();
  const navigate = useNavigate();
  const map = useProcessQuery<MapAnswer>(themePaths.map);
  const [params, setParams] = useSearchParams();
  const drawn = useRef<HTMLDivElement>(null);
  if (map.isPending) return <LoadingBlock rows={10} />;
  if (map.isError) return <ErrorPanel error={map.error} onRetry={() => void map.refetch()} />;
  const { themes, dots, stamp, seed, notGrouped, of } = map.data;
  if (dots.length === 0 || stamp === null) {
    return (
      <EmptyState title={t('map.none')}>
        <p>{t('map.none.next')}</p>
      </EmptyState>
    );
  }
  const at = themes.findIndex(({ id }) => id === params.get('theme'));
  const chosen = at < 0 ? null : at;
  const choose = (id: string | null) =>
    setParams(
      (now) => {
        if (id === null) now.delete('theme');
        else now.set('theme', id);
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  const subtitle = t('map.subtitle', { count: dots.length, all: number(of) });
  const open = (event: MouseEvent) => {
    const id = nearestDot(drawn.current, event);
    if (id !== null) void navigate(processPage(path, `/contributions/${id}`));
  };
  return (
    <div className={styles.columns}>
      {/* the pointer's way to one opinion; the keyboard's way is the list */}
      <div ref={drawn} className={styles.map} onClick={open}>
        <Figure
          name="map"
          title={t('map.title', { theme: themes[0]?.label ?? '' })}
          subtitle={subtitle}
          source={t('map.source')}
          method={stamp.method}
          table={themeMapTable({ themes, dots }, language, subtitle)}
          chart={(width) => <ThemeMap themes={themes} dots={dots} width={width} language={language} chosen={chosen} />}
          note={<p>{t('map.note', { seed: String(seed) })}</p>}
        />
      </div>
      <nav aria-label={t('map.legend')} className={styles.legend}>
        <ul>
          {themes.map(({ id, label, contributions }, place) => (
            <li key={id} data-chosen={place === chosen || undefined}>
              <button
                type="button"
                aria-pressed={place === chosen}
                aria-label={t('map.show', { theme: label })}
                onClick={() => choose(place === chosen ? null : id)}
              >
                <span className={styles.dot} style={{ background: mapColour(place) }} />
              </button>
              <Link to={processPage(path, `/themes/${id}`)}>{label}</Link>
              <span className={styles.count}>{number(contributions)}</span>
            </li>
          ))}
          <li>
            <span className={styles.open} />
            <Link to={processPage(path, listOf({ theme: 'none' }))}>{t('themes.not-grouped')}</Link>
            <span className={styles.count}>{t('map.dots', { count: notGrouped })}</span>
          </li>
        </ul>
      </nav>
    </div>
  );
}

/** The opinion whose dot is nearest to the pointer, when one is near. */
function nearestDot(box: HTMLElement | null, { clientX, clientY, target }: MouseEvent): string | null {
  if (!(target instanceof SVGElement)) return null;
  let [found, least] = [null as string | null, REACH];
  for (const dot of box?.querySelectorAll<SVGCircleElement>('circle[data-id]') ?? []) {
    const { left, top, width, height } = dot.getBoundingClientRect();
    const distance = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (distance < least) [found, least] = [dot.dataset.id ?? null, distance];
  }
  return found;
}
