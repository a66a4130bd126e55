import type { Remark } from '#contracts';
import { useState, type KeyboardEvent } from 'react';
import { latinKey } from '../../shared/keys/latin-key.js';
import { useWords } from '../../shared/words/use-words.js';
import { COLUMNS, isEditable, positionOfKey, type Column } from './columns.js';

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridActs {
  readonly onEdit: (row: number, column: Column) => void;
  readonly onPosition: (row: number, code: NonNullable<Remark['position']> | null) => void;
  readonly onOpenText: (row: number) => void;
  readonly onFollow: (row: number) => void;
  readonly onSimilar: (row: number) => void;
  readonly onUndo: () => void;
}

/** One tab stop for the whole grid; arrows move it, Home and End to the ends of a row, with Ctrl to those of the page. */
export function useGridKeys(rows: number, acts: GridActs) {
  const words = useWords();
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: COLUMNS.indexOf('position') });
  const at = { row: Math.min(place.row, Math.max(0, rows - 1)), column: place.column };
  const last = COLUMNS.length - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.altKey) return;
    const column = COLUMNS[at.column]!;
    const moves: Readonly<Record<string, GridPlace>> = {
      ArrowUp: { ...at, row: Math.max(0, at.row - 1) },
      ArrowDown: { ...at, row: Math.min(rows - 1, at.row + 1) },
      ArrowLeft: { ...at, column: Math.max(0, at.column - 1) },
      ArrowRight: { ...at, column: Math.min(last, at.column + 1) },
      Home: { row: isCommand ? 0 : at.row, column: 0 },
      End: { row: isCommand ? rows - 1 : at.row, column: last },
      PageUp: { ...at, row: Math.max(0, at.row - 10) },
      PageDown: { ...at, row: Math.min(rows - 1, at.row + 10) },
    };
    const move = moves[key];
    if (move !== undefined && (!isCommand || key === 'Home' || key === 'End')) setPlace(move);
    else if (isCommand && latinKey(event) === 'z') acts.onUndo();
    else if (isCommand) return;
    else if ((key === 'Enter' || key === 'F2') && isEditable(column)) acts.onEdit(at.row, column);
    else if (key === 'Enter' && column === 'number') acts.onFollow(at.row);
    else if (key === 'Enter' && column === 'status') acts.onSimilar(at.row);
    else if ((key === 'Enter' || key === ' ') && column === 'text') acts.onOpenText(at.row);
    else if (key === 'Delete' && column === 'position') acts.onPosition(at.row, null);
    else if (key.toLowerCase() === words.t('remarks.grid.keys.similar') && positionBy(key, column) === null)
      acts.onSimilar(at.row);
    else if (positionBy(key, column) !== null) acts.onPosition(at.row, positionBy(key, column));
    else return;
    event.preventDefault();
  };
  const positionBy = (key: string, column: Column) =>
    column === 'position' && key.length === 1 ? positionOfKey(key, words) : null;
  return { at, setPlace, onKeyDown };
}
