import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { RequestError, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './rename-theme.module.css';

/** The name of a theme, given by a person: it survives every later run. */
export function RenameTheme({ themeId, label }: { themeId: string; label: string }) {
  const { t, problem } = useWords();
  const path = useProcessPath();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const rename = useMutation({
    mutationFn: (name: string) =>
      sendJson<void>('PATCH', `${processApi(path)}/themes/${encodeURIComponent(themeId)}`, { label: name }),
    onSuccess: async (_, name) => {
      await client.invalidateQueries({ queryKey: processKey(path) });
      announce(t('themes.renamed', { label: name }));
      setOpen(false);
    },
  });

  useEffect(() => {
    if (isOpen) input.current?.select();
  }, [isOpen]);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('label')).trim();
    const isRight = name.length >= 2 && name.length <= 120;
    setWrong(!isRight);
    if (isRight) rename.mutate(name);
    else input.current?.focus();
  };
  const failure = rename.error instanceof RequestError ? problem(rename.error.problem) : undefined;

  if (!isOpen) {
    return (
      <p className={styles.open}>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t('themes.rename')}
        </Button>
      </p>
    );
  }
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <TextField
        label={t('themes.rename.label')}
        name="label"
        defaultValue={label}
        help={t('themes.rename.help')}
        error={isWrong ? t('themes.rename.wrong') : failure}
        inputRef={input}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="main" isDisabled={rename.isPending}>
          {t('themes.rename.save')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            rename.reset();
            setWrong(false);
            setOpen(false);
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
