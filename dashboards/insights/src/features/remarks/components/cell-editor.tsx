import type { Remark } from '#contracts';
import type { DecisionCode } from '#domain';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useWords } from '../../../shared/words/use-words.js';
import { POSITIONS, type EditableColumn } from '../columns.js';
import { type Edit } from '../use-register-edits.js';
import styles from '../remarks.module.css';

interface CellEditorProps {
  readonly remark: Remark;
  readonly column: EditableColumn;
  readonly suggestions: readonly string[];
  /** Ends the writing; null leaves the cell as it was. `move` says where the grid goes next. */
  readonly onDone: (edit: Edit | null, move: 'stay' | 'next' | 'previous' | 'away') => void;
}

/** The field that stands in a cell while somebody writes: Enter saves, Escape leaves, leaving the field saves. */
export function CellEditor({ remark, column, suggestions, onDone }: CellEditorProps) {
  const { t, word } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement>(null);
  const isDone = useRef(false);
  useEffect(() => field.current?.focus(), []);
  const before = column === 'position' ? (remark.position ?? '') : (remark[column] ?? '');

  const done = (move: 'stay' | 'next' | 'previous' | 'away', isLeft = false) => {
    if (isDone.current) return;
    isDone.current = true;
    const value = field.current?.value ?? before;
    if (isLeft || value === before) onDone(null, move);
    else if (column === 'position') onDone({ position: value === '' ? null : (value as DecisionCode) }, move);
    else onDone({ [column]: column === 'reason' ? value : value.trim() || null }, move);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') done('stay', true);
    else if (event.key === 'Enter' && !(event.shiftKey && column === 'reason')) done('stay');
    else if (event.key === 'Tab') done(event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const common = {
    ref: field,
    className: styles.field,
    defaultValue: before,
    onKeyDown,
    onBlur: () => done('away'),
    'aria-label': t('remarks.grid.edit', {
      column: t(`remarks.column.${column}`),
      number: String(remark.number),
    }),
  };
  if (column === 'position') {
    return (
      <select {...common}>
        <option value="">{t(remark.position === null ? 'remarks.position.none' : 'remarks.position.clear')}</option>
        {POSITIONS.map((code) => (
          <option key={code} value={code}>
            {word('remarks.position', code)}
          </option>
        ))}
      </select>
    );
  }
  if (column === 'reason') return <textarea {...common} rows={6} maxLength={10_000} />;
  return (
    <>
      <input {...common} type="text" list={`${id}-list`} maxLength={column === 'office' ? 160 : 200} />
      <datalist id={`${id}-list`}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
