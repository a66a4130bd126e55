import { useState } from 'react';
import type { BuiltReportAnswer } from '#contracts';
import { BUILT_DOCUMENTS, mayActAs } from '#domain';
import { useNavigate } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import rows from '../../../shared/ui/rows.module.css';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import {
  useDeleteReport,
  useKeepTemplate,
  useReportDocument,
  useReportVersions,
  type AskedReport,
} from './use-report.js';
import styles from './builder.module.css';

interface PartProps {
  readonly report: BuiltReportAnswer;
  /** Saves what is typed first; false where that failed. */
  readonly store: () => Promise<boolean>;
  readonly isSaving: boolean;
}

/** The documents of a report: each is written as the report stands and saved. */
export function ReportDocuments({ report, store, isSaving }: PartProps) {
  const { t, word } = useWords();
  const process = useProcess();
  const document = useReportDocument(report.id);
  const ask = async (asked: AskedReport) => {
    if (!(await store())) return;
    const nameOf = (version: number) => t('builder.document.file', { process: process.slug, version, ...asked });
    document.mutate({ ...asked, nameOf });
  };
  return (
    <section className={styles.part}>
      <h2>{t('builder.documents')}</h2>
      <div className={styles.buttons}>
        {report.languages.flatMap((language) =>
          BUILT_DOCUMENTS.map((kind) => (
            <Button
              key={`${kind} ${language}`}
              onPress={() => void ask({ kind, language })}
              isDisabled={isSaving || document.isPending}
            >
              {t(`builder.document.${kind}`, { language: word('reports.language', language) })}
            </Button>
          )),
        )}
      </div>
      <p role="status" className={styles.status}>
        {document.isPending && t('builder.document.pending')}
        {document.data?.name && t('builder.document.done', { file: document.data.name })}
        {document.data?.name === null && t('builder.document.failed')}
      </p>
      {document.error && <ErrorPanel error={document.error} />}
    </section>
  );
}

interface VersionsProps {
  readonly report: BuiltReportAnswer;
  readonly mayEdit: boolean;
  readonly onRestore: (version: number) => void;
}

/** Every version of a report, and the way back to each. */
export function ReportVersionList({ report, mayEdit, onRestore }: VersionsProps) {
  const { t, word, moment } = useWords();
  const versions = useReportVersions(report.id);
  return (
    <section className={styles.part}>
      <h2>{t('builder.versions')}</h2>
      {versions.error && <ErrorPanel error={versions.error} />}
      <table className={rows.table}>
        <caption className="visually-hidden">{t('builder.versions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('builder.versions.version')}</th>
            <th scope="col">{t('builder.column.changed')}</th>
            {mayEdit && <td />}
          </tr>
        </thead>
        <tbody>
          {versions.data?.versions.map(({ version, reason, changedAt, changedBy }) => (
            <tr key={version}>
              <th scope="row">{version}</th>
              <td data-label={t('builder.column.changed')}>
                {word('builder.reason', reason)}
                <span className={rows.note}>
                  {t('builder.changed-by', { date: moment(changedAt), person: changedBy ?? '–' })}
                </span>
              </td>
              {mayEdit && (
                <td>
                  {version !== report.version && (
                    <Button look="quiet" onPress={() => onRestore(version)}>
                      {t('builder.versions.restore', { version })}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface MoreProps extends PartProps {
  readonly onRelease: () => void;
}

/** Releasing, keeping as a template, deleting. */
export function ReportMore({ report, store, isSaving, onRelease }: MoreProps) {
  const { t } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const navigate = useNavigate();
  const keep = useKeepTemplate(report.id);
  const remove = useDeleteReport(report.id);
  const [name, setName] = useState('');
  const [isAsked, setAsked] = useState(false);
  return (
    <section className={styles.part}>
      <h2>{t('builder.more')}</h2>
      {mayActAs(process.role, 'publisher') && (
        <>
          <Button onPress={onRelease} isDisabled={isSaving || report.released?.version === report.version}>
            {t('builder.release', { version: report.version })}
          </Button>
          {report.needsSecondPerson && <p className={styles.note}>{t('builder.release.second')}</p>}
        </>
      )}
      {report.released && <p className={styles.note}>{t('builder.released', { version: report.released.version })}</p>}
      <form
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          void store().then((isStored) => isStored && name.trim() !== '' && keep.mutate(name.trim()));
        }}
      >
        <TextField name="template" label={t('builder.template.name')} onChange={setName} />
        <Button type="submit" isDisabled={isSaving || keep.isPending}>
          {t('builder.template.keep')}
        </Button>
      </form>
      <p role="status" className={styles.status}>
        {keep.data && t('builder.template.kept', { name: keep.data.name })}
      </p>
      {keep.error && <ErrorPanel error={keep.error} />}
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('builder.delete')}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t('builder.delete.title')}
          action={t('builder.delete')}
          isPending={remove.isPending}
          onClose={() => setAsked(false)}
          onConfirm={() =>
            void remove.mutateAsync().then(
              () => navigate(processPage(path, '/reports')),
              () => undefined,
            )
          }
        >
          <p>{t('builder.delete.text')}</p>
          {remove.error && <ErrorPanel error={remove.error} />}
        </ConfirmDialog>
      )}
    </section>
  );
}
