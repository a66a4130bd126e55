import type { Contribution, ThemesReport } from '#contracts';
import { useProcessQuery } from '../api/use-process-query.js';
import { useWords } from '../words/use-words.js';
import styles from './edit-dialogs.module.css';
import { MoveDialog, type MoveTarget } from './move-dialog.js';
import { themePaths } from './theme-paths.js';
import { useThemeEdit } from './use-theme-edit.js';
import { useThemeHistory } from './use-theme-history.js';

const SHOWN_LETTERS = 220;

interface ElsewhereDialogProps {
  readonly contribution: Contribution;
  readonly onClose: () => void;
  /** When everything has been read anew. */
  readonly onMoved: () => void;
}

/** One opinion goes to another theme, to a new one, or out of all. */
export function ElsewhereDialog({ contribution, onClose, onMoved }: ElsewhereDialogProps) {
  const { t } = useWords();
  const { data: report } = useProcessQuery<ThemesReport>(themePaths.themes);
  // what the person has seen, so that she does not overwrite what somebody else did
  const { data: history } = useThemeHistory();
  const edit = useThemeEdit();
  const { id, body, language, theme } = contribution;
  if (report === undefined || history === undefined) return null;

  const move = (to: MoveTarget, into: string) => {
    const act = { kind: 'move' as const, contributionIds: [id], to };
    edit.mutateAsync({ act, done: t('move.done', { count: 1, into }) }).then(
      () => {
        onClose();
        onMoved();
      },
      () => undefined, // told in the dialog
    );
  };
  return (
    <MoveDialog
      count={1}
      themes={report.themes.filter((one) => one.id !== theme?.id || !theme.grouped)}
      isPending={edit.isPending}
      error={edit.error}
      onMove={move}
      onClose={onClose}
    >
      <p className={styles.moved} lang={language ?? undefined}>
        {body.length > SHOWN_LETTERS ? `${body.slice(0, SHOWN_LETTERS).trimEnd()} …` : body}
      </p>
    </MoveDialog>
  );
}
