import type { Contribution } from '#contracts';
import button from '../../../shared/ui/text-button.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useHistoryAct, useThemeEdit } from '../../../shared/themes/use-theme-edit.js';

interface PinButtonProps {
  readonly themeId: string;
  readonly contribution: Contribution;
  /** The correction that pinned it; null where it is not pinned. */
  readonly pinId: string | null;
}

/** Puts a quote at the beginning of its theme, or takes it away from there. */
export function PinButton({ themeId, contribution, pinId }: PinButtonProps) {
  const { t } = useWords();
  const edit = useThemeEdit();
  const act = useHistoryAct();
  const word = t(pinId === null ? 'pin' : 'unpin');
  const press = () =>
    pinId === null
      ? edit.mutate({ act: { kind: 'pin', themeId, contributionId: contribution.id }, done: t('pin.done') })
      : act.mutate({ act: { kind: 'undo', editId: pinId }, done: t('pin.undone') });
  return (
    <>
      <button
        type="button"
        className={button.text}
        onClick={press}
        disabled={edit.isPending || act.isPending}
        aria-label={`${word}: ${contribution.reference}`}
      >
        {word}
      </button>
      {(edit.isError || act.isError) && <span role="alert">{t('edit.failed')}</span>}
    </>
  );
}
