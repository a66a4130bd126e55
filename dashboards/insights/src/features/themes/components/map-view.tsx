import { useMemo, useRef, type MouseEvent } from 'react';
import type { ThemeMap as MapAnswer } from '#contracts';
import {
  mapColour,
  mapColumns,
  mapFrame,
  mapShape,
  MOST_SHAPES,
  nearestDot,
  ThemeMap,
  themeMapTable,
  type MapDot,
} from '#figures';
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
import { CanvasMap, pictureOf } from '../map/canvas-map.js';
import { MapBar } from '../map/map-bar.js';
import { useMapView } from '../map/use-map-view.js';
import styles from './map-view.module.css';

/** So near the pointer must be to a dot to mean it. */
const REACH = 14;

/** The map is an extra view of the list: the list is its legend, chooses what stands out, and leads to every opinion by the keyboard. */
export function MapView() {
  const { t } = useWords();
  const map = useProcessQuery<MapAnswer>(themePaths.map);
  if (map.isPending) return <LoadingBlock rows={10} />;
  if (map.isError) return <ErrorPanel error={map.error} onRetry={() => void map.refetch()} />;
  if (map.data.dots.ids.length === 0 || map.data.stamp === null) {
    return (
      <EmptyState title={t('map.none')}>
        <p>{t('map.none.next')}</p>
      </EmptyState>
    );
  }
  return <DrawnMap map={map.data} method={map.data.stamp.method} />;
}

function DrawnMap({ map, method }: { map: MapAnswer; method: string }) {
  const { t, number, language } = useWords();
  const path = useProcessPath();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const drawn = useRef<HTMLDivElement>(null);
  const { view, shown, move } = useMapView();
  const { themes, seed, notGrouped, of } = map;
  const dots = useMemo(() => dotsOf(map.dots), [map.dots]);
  const columns = useMemo(() => mapColumns(dots), [dots]);
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
  const isMany = dots.length > MOST_SHAPES;
  const open = ({ clientX, clientY, target }: MouseEvent) => {
    const drawing = (target as Element).closest('.figure-chart')?.querySelector('svg');
    if (!drawing || !(target instanceof SVGElement || target instanceof HTMLCanvasElement)) return;
    const box = drawing.getBoundingClientRect();
    const dot = nearestDot(
      columns,
      mapFrame(columns, box.width, shown),
      { x: clientX - box.left, y: clientY - box.top },
      REACH,
    );
    if (dot !== null) void navigate(processPage(path, `/contributions/${dots[dot]!.id}`));
  };
  return (
    <div className={styles.columns}>
      {/* the pointer's way to one opinion; the keyboard's way is the list */}
      <div ref={drawn} className={styles.map} onClick={open}>
        <Figure
          name="map"
          help="theme-map"
          title={t('map.title', { theme: themes[0]?.label ?? '' })}
          subtitle={subtitle}
          source={t('map.source')}
          method={method}
          table={themeMapTable({ themes, dots }, language, subtitle)}
          listOf={(row) => processPage(path, themes[row] ? `/themes/${themes[row].id}` : listOf({ theme: 'none' }))}
          chart={(width, explored) => {
            const forward = explored === null || explored >= themes.length ? chosen : explored;
            const Map = isMany ? CanvasMap : ThemeMap;
            return (
              <>
                <MapBar view={view} onMove={move} />
                <Map {...{ themes, dots, width, language }} chosen={forward} view={shown} />
              </>
            );
          }}
          {...(isMany ? { picture: (width) => pictureOf(columns, mapFrame(columns, width, view), chosen) } : {})}
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
                <svg width={14} height={14} aria-hidden="true">
                  <path d={mapShape(place, 7, 7, 5)} fill={mapColour(place)} />
                </svg>
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

/** The columns of the answer as dots. */
function dotsOf({ ids, x, y, theme }: MapAnswer['dots']): readonly MapDot[] {
  return ids.map((id, at) => {
    const of = theme[at]!;
    return { id, x: x[at]! / 1_000, y: y[at]! / 1_000, theme: of < 0 ? null : of };
  });
}
