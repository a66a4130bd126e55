import { useState } from 'react';
import { mayActAs, REPORT_LANGUAGES, REPORT_TEMPLATES, type ReportLanguage } from '#domain';
import { Link, useNavigate } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useBeginReport, useBuiltReports } from '../../../shared/report/use-built-reports.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { OwnTemplates } from './own-templates.js';
import styles from './builder.module.css';

/** The reports that people build in this process, and the beginning of another. */
export function BuiltReportList() {
  const { t } = useWords();
  const process = useProcess();
  const reports = useBuiltReports();
  return (
    <section id="built" className={styles.part}>
      <h2>{t('builder.list.title')}</h2>
      <p className={styles.note}>{t('builder.list.lead')}</p>
      {reports.isPending && <LoadingBlock rows={2} />}
      {reports.isError && <ErrorPanel error={reports.error} onRetry={() => void reports.refetch()} />}
      {reports.data?.reports.length === 0 && <p>{t('builder.list.none')}</p>}
      {reports.data && reports.data.reports.length > 0 && <ReportRows reports={reports.data.reports} />}
      {reports.data && mayActAs(process.role, 'editor') && (
        <>
          <NewReport templates={reports.data.templates} />
          <OwnTemplates templates={reports.data.templates} />
        </>
      )}
    </section>
  );
}

type Lists = NonNullable<ReturnType<typeof useBuiltReports>['data']>;

function ReportRows({ reports }: Pick<Lists, 'reports'>) {
  const { t, text, word, list, moment } = useWords();
  const path = useProcessPath();
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('builder.list.caption')}</caption>
      <thead>
        <tr>
          {(['title', 'changed', 'languages', 'state'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`builder.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, title, changedAt, changedBy, languages, version, released }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={processPage(path, `/reports/${id}`)}>{text(title) || t('builder.untitled')}</Link>
            </th>
            <td data-label={t('builder.column.changed')}>
              {t('builder.changed-by', { date: moment(changedAt), person: changedBy ?? '–' })}
            </td>
            <td data-label={t('builder.column.languages')}>
              {list(languages.map((language) => word('reports.language', language)))}
            </td>
            <td data-label={t('builder.column.state')}>
              {released?.version === version
                ? t('builder.state.released', { version })
                : t('builder.state.draft', { version })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function NewReport({ templates }: Pick<Lists, 'templates'>) {
  const { t, word, fileLanguage: language } = useWords();
  const path = useProcessPath();
  const navigate = useNavigate();
  const begin = useBeginReport();
  const [template, setTemplate] = useState<string>(REPORT_TEMPLATES[0]);
  const [title, setTitle] = useState('');
  const [languages, setLanguages] = useState<readonly ReportLanguage[]>([language]);
  const start = () => {
    const titled = title.trim() === '' ? {} : { title: { [language]: title.trim() } };
    begin.mutate(
      { template, languages: [...languages], ...titled },
      { onSuccess: ({ id }) => void navigate(processPage(path, `/reports/${id}`)) },
    );
  };
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <h3>{t('builder.new')}</h3>
      <div className={styles.fields}>
        <SelectField
          label={t('builder.new.template')}
          value={template}
          options={[
            ...REPORT_TEMPLATES.map((code) => ({ value: code as string, label: word('builder.template', code) })),
            ...templates.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setTemplate}
        />
        <TextField name="title" label={t('builder.new.title')} onChange={setTitle} />
        <ChoiceField
          legend={t('builder.new.languages')}
          name="languages"
          type="checkbox"
          options={REPORT_LANGUAGES.map((one) => ({ value: one, label: word('reports.language', one) }))}
          chosen={languages}
          onChoose={(one, isChosen) => {
            const next = REPORT_LANGUAGES.filter((code) => (code === one ? isChosen : languages.includes(code)));
            if (next.length > 0) setLanguages(next);
          }}
        />
      </div>
      <Button look="main" type="submit" isDisabled={begin.isPending}>
        {t('builder.new.start')}
      </Button>
      {begin.error && <ErrorPanel error={begin.error} />}
    </form>
  );
}
