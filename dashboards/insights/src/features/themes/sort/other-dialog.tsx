import { useRef, useState, type FormEvent } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../../../shared/themes/edit-dialogs.module.css';
import { type Target } from './outbox.js';

interface OtherDialogProps {
  readonly themes: readonly { readonly id: string; readonly label: string }[];
  readonly isNew: boolean;
  readonly onChoose: (to: Target, name: string) => void;
  readonly onClose: () => void;
}

/** A theme that was not suggested, or one that is not there yet. */
export function OtherDialog({ themes, isNew, onChoose, onClose }: OtherDialogProps) {
  const { t, language } = useWords();
  const [isWrong, setWrong] = useState(false);
  const [themeId, setTheme] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const sorted = [...themes].sort((a, b) => a.label.localeCompare(b.label, language));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNew) {
      const label = input.current?.value.trim() ?? '';
      const isRight = label.length >= 2 && label.length <= 120;
      setWrong(!isRight);
      if (!isRight) return input.current?.focus();
      const standing = themes.find((theme) => theme.label === label);
      return onChoose(standing ? { kind: 'theme', themeId: standing.id } : { kind: 'new-theme', label }, label);
    }
    const theme = themes.find(({ id }) => id === themeId);
    if (!theme) return setWrong(true);
    onChoose({ kind: 'theme', themeId: theme.id }, theme.label);
  };

  return (
    <DialogFrame title={t(isNew ? 'sort.new' : 'sort.other')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className={styles.form}>
          {isNew ? (
            <TextField
              label={t('move.new.label')}
              name="label"
              error={isWrong ? t('themes.rename.wrong') : undefined}
              inputRef={input}
            />
          ) : (
            <SelectField
              label={t('themes.column.theme')}
              value={themeId}
              options={[
                { value: '', label: t('sort.choose') },
                ...sorted.map(({ id, label }) => ({ value: id, label })),
              ]}
              onChange={setTheme}
              error={isWrong ? t('move.nowhere') : undefined}
            />
          )}
        </div>
        <DialogButtons>
          <Button type="submit" look="main">
            {t('sort.place-here')}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {t('common.cancel')}
          </Button>
        </DialogButtons>
      </form>
    </DialogFrame>
  );
}
