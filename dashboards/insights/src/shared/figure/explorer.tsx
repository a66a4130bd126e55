import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { exploreTable, moveInGrid, type ExploredValue, type TableData } from '#figures';
import { Link } from 'react-router';
import { useOpenList } from '../contributions/use-open-list.js';
import { useAnnounce } from '../page/announcements.js';
import { useGuest } from '../session/guest.js';
import { useWords } from '../words/use-words.js';
import { framesOf, type Frame } from './frames.js';
import type { ListBehind } from './list-behind.js';
import styles from './explorer.module.css';

interface ExplorerProps {
  readonly title: string;
  readonly table: TableData;
  /** The drawing whose marks are framed. */
  readonly drawing: RefObject<HTMLElement | null>;
  /** The list behind a row, where it has one: the same as its number links to. */
  readonly listOf?: ((row: number) => ListBehind) | undefined;
  readonly onRow: (row: number | null) => void;
  readonly onLeave: () => void;
}

/**
 * The values of a figure by the keyboard: one stop, arrows in both directions, each value a whole sentence in the page's live region and its
 * mark framed in the drawing. What is walked through is the figure's own table, so no figure needs anything of its own.
 */
export function Explorer({ title, table, drawing, listOf, onRow, onLeave }: ExplorerProps) {
  const { t, number, language } = useWords();
  const announce = useAnnounce();
  const cell = useRef<HTMLDivElement>(null);
  const help = useId();
  const [place, setPlace] = useState({ row: 0, column: 0 });
  const grid = exploreTable(table, language);
  const row = Math.min(place.row, grid.length - 1);
  const column = Math.min(place.column, (grid[0]?.length ?? 1) - 1);
  const value = grid[row]?.[column];
  const behind = value === undefined ? null : (listOf?.(value.row) ?? null);
  // a guest's link shows one page, and no list beside it
  const isGuest = useGuest() !== undefined;
  const list = typeof behind === 'string' && !isGuest ? behind : null;
  const { open, why: refused } = useOpenList();
  const why = typeof behind === 'object' && behind !== null ? behind.why : list !== null ? refused : null;
  const sentence = value?.sentence ?? '';

  useEffect(() => cell.current?.focus(), []);
  useEffect(() => announce(sentence), [announce, sentence]);
  useEffect(() => {
    onRow(row);
    return () => onRow(null);
  }, [onRow, row]);
  if (value === undefined) return null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveInGrid(grid, { row, column }, event.key);
    if (next !== null) setPlace(next);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && list !== null) open(list);
    else if (event.key === 'Enter' && why !== null) announce(why);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.explorer}>
      <MarkFrames drawing={drawing} value={value} />
      <div
        role="grid"
        aria-label={t('figure.explore.label', { title })}
        aria-rowcount={grid.length}
        aria-colcount={grid[0]?.length ?? 0}
        aria-readonly="true"
      >
        <div role="row" aria-rowindex={row + 1}>
          <div
            ref={cell}
            role="gridcell"
            tabIndex={0}
            className={styles.value}
            aria-colindex={column + 1}
            aria-describedby={help}
            onKeyDown={onKeyDown}
          >
            {sentence}
          </div>
        </div>
      </div>
      <p id={help} className={styles.help}>
        <span className={styles.place}>
          {t('figure.explore.place', { row: number(row + 1), rows: number(grid.length) })}
        </span>{' '}
        {t('figure.explore.help')} {list !== null && t('figure.explore.help-list')} {why}
      </p>
      {list !== null && (
        <Link
          to={list}
          tabIndex={-1}
          className={styles.list}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            open(list);
          }}
        >
          {t(list.includes('group=') ? 'figure.explore.open-group' : 'figure.explore.open')}
        </Link>
      )}
    </div>
  );
}

/** Frames around the marks of the row: a shape, light and dark at once, so that it is seen on every colour and in every theme. */
function MarkFrames({ drawing, value }: { drawing: RefObject<HTMLElement | null>; value: ExploredValue }) {
  const own = useRef<HTMLDivElement>(null);
  const [frames, setFrames] = useState<readonly Frame[]>([]);
  const { mark } = value;
  useEffect(() => {
    const place = () => setFrames(framesOf(drawing.current, own.current, mark));
    const observer = new ResizeObserver(place);
    if (drawing.current !== null) observer.observe(drawing.current);
    place();
    return () => observer.disconnect();
  }, [drawing, mark]);
  return (
    <div ref={own} className={styles.frames} aria-hidden="true">
      {frames.map((frame, index) => (
        <span key={index} className={styles.frame} style={frame} />
      ))}
    </div>
  );
}
