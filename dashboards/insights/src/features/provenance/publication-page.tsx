import { useState } from 'react';
import { mayActAs } from '#domain';
import type { PermissionCounts } from '#contracts';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { PermissionForm } from '../../shared/provenance/permission-form.js';
import { Button } from '../../shared/ui/button.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import rows from '../../shared/ui/rows.module.css';
import { useWords } from '../../shared/words/use-words.js';
import styles from './publication-page.module.css';

/** By what right the words of a process may be shown: counts, and the basis of each source. */
export function PublicationPage() {
  const { t, text, number, word } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const counts = useProcessQuery<PermissionCounts>('/permissions');
  const [notice, setNotice] = useState<string | null>(null);
  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path) },
        { label: t('data.title'), to: processPage(path, '/data') },
      ]}
    />
  );
  return (
    <Page title={t('publication.title')} within={text(process.title)} above={above}>
      <p className={styles.lead}>{t('publication.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {counts.isPending && <LoadingBlock rows={6} />}
      {counts.isError && <ErrorPanel error={counts.error} onRetry={() => void counts.refetch()} />}
      {counts.data && (
        <>
          <p className={styles.facts}>{t('publication.facts', { count: counts.data.publishable })}</p>
          <section className={styles.section} aria-labelledby="total">
            <h2 id="total">{t('publication.total')}</h2>
            <table className={rows.table}>
              <caption className="visually-hidden">{t('publication.total')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('publication.column.basis')}</th>
                  <th scope="col" className={rows.number}>
                    {t('publication.column.opinions')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {counts.data.total.map(({ permission, contributions }) => (
                  <tr key={permission}>
                    <th scope="row">{word('permission', permission)}</th>
                    <td className={rows.number} data-label={t('publication.column.opinions')}>
                      {number(contributions)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section className={styles.section} aria-labelledby="sources">
            <h2 id="sources">{t('publication.sources')}</h2>
            <p className={styles.note}>{t('publication.sources.lead')}</p>
            {counts.data.sources.map((source) => (
              <SourceBasis
                key={source.id}
                source={source}
                mayEdit={mayActAs(process.role, 'editor')}
                onSaved={(changed) => setNotice(t('publication.saved', { count: changed }))}
              />
            ))}
          </section>
        </>
      )}
    </Page>
  );
}

interface SourceBasisProps {
  readonly source: PermissionCounts['sources'][number];
  readonly mayEdit: boolean;
  readonly onSaved: (changed: number) => void;
}

function SourceBasis({ source, mayEdit, onSaved }: SourceBasisProps) {
  const { t, number, word } = useWords();
  const [isOpen, setOpen] = useState(false);
  const formId = `basis-${source.id}`;
  return (
    <article className={styles.source} aria-labelledby={`${formId}-name`}>
      <h3 id={`${formId}-name`}>{source.name}</h3>
      <p>
        {t('publication.now')}: {word('permission', source.permission)}
        {source.link !== null && (
          <>
            {', '}
            <a href={source.link} rel="noreferrer">
              {new URL(source.link).hostname}
            </a>
          </>
        )}
      </p>
      <ul>
        {source.counts.map(({ permission, origin, contributions }) => (
          <li key={`${permission} ${origin}`}>
            {word('permission', permission)}
            {origin !== null && `, ${t(`publication.origin.${origin}`)}`}: {number(contributions)}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Button
          onPress={() => setOpen(!isOpen)}
          expanded={isOpen}
          controls={formId}
          label={t('publication.change.of', { source: source.name })}
        >
          {t('publication.change')}
        </Button>
      )}
      <div id={formId}>
        {isOpen && (
          <PermissionForm
            to={`/permissions/sources/${source.id}`}
            permission={source.permission}
            of={source.name}
            onSaved={(changed) => {
              setOpen(false);
              onSaved(changed);
            }}
          />
        )}
      </div>
    </article>
  );
}
