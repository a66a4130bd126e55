import { type KeyboardEvent } from 'react';
import { moveMap, WHOLE_MAP, type MapMove, type MapView } from '#figures';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './canvas-map.module.css';

const STEPS: readonly { readonly move: MapMove; readonly sign: string; readonly keys: readonly string[] }[] = [
  { move: 'in', sign: '+', keys: ['+', '='] },
  { move: 'out', sign: '−', keys: ['-'] },
  { move: 'left', sign: '←', keys: ['ArrowLeft'] },
  { move: 'right', sign: '→', keys: ['ArrowRight'] },
  { move: 'up', sign: '↑', keys: ['ArrowUp'] },
  { move: 'down', sign: '↓', keys: ['ArrowDown'] },
  { move: 'whole', sign: '⤢', keys: ['0'] },
];

/** Closer, farther, to the sides: by buttons, and on any of them by arrows, plus, minus and 0. */
export function MapBar({ view, onMove }: { view: MapView; onMove: (move: MapMove) => void }) {
  const { t } = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS.find(({ keys }) => keys.includes(event.key));
    if (step === undefined) return;
    event.preventDefault();
    onMove(step.move);
  };
  return (
    <div role="group" aria-label={t('map.view')} className={styles.bar} onKeyDown={onKeyDown}>
      {STEPS.map(({ move, sign }) => {
        const next = move === 'whole' ? WHOLE_MAP : moveMap(view, move);
        const isEnd = next.zoom === view.zoom && next.x === view.x && next.y === view.y;
        return (
          <button
            key={move}
            type="button"
            aria-label={t(`map.view.${move}`)}
            title={t(`map.view.${move}`)}
            aria-disabled={isEnd}
            onClick={() => onMove(move)}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        );
      })}
    </div>
  );
}
