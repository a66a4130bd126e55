import { useState } from 'react';
import { LINK_BY, mayActAs } from '#domain';
import type { LinkageAnswer, RelinkStarted } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../../shared/api/client.js';
import { processApi, processKey, processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { FlagTable, PairTable, SourceTable } from './linkage-tables.js';
import styles from './linkage-page.module.css';

type Source = LinkageAnswer['sources'][number];

/** Who is recognised in several sources, between which numbers the people lie, and what nobody can tell. */
export function LinkagePage() {
  const { t, text, number } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const report = useProcessQuery<LinkageAnswer>('/linkage');
  const [notice, setNotice] = useState<string | null>(null);
  const relink = useRelink((source) => setNotice(t('linkage.by.saved', { source: source.name })));
  const above = (
    <Breadcrumb
      steps={[
        { label: text(process.title), to: processPage(path) },
        { label: t('data.title'), to: processPage(path, '/data') },
      ]}
    />
  );
  const answer = report.data;
  return (
    <Page title={t('linkage.title')} within={text(process.title)} above={above}>
      <p className={styles.lead}>{t('linkage.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {relink.isError && <ErrorPanel error={relink.error} />}
      {report.isPending && <LoadingBlock rows={6} />}
      {report.isError && <ErrorPanel error={report.error} onRetry={() => void report.refetch()} />}
      {answer && (
        <>
          <p className={styles.facts}>
            {t('linkage.people', { count: answer.people })}
            {answer.before !== null && ` ${t('linkage.before', { before: number(answer.before) })}`}{' '}
            {answer.lower !== answer.upper &&
              t('linkage.bounds', { lower: number(answer.lower), upper: number(answer.upper) })}
          </p>
          {answer.lower !== answer.upper && <p className={styles.note}>{t('linkage.bounds.why')}</p>}
          <SourceTable
            sources={answer.sources}
            linkBys={LINK_BY}
            onLinkBy={
              mayActAs(process.role, 'editor') ? (source, linkBy) => relink.mutate({ source, linkBy }) : undefined
            }
          />
          <PairTable report={answer} />
          <section className={styles.section} aria-labelledby="cannot">
            <h2 id="cannot">{t('linkage.cannot')}</h2>
            <ul>
              <li>{t('linkage.cannot.own')}</li>
              <li>{t('linkage.cannot.nobody')}</li>
              <li>{t('linkage.cannot.shared')}</li>
            </ul>
          </section>
          <FlagTable flags={answer.flags} />
          {answer.protected && <p className={styles.note}>{t('linkage.hidden')}</p>}
        </>
      )}
    </Page>
  );
}

function useRelink(onDone: (source: Source) => void) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ source, linkBy }: { source: Source; linkBy: Source['linkBy'] }) =>
      sendJson<RelinkStarted>('PUT', `${processApi(path)}/linkage/sources/${source.id}`, { linkBy }),
    onSuccess: (_, { source }) => {
      onDone(source);
      void client.invalidateQueries({ queryKey: processKey(path) });
    },
  });
}
