import { useState } from 'react';
import type { ReleaseDocument, ReleaseSummary } from '#contracts';
import { LANGUAGES, type Language } from '#language';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveDocument } from '../api/use-releases.js';
import styles from '../reports.module.css';

const DOCUMENTS: readonly ReleaseDocument[] = ['report-docx', 'leaflet-docx', 'appendix-xlsx', 'bip-zip'];

/** Report, leaflet, tables and package of one release, in both languages; a line says what is being written. */
export function ReleaseDocuments({ releases }: { releases: readonly ReleaseSummary[] }) {
  const { t, moment } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const release = releases.find(({ id }) => id === chosen) ?? releases[0];
  if (!release) return null;
  return (
    <section className={styles.section}>
      <h2>{t('reports.documents.title')}</h2>
      <p className={styles.note}>{t('reports.documents.lead')}</p>
      <div className={styles.choice}>
        <SelectField
          label={t('reports.documents.release')}
          value={release.id}
          options={releases.map(({ id, number, createdAt }) => ({
            value: id,
            label: t('reports.compare.option', { number, when: moment(createdAt) }),
          }))}
          onChange={setChosen}
        />
      </div>
      <DocumentTable release={release} />
      <p className={styles.hash}>
        {t('reports.hash')} {release.contentHash}
      </p>
      {release.formerHashes.map(({ hash, replacedAt }) => (
        <p key={hash} className={styles.hash}>
          {t('reports.hash.former', { when: moment(replacedAt) })} {hash}
        </p>
      ))}
    </section>
  );
}

function DocumentTable({ release }: { release: ReleaseSummary }) {
  const { t, word } = useWords();
  const process = useProcess();
  const save = useSaveDocument();
  const [isBusy, setBusy] = useState(false);
  const { number } = release;
  const ask = (kind: ReleaseDocument, language: Language) => {
    setBusy(save.isPending);
    if (save.isPending) return;
    const file = t(`reports.file.${kind}`, { process: process.slug, number, language });
    save.mutate({ release, kind, language, file });
  };
  return (
    <>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('reports.documents.caption', { number })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('reports.documents.column.document')}</th>
            <th scope="col">{t('reports.documents.column.language')}</th>
          </tr>
        </thead>
        <tbody>
          {DOCUMENTS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                {word('reports.document', kind)}
                <span className={rows.note}>{word(`reports.document.${kind}`, 'purpose')}</span>
              </th>
              <td data-label={t('reports.documents.column.language')}>
                <span className={styles.buttons}>
                  {LANGUAGES.map((language) => (
                    <Button
                      key={language}
                      look="quiet"
                      label={t('reports.download.of', {
                        document: word('reports.document', kind),
                        language: word('reports.language', language),
                      })}
                      onPress={() => ask(kind, language)}
                    >
                      {word('reports.language', language)}
                    </Button>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className={styles.status}>
        {save.isPending &&
          t('reports.download.pending', {
            document: word('reports.document', save.variables.kind),
            number: save.variables.release.number,
            language: word('reports.language', save.variables.language),
          })}
        {save.isPending && isBusy && ` ${t('reports.download.busy')}`}
        {save.isSuccess && t('reports.download.done', { file: save.variables.file })}
      </p>
      {save.error && <ErrorPanel error={save.error} />}
    </>
  );
}
