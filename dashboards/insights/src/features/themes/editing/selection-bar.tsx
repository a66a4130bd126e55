import { useState } from 'react';
import type { ThemeEditRequest, ThemeRow } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useThemeEdit } from '../../../shared/themes/use-theme-edit.js';
import { EditError } from '../../../shared/themes/edit-error.js';
import { MoveDialog } from '../../../shared/themes/move-dialog.js';
import styles from './selection.module.css';
import { type Selection } from './use-selection.js';

interface SelectionBarProps {
  readonly selection: Selection;
  readonly themes: readonly ThemeRow[];
  /** Where they stand now: no target of a move. */
  readonly themeId?: string;
  /** A name for a new theme that the chosen opinions suggest. */
  readonly suggestedLabel?: string | undefined;
}

/** How many opinions are chosen, and what can be done with them; it stays in sight while the list scrolls. */
export function SelectionBar({ selection, themes, themeId, suggestedLabel }: SelectionBarProps) {
  const { t } = useWords();
  const edit = useThemeEdit();
  const [isMoving, setMoving] = useState(false);
  const [isOffTopic, setOffTopic] = useState(false);
  const count = selection.ids.length;
  const send = (act: ThemeEditRequest, done: string, close?: () => void) =>
    edit.mutate(
      { act, done },
      {
        onSuccess: () => {
          selection.clear();
          close?.();
        },
      },
    );
  return (
    <section className={styles.bar} data-bar aria-label={t('select.tools')} hidden={count === 0}>
      <p role="status">{count > 0 && t('select.count', { count })}</p>
      <div className={styles.actions}>
        <Button look="main" onPress={() => setMoving(true)}>
          {t('move.open')}
        </Button>
        {count > 1 && (
          <Button
            look="quiet"
            isDisabled={edit.isPending}
            onPress={() => send({ kind: 'link', contributionIds: [...selection.ids] }, t('link.done', { count }))}
          >
            {t('link.open')}
          </Button>
        )}
        <Button look="quiet" onPress={() => setOffTopic(true)}>
          {t('off-topic.open')}
        </Button>
        <Button look="quiet" onPress={selection.clear}>
          {t('select.none')}
        </Button>
      </div>
      {edit.isError && <EditError error={edit.error} />}
      {isMoving && (
        <MoveDialog
          count={count}
          themes={themes.filter(({ id }) => id !== themeId)}
          suggestedLabel={suggestedLabel}
          isPending={edit.isPending}
          error={edit.error}
          onClose={() => setMoving(false)}
          onMove={(to, name) =>
            send({ kind: 'move', contributionIds: [...selection.ids], to }, t('move.done', { count, into: name }), () =>
              setMoving(false),
            )
          }
        />
      )}
      {isOffTopic && (
        <ConfirmDialog
          title={t('off-topic.title')}
          action={t('off-topic.submit')}
          isPending={edit.isPending}
          onClose={() => setOffTopic(false)}
          onConfirm={() =>
            send({ kind: 'off-topic', contributionIds: [...selection.ids] }, t('off-topic.done'), () =>
              setOffTopic(false),
            )
          }
        >
          <p>{t('off-topic.opinions')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
