import { useRef, useState } from 'react';
import { EVIDENCE_TYPES, type LedgerEntry } from '#contracts';
import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useAddFile, useDeleteFile, type EntryAddress } from '../api/use-ledger.js';
import styles from './ledger.module.css';

interface EvidenceFilesProps {
  readonly entry: LedgerEntry;
  readonly address: EntryAddress;
  readonly mayChange: boolean;
}

/** Photos and documents that show what was done, each with words for those who do not see it. */
export function EvidenceFiles({ entry, address, mayChange }: EvidenceFilesProps) {
  const { t, text, bytes, language } = useWords();
  const path = useProcessPath();
  const add = useAddFile(address);
  const remove = useDeleteFile(address);
  const form = useRef<HTMLFormElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  if (!mayChange && entry.files.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="evidence">
      <h2 id="evidence">{t('ledger.entry.evidence')}</h2>
      {entry.files.length === 0 && <p className={styles.words}>{t('ledger.files.none')}</p>}
      <ul className={styles.list}>
        {entry.files.map(({ id, mediaType, sizeBytes, description }) => {
          const url = `${processApi(path)}/ledger/${address.subject}/${address.id}/files/${id}`;
          return (
            <li key={id}>
              {mediaType === 'application/pdf' ? (
                <a href={url}>{`${text(description)} (PDF, ${bytes(sizeBytes)})`}</a>
              ) : (
                <img className={styles.photo} src={url} alt={text(description)} loading="lazy" />
              )}
              {mediaType !== 'application/pdf' && <span className={styles.note}>{text(description)}</span>}
              {mayChange && (
                <Button
                  look="quiet"
                  label={t('ledger.files.remove-of', { what: text(description) })}
                  onPress={() => remove.mutate(id)}
                >
                  {t('ledger.links.remove')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {(add.error ?? remove.error) && <ErrorPanel error={add.error ?? remove.error} />}
      {mayChange && (
        <form
          ref={form}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget);
            const file = given.get('file');
            const description = String(given.get('description') ?? '').trim();
            const isMissing = !(file instanceof File) || file.size === 0 || description === '';
            setIsWrong(isMissing);
            if (isMissing) return;
            const sent = new FormData();
            sent.set('description', description);
            sent.set('language', language);
            sent.set('file', file);
            add.mutate(sent, { onSuccess: () => form.current?.reset() });
          }}
        >
          <FileField
            name="file"
            accept={EVIDENCE_TYPES.join(',')}
            label={t('ledger.files.add')}
            help={t('ledger.files.help')}
            error={isWrong ? t('ledger.files.missing') : undefined}
          />
          <TextField name="description" label={t('ledger.files.description')} />
          <div>
            <Button type="submit" isDisabled={add.isPending}>
              {t('ledger.files.add')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
