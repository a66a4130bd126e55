import { useRef, useState } from 'react';
import type { ThemeEditEntry, ThemeHistory } from '#contracts';
import { mayActAs } from '#domain';
import { useProcess } from '../process/process-context.js';
import { Button } from '../ui/button.js';
import { ConfirmDialog } from '../ui/confirm-dialog.js';
import { DialogFrame } from '../ui/dialog-frame.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { useWords } from '../words/use-words.js';
import { useHistoryAct, useIsEditing, type HistoryAct } from './use-theme-edit.js';
import styles from './history-drawer.module.css';
import { useEditWords } from './use-edit-words.js';

/** Every correction at the side of the page, newest first, each of which can be undone or gone back to. */
export function HistoryDrawer({ history, onClose }: { history: ThemeHistory; onClose: () => void }) {
  const { t, word } = useWords();
  const { describe } = useEditWords();
  const process = useProcess();
  const act = useHistoryAct();
  const isEditing = useIsEditing();
  const [restoreTo, setRestoreTo] = useState<ThemeEditEntry | null>(null);
  const mayEdit = mayActAs(process.role, 'editor');
  const { edits } = history;
  const list = useRef<HTMLOListElement>(null);
  const change = (kind: HistoryAct['kind'], edit: ThemeEditEntry, done: string) => {
    // the button goes with what it does: the focus stays in the drawer, so that Escape closes it and Tab goes on here
    list.current?.focus();
    act.mutate({ act: { kind, editId: edit.id }, done });
  };
  const laterThan = (edit: ThemeEditEntry) => edits.slice(0, edits.indexOf(edit)).filter(isStanding).length;

  return (
    <DialogFrame title={t('edit.history')} place="side" onClose={onClose}>
      <p className={styles.lead}>{edits.length === 0 ? t('history.empty') : t('history.lead')}</p>
      {act.isError && <ErrorPanel error={act.error} />}
      <ol ref={list} tabIndex={-1} className={styles.edits}>
        {edits.map((edit) => {
          const said = describe(edit, edits);
          return (
            <li key={edit.id} data-state={edit.state}>
              <EditLine edit={edit} said={said} />
              {mayEdit && (
                <p className={styles.actions}>
                  {isStanding(edit) && (
                    <Button
                      look="quiet"
                      label={t('history.undo-one', { edit: said })}
                      isDisabled={isEditing}
                      onPress={() => change('undo', edit, t('edit.undone', { edit: word('edit.kind', edit.kind) }))}
                    >
                      {t('history.undo-short')}
                    </Button>
                  )}
                  {edit.state === 'undone' && (
                    <Button
                      look="quiet"
                      label={t('history.redo-one', { edit: said })}
                      isDisabled={isEditing}
                      onPress={() => change('redo', edit, t('edit.redone', { edit: word('edit.kind', edit.kind) }))}
                    >
                      {t('history.redo-short')}
                    </Button>
                  )}
                  {edit.state !== 'undone' && laterThan(edit) > 0 && (
                    <Button
                      look="quiet"
                      label={t('history.restore-one', { edit: said })}
                      isDisabled={isEditing}
                      onPress={() => setRestoreTo(edit)}
                    >
                      {t('history.restore')}
                    </Button>
                  )}
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {restoreTo && (
        <ConfirmDialog
          title={t('history.restore.title')}
          action={t('history.restore')}
          isPending={act.isPending}
          onClose={() => setRestoreTo(null)}
          onConfirm={() =>
            act.mutate(
              { act: { kind: 'restore', editId: restoreTo.id }, done: t('history.restored') },
              { onSettled: () => setRestoreTo(null) },
            )
          }
        >
          <p>{t('history.restore.what', { count: laterThan(restoreTo) })}</p>
        </ConfirmDialog>
      )}
    </DialogFrame>
  );
}

/** One correction: what, by whom, when, and how it stands. */
export function EditLine({ edit, said }: { edit: ThemeEditEntry; said: string }) {
  const { t, word, moment } = useWords();
  const { conflicts, state } = edit;
  return (
    <>
      <p className={styles.said}>{said}</p>
      <p className={styles.by}>
        {t('history.by', { person: edit.by ?? t('history.somebody'), moment: moment(edit.happenedAt) })}
        {(state === 'undone' || state === 'superseded' || conflicts.length > 0) && (
          <b> · {word('edit.state', conflicts.length > 0 && state !== 'undone' ? 'conflict' : state)}</b>
        )}
      </p>
    </>
  );
}

const isStanding = ({ state }: ThemeEditEntry) => state === 'active' || state === 'conflict';
