import type { Remark, RemarkChoices } from '#contracts';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { useWords } from '../../../shared/words/use-words.js';
import { COLUMNS, isEditable, isOwed, type Column, type EditableColumn } from '../columns.js';
import { type useRegisterEdits } from '../use-register-edits.js';
import { useGridKeys } from '../use-grid-keys.js';
import { CellEditor } from './cell-editor.js';
import { RemarkCell } from './remark-cell.js';
import styles from '../remarks.module.css';

interface RemarkGridProps {
  readonly items: readonly Remark[];
  readonly choices: RemarkChoices | undefined;
  readonly edits: ReturnType<typeof useRegisterEdits>;
  readonly mayEdit: boolean;
  readonly mayPublish: boolean;
  readonly onSimilar: (remark: Remark) => void;
}

/** The register as one grid with one tab stop: a row a remark, a card a remark on a narrow screen. */
export function RemarkGrid({ items, choices, edits, mayEdit, mayPublish, onSimilar }: RemarkGridProps) {
  const { t, word } = useWords();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const path = useProcessPath();
  const table = useRef<HTMLTableElement>(null);
  const [editing, setEditing] = useState<{ readonly id: string; readonly column: EditableColumn } | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  const refusalOf = (remark: Remark, column: EditableColumn): string | null => {
    const number = String(remark.number);
    if (column === 'passage' || column === 'office') return null;
    if (!isOwed(remark))
      return t('remarks.grid.not-owed', { number, why: word('status.eligibility', remark.eligibility) });
    if (!mayPublish && remark.origin === 'remark' && remark.state === 'published') return t('remarks.grid.published');
    return column === 'reason' && remark.position === null ? t('remarks.grid.position-first', { number }) : null;
  };
  const edit = (row: number, column: Column) => {
    const remark = items[row];
    if (!mayEdit || !remark || !isEditable(column)) return;
    const refusal = refusalOf(remark, column);
    if (refusal === null) setEditing({ id: remark.id, column });
    else announce(refusal);
  };
  const toggle = (row: number) => {
    const id = items[row]!.id;
    setOpen((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id]));
  };
  const { at, setPlace, onKeyDown } = useGridKeys(items.length, {
    onEdit: edit,
    onPosition: (row, position) => {
      const remark = items[row]!;
      const refusal = mayEdit ? refusalOf(remark, 'position') : null;
      if (refusal !== null) announce(refusal);
      else if (mayEdit && position !== remark.position) void edits.save([{ id: remark.id, edit: { position } }]);
    },
    onOpenText: toggle,
    onFollow: (row) => void navigate(processPage(path, `/contributions/${items[row]!.id}`)),
    onSimilar: (row) => mayEdit && onSimilar(items[row]!),
    onUndo: () => void edits.undo(),
  });

  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current || editing !== null) return;
    table.current?.querySelector<HTMLElement>(`[data-at="${at.row}:${at.column}"]`)?.focus();
    wantsFocus.current = false;
  });

  return (
    <table
      ref={table}
      role="grid"
      aria-label={t('remarks.caption')}
      aria-readonly={!mayEdit}
      className={styles.grid}
      onKeyDown={(event) => {
        wantsFocus.current = true;
        onKeyDown(event);
      }}
    >
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" data-column={column}>
              {t(`remarks.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((remark, row) => (
          <tr key={remark.id} role="row" data-state={remark.position === null && isOwed(remark) ? 'open' : undefined}>
            {COLUMNS.map((column, at_) => {
              const isActive = at.row === row && at.column === at_;
              const isWritten = editing !== null && editing.id === remark.id && editing.column === column;
              const mayWrite = mayEdit && isEditable(column);
              const Cell = column === 'number' ? 'th' : 'td';
              return (
                <Cell
                  key={column}
                  role={column === 'number' ? 'rowheader' : 'gridcell'}
                  aria-readonly={mayEdit ? !mayWrite : undefined}
                  tabIndex={isActive && !isWritten ? 0 : -1}
                  data-at={`${row}:${at_}`}
                  data-column={column}
                  data-label={t(`remarks.column.${column}`)}
                  data-editable={mayWrite || undefined}
                  onFocus={() => setPlace({ row, column: at_ })}
                  onClick={() => (isActive || isNarrow()) && !isWritten && edit(row, column)}
                  onDoubleClick={() => (column === 'text' ? toggle(row) : edit(row, column))}
                >
                  {isWritten && isEditable(column) ? (
                    <CellEditor
                      remark={remark}
                      column={column}
                      suggestions={
                        column === 'office'
                          ? (choices?.offices ?? [])
                          : column === 'passage'
                            ? (choices?.passages ?? [])
                            : []
                      }
                      onDone={(change, move) => {
                        setEditing(null);
                        wantsFocus.current = move !== 'away';
                        if (move === 'next') setPlace({ row, column: Math.min(COLUMNS.length - 1, at_ + 1) });
                        if (move === 'previous') setPlace({ row, column: Math.max(0, at_ - 1) });
                        if (change !== null) void edits.save([{ id: remark.id, edit: change }]);
                      }}
                    />
                  ) : (
                    <RemarkCell
                      remark={remark}
                      column={column}
                      isOpen={open.has(remark.id)}
                      isSaving={edits.saving.has(remark.id)}
                    />
                  )}
                  {column === 'status' && mayEdit && remark.position !== null && (
                    <button
                      type="button"
                      tabIndex={-1}
                      className={styles.similar}
                      aria-label={t('remarks.similar.open-of', { number: String(remark.number) })}
                      onClick={() => onSimilar(remark)}
                    >
                      {t('remarks.similar.open')}
                    </button>
                  )}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where rows are cards a touch writes at once. */
function isNarrow(): boolean {
  return window.matchMedia('(max-width: 1000px)').matches;
}
