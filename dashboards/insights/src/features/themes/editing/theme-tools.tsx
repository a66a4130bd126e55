import { useState } from 'react';
import type { ThemeRow, ThemesReport } from '#contracts';
import { useNavigate } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { LockIcon } from '../../../shared/ui/icons.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useHistoryAct, useThemeEdit } from '../../../shared/themes/use-theme-edit.js';
import { findStanding, useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import { EditError } from '../../../shared/themes/edit-error.js';
import { EditTools } from '../../../shared/themes/edit-tools.js';
import { MergeButton } from './merge-button.js';
import { RenameDialog } from './rename-dialog.js';
import { SplitDialog } from './split-dialog.js';

interface ThemeToolsProps {
  readonly theme: ThemeRow;
  readonly isSelecting: boolean;
  readonly onSelecting: (isSelecting: boolean) => void;
}

/** All that an editor can do with one theme; a part of a theme can be renamed, and its opinions moved. */
export function ThemeTools({ theme, isSelecting, onSelecting }: ThemeToolsProps) {
  const { t } = useWords();
  const path = useProcessPath();
  const navigate = useNavigate();
  const edit = useThemeEdit();
  const act = useHistoryAct();
  const themes = useProcessQuery<ThemesReport>('/themes');
  const { data: history } = useThemeHistory();
  const [open, setOpen] = useState<'rename' | 'split' | 'off-topic' | null>(null);
  const lock = findStanding(history, 'lock', theme.id);
  const close = () => setOpen(null);
  const isWhole = theme.parentId === null;
  const failed = edit.error ?? act.error;

  const toggleLock = () =>
    lock
      ? act.mutate({ act: { kind: 'undo', editId: lock.id }, done: t('lock.undone') })
      : edit.mutate({ act: { kind: 'lock', themeId: theme.id }, done: t('lock.done') });

  return (
    <div style={{ marginTop: 16 }}>
      <EditTools>
        {isWhole && <MergeButton themes={themes.data?.themes ?? []} themeId={theme.id} />}
        {isWhole && (
          <Button look="quiet" onPress={() => setOpen('split')}>
            {t('split.open')}
          </Button>
        )}
        <Button look="quiet" onPress={() => setOpen('rename')}>
          {t('themes.rename')}
        </Button>
        <Button look="quiet" onPress={() => onSelecting(!isSelecting)}>
          {t(isSelecting ? 'select.stop' : 'select.start')}
        </Button>
        {isWhole && (
          <Button look="quiet" isDisabled={edit.isPending || act.isPending} onPress={toggleLock}>
            <LockIcon /> {t(lock ? 'unlock' : 'lock')}
          </Button>
        )}
        {isWhole && (
          <Button look="quiet" onPress={() => setOpen('off-topic')}>
            {t('off-topic.open')}
          </Button>
        )}
      </EditTools>
      {failed && <EditError error={failed} />}
      {open === 'rename' && <RenameDialog themeId={theme.id} label={theme.label} onClose={close} />}
      {open === 'split' && <SplitDialog theme={theme} onClose={close} />}
      {open === 'off-topic' && (
        <ConfirmDialog
          title={t('off-topic.title')}
          action={t('off-topic.submit')}
          isPending={edit.isPending}
          onClose={close}
          onConfirm={() =>
            edit.mutate(
              { act: { kind: 'off-topic', themeId: theme.id }, done: t('off-topic.done') },
              { onSuccess: () => void navigate(processPage(path, '/themes')) },
            )
          }
        >
          <p>{t('off-topic.theme', { theme: theme.label })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
