import { useEffect, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { latinKey } from '../keys/latin-key.js';
import { Button } from '../ui/button.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { RedoIcon, UndoIcon } from '../ui/icons.js';
import { useWords } from '../words/use-words.js';
import { useHistoryAct, useIsEditing } from './use-theme-edit.js';
import { useThemeHistory } from './use-theme-history.js';
import styles from './edit-tools.module.css';
import { HistoryDrawer } from './history-drawer.js';

/** What an editor can do here, then always: undo, redo, history. Ctrl+Z and Ctrl+Shift+Z do the same where nobody is typing. */
export function EditTools({ children }: { children?: ReactNode }) {
  const { t, word } = useWords();
  const { data: history } = useThemeHistory();
  const act = useHistoryAct();
  const isEditing = useIsEditing();
  const [params, setParams] = useSearchParams();
  const isOpen = params.get('history') === 'open';
  const open = (next: boolean) =>
    setParams(
      (now) => {
        if (next) now.set('history', 'open');
        else now.delete('history');
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  const kindOf = (id: string) => word('edit.kind', history?.edits.find((edit) => edit.id === id)?.kind ?? '');
  const { undoId = null, redoId = null } = history ?? {};
  const step = (kind: 'undo' | 'redo', editId: string | null) => {
    if (editId === null || isEditing) return;
    const done = t(kind === 'undo' ? 'edit.undone' : 'edit.redone', { edit: kindOf(editId) });
    act.mutate({ act: { kind, editId }, done });
  };
  useUndoKeys({ undo: () => step('undo', undoId), redo: () => step('redo', redoId) });

  return (
    <section className={styles.tools} aria-label={t('edit.tools')}>
      {children}
      <Button look="quiet" isDisabled={undoId === null || isEditing} onPress={() => step('undo', undoId)}>
        <UndoIcon /> {undoId === null ? t('edit.undo') : t('edit.undo.what', { edit: kindOf(undoId) })}
      </Button>
      {redoId !== null && (
        <Button look="quiet" isDisabled={isEditing} onPress={() => step('redo', redoId)}>
          <RedoIcon /> {t('edit.redo.what', { edit: kindOf(redoId) })}
        </Button>
      )}
      <Button look="quiet" onPress={() => open(true)}>
        {t('edit.history')}
      </Button>
      {act.isError && (
        <div className={styles.error}>
          <ErrorPanel error={act.error} />
        </div>
      )}
      {isOpen && history && <HistoryDrawer history={history} onClose={() => open(false)} />}
    </section>
  );
}

function useUndoKeys({ undo, redo }: { undo: () => void; redo: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, select, [role="dialog"]') !== null;
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey || latinKey(event) !== 'z') return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
