import { useState } from 'react';
import type { ThemeRow } from '#contracts';
import { useNavigate } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useThemeEdit } from '../../../shared/themes/use-theme-edit.js';
import { EditError } from '../../../shared/themes/edit-error.js';
import styles from '../../../shared/themes/edit-dialogs.module.css';
import { FirstQuotes } from './first-quotes.js';

interface MergeDialogProps {
  readonly themes: readonly ThemeRow[];
  readonly themeId?: string;
  readonly onClose: () => void;
}

/** Which themes say the same, what the merged one will hold, and whose name and address it keeps. */
export function MergeDialog({ themes, themeId, onClose }: MergeDialogProps) {
  const { t, number } = useWords();
  const navigate = useNavigate();
  const path = useProcessPath();
  const edit = useThemeEdit();
  const [chosenIds, setChosenIds] = useState<readonly string[]>(themeId ? [themeId] : []);
  const [intoId, setIntoId] = useState(themeId);
  const [isWrong, setWrong] = useState(false);
  const chosen = themes.filter(({ id }) => chosenIds.includes(id));
  const into = chosen.find(({ id }) => id === intoId) ?? chosen[0];
  const sum = chosen.reduce((total, { contributions }) => total + contributions, 0);

  const merge = () => {
    if (!into || chosen.length < 2) return setWrong(true);
    const others = chosen.filter(({ id }) => id !== into.id).map(({ id }) => id);
    edit.mutate(
      {
        act: { kind: 'merge', themeIds: others, intoId: into.id },
        done: t('merge.done', { label: into.label }),
      },
      {
        onSuccess: () => {
          onClose();
          if (themeId !== undefined && into.id !== themeId) {
            void navigate(processPage(path, `/themes/${into.id}`));
          }
        },
      },
    );
  };

  return (
    <DialogFrame title={t('merge.title')} place="wide" isBusy={edit.isPending} onClose={onClose}>
      <div className={styles.form}>
        <ChoiceField
          legend={t('merge.choose')}
          name="themes"
          type="checkbox"
          options={themes.map(({ id, label, contributions }) => ({
            value: id,
            label: `${label} (${number(contributions)})`,
          }))}
          chosen={chosenIds}
          onChoose={(id, isChosen) => {
            setWrong(false);
            setChosenIds(isChosen ? [...chosenIds, id] : chosenIds.filter((one) => one !== id));
          }}
          error={isWrong ? t('merge.too-few') : undefined}
        />
        {into && chosen.length > 1 && (
          <>
            <SelectField
              label={t('merge.into')}
              value={into.id}
              options={chosen.map(({ id, label }) => ({ value: id, label }))}
              onChange={setIntoId}
            />
            <FirstQuotes themes={chosen} />
          </>
        )}
        <p className={styles.preview} role="status">
          {chosen.length > 1 &&
            t('merge.preview', {
              sum: chosen.map(({ contributions }) => number(contributions)).join(' + '),
              count: sum,
            })}
        </p>
      </div>
      {edit.isError && <EditError error={edit.error} />}
      <DialogButtons>
        <Button look="main" onPress={merge} isDisabled={edit.isPending}>
          {chosen.length > 1 ? t('merge.submit', { count: chosen.length }) : t('merge.title')}
        </Button>
        <Button look="quiet" onPress={onClose} isDisabled={edit.isPending}>
          {t('common.cancel')}
        </Button>
      </DialogButtons>
    </DialogFrame>
  );
}
