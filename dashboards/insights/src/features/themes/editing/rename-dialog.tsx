import { useCallback, useRef, useState, type FormEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useThemeEdit } from '../../../shared/themes/use-theme-edit.js';
import { EditError } from '../../../shared/themes/edit-error.js';
import styles from '../../../shared/themes/edit-dialogs.module.css';

interface RenameDialogProps {
  readonly themeId: string;
  readonly label: string;
  readonly onClose: () => void;
}

/** The name of a theme, given by a person: it survives every later run. */
export function RenameDialog({ themeId, label, onClose }: RenameDialogProps) {
  const { t } = useWords();
  const edit = useThemeEdit();
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const takeInput = useCallback((element: HTMLInputElement | null) => {
    input.current = element;
    element?.select();
  }, []);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('label')).trim();
    const isRight = name.length >= 2 && name.length <= 120;
    setWrong(!isRight);
    if (!isRight) return input.current?.focus();
    edit.mutate(
      { act: { kind: 'rename', themeId, label: name }, done: t('themes.renamed', { label: name }) },
      { onSuccess: onClose },
    );
  };

  return (
    <DialogFrame title={t('themes.rename')} isBusy={edit.isPending} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <div className={styles.form}>
          <TextField
            label={t('themes.rename.label')}
            name="label"
            defaultValue={label}
            help={t('themes.rename.help')}
            error={isWrong ? t('themes.rename.wrong') : undefined}
            inputRef={takeInput}
          />
        </div>
        {edit.isError && <EditError error={edit.error} />}
        <DialogButtons>
          <Button type="submit" look="main" isDisabled={edit.isPending}>
            {t('themes.rename.save')}
          </Button>
          <Button look="quiet" onPress={onClose} isDisabled={edit.isPending}>
            {t('common.cancel')}
          </Button>
        </DialogButtons>
      </form>
    </DialogFrame>
  );
}
