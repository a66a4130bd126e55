import { useState, type FormEvent } from 'react';
import type { ThemeEditRequest, ThemeParts, ThemeRow } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { themePaths } from '../../../shared/themes/theme-paths.js';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useThemeEdit } from '../../../shared/themes/use-theme-edit.js';
import { EditError } from '../../../shared/themes/edit-error.js';
import styles from '../../../shared/themes/edit-dialogs.module.css';
import { shorten } from './first-quotes.js';

type SplitPart = Extract<ThemeEditRequest, { kind: 'split' }>['parts'][number];

/** The parts that the engine sees, each with words of residents, and a part by words of one's own choice. */
export function SplitDialog({ theme, onClose }: { theme: ThemeRow; onClose: () => void }) {
  const { t } = useWords();
  const proposed = useProcessQuery<ThemeParts>(themePaths.parts(theme.id));
  return (
    <DialogFrame title={t('split.title', { theme: theme.label })} place="wide" onClose={onClose}>
      <p className={styles.lead}>{t('split.lead')}</p>
      {proposed.isPending && <LoadingBlock rows={5} />}
      {proposed.isError && <ErrorPanel error={proposed.error} onRetry={() => void proposed.refetch()} />}
      {proposed.data && <SplitForm theme={theme} parts={proposed.data.parts} onClose={onClose} />}
    </DialogFrame>
  );
}

interface SplitFormProps {
  readonly theme: ThemeRow;
  readonly parts: ThemeParts['parts'];
  readonly onClose: () => void;
}

function SplitForm({ theme, parts, onClose }: SplitFormProps) {
  const { t } = useWords();
  const edit = useThemeEdit();
  const [takenIds, setTakenIds] = useState<readonly string[]>([]);
  const [isWrong, setWrong] = useState(false);
  const [hasWords, setHasWords] = useState(false);

  const split = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const read = (name: string) => String(form.get(name) ?? '').trim();
    const words = read('words')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word.length > 1);
    const taken: SplitPart[] = [
      ...parts
        .filter(({ subthemeId }) => takenIds.includes(subthemeId))
        .map(({ subthemeId, label }) => ({ subthemeId, label: read(`label-${subthemeId}`) || label })),
      ...(words.length > 0 ? [{ words, label: read('label-words') || words[0]! }] : []),
    ];
    if (taken.length === 0) return setWrong(true);
    edit.mutate(
      {
        act: { kind: 'split', themeId: theme.id, parts: [{ label: read('label') || theme.label }, ...taken] },
        done: t('split.done', { theme: theme.label }),
      },
      { onSuccess: onClose },
    );
  };

  return (
    <form onSubmit={split} noValidate>
      <div className={styles.form}>
        <TextField label={t('split.stays')} name="label" defaultValue={theme.label} />
        <fieldset className={styles.parts}>
          <legend>
            <b>{t('split.proposed')}</b>
          </legend>
          {parts.length === 0 && <p className={styles.lead}>{t('split.none')}</p>}
          {parts.map(({ subthemeId, label, contributions, quotes }) => {
            const isTaken = takenIds.includes(subthemeId);
            return (
              <div key={subthemeId} className={styles.part}>
                <label>
                  <input
                    type="checkbox"
                    checked={isTaken}
                    onChange={() => {
                      setWrong(false);
                      setTakenIds(isTaken ? takenIds.filter((id) => id !== subthemeId) : [...takenIds, subthemeId]);
                    }}
                  />
                  {t('split.take', { label, count: contributions })}
                </label>
                <div className={styles.partBody}>
                  {quotes.slice(0, 2).map(({ id, text }) => (
                    <p key={id} className={styles.words}>
                      {shorten(text)}
                    </p>
                  ))}
                  {isTaken && (
                    <TextField label={t('split.part-name')} name={`label-${subthemeId}`} defaultValue={label} />
                  )}
                </div>
              </div>
            );
          })}
        </fieldset>
        <TextField
          label={t('split.words')}
          name="words"
          help={t('split.words.help')}
          onChange={(words) => {
            setWrong(false);
            setHasWords(words.trim() !== '');
          }}
        />
        {hasWords && <TextField label={t('split.part-name')} name="label-words" />}
        {isWrong && (
          <p role="alert" className={styles.wrong}>
            {t('split.nothing')}
          </p>
        )}
      </div>
      {edit.isError && <EditError error={edit.error} />}
      <DialogButtons>
        <Button type="submit" look="main" isDisabled={edit.isPending}>
          {t('split.submit')}
        </Button>
        <Button look="quiet" onPress={onClose} isDisabled={edit.isPending}>
          {t('common.cancel')}
        </Button>
      </DialogButtons>
    </form>
  );
}
