import { useRef, useState, type FormEvent } from 'react';
import type { Submission } from '#contracts';
import { SCAN_TYPES } from '#domain';
import { RequestError } from '../../../shared/api/client.js';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import button from '../../../shared/ui/button.module.css';
import { FileField } from '../../../shared/ui/file-field.js';
import { Notice } from '../../../shared/ui/notice.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useDeleteScan, useSendScan } from '../api/use-submissions.js';
import styles from '../submissions.module.css';

/** The scan of a letter, for those who may type: attached, opened, deleted. */
export function ScanSection({ letter }: { letter: Submission }) {
  const { t, bytes, problem } = useWords();
  const path = useProcessPath();
  const send = useSendScan(letter.id);
  const remove = useDeleteScan(letter.id);
  const [notice, setNotice] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file) return input.current?.focus();
    setNotice(null);
    send.mutate(file, { onSuccess: () => setNotice(t('submission.scan.sent')) });
  };
  const refused = send.error ?? remove.error;
  return (
    <section className={styles.section}>
      <h2>{t('submission.scan')}</h2>
      {notice !== null && <Notice>{notice}</Notice>}
      {letter.scan ? (
        <div className={styles.buttons}>
          <a
            className={`${button.button} ${button.second}`}
            href={`${processApi(path)}/submissions/${letter.id}/scan`}
            download
          >
            {t('submission.scan.download', { size: bytes(letter.scan.bytes) })}
          </a>
          <Button
            look="quiet"
            isDisabled={remove.isPending}
            onPress={() => remove.mutate(undefined, { onSuccess: () => setNotice(t('submission.scan.deleted')) })}
          >
            {t('submission.scan.delete')}
          </Button>
        </div>
      ) : (
        <form className={styles.form} onSubmit={submit} noValidate>
          <FileField
            label={t('submission.scan.file')}
            name="scan"
            accept={SCAN_TYPES.join(',')}
            help={t('submission.scan.help')}
            inputRef={input}
            error={refused instanceof RequestError ? problem(refused.problem) : undefined}
          />
          <div>
            <Button type="submit" isDisabled={send.isPending}>
              {t('submission.scan.send')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
