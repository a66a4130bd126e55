import { useRef, useState, type FormEvent } from 'react';
import type { Branding } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useRemoveLogo, useSaveLogo } from '../api/use-branding.js';
import styles from '../admin.module.css';
import look from './logo.module.css';

/** The coat of arms: seen, replaced, taken away. */
export function Logo({ workspace, branding }: { workspace: string; branding: Branding }) {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const save = useSaveLogo(workspace);
  const remove = useRemoveLogo(workspace);
  const [isMissing, setMissing] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const chosen = file.current?.files?.[0];
    setMissing(chosen === undefined);
    save.reset();
    if (chosen === undefined) return;
    save.mutate(chosen, {
      onSuccess: () => {
        form.reset();
        announce(t('look.logo.saved'));
      },
    });
  };
  const failure = [save.error, remove.error].find((error) => error instanceof RequestError);
  const mistakes = [
    ...(isMissing ? [t('look.logo.missing')] : []),
    ...(failure instanceof RequestError ? [problem(failure.problem)] : []),
  ];
  return (
    <>
      <h3>{t('look.logo')}</h3>
      <ErrorSummary mistakes={mistakes.map((text) => ({ text, field: file }))} />
      {branding.logo === null ? (
        <p className={styles.told}>{t('look.logo.none')}</p>
      ) : (
        <div className={look.shown}>
          <img src={branding.logo.path} alt={t('look.logo.alt')} className={look.arms} />
          <Button
            look="quiet"
            isDisabled={remove.isPending}
            onPress={() => remove.mutate(undefined, { onSuccess: () => announce(t('look.logo.removed')) })}
          >
            {t('look.logo.remove')}
          </Button>
        </div>
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <FileField
          label={t('look.logo.file')}
          help={t('look.logo.lead')}
          name="file"
          accept=".svg,.png,image/svg+xml,image/png"
          inputRef={file}
          error={isMissing ? t('look.logo.missing') : undefined}
        />
        <div>
          <Button type="submit" isDisabled={save.isPending}>
            {t('look.logo.submit')}
          </Button>
        </div>
      </form>
    </>
  );
}
