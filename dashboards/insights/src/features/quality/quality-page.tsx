import { useState } from 'react';
import type { QualityAnswer, ReviewStatus } from '#contracts';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../shared/api/use-process-query.js';
import { Breadcrumb } from '../../shared/page/breadcrumb.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { Notice } from '../../shared/ui/notice.js';
import { useWords } from '../../shared/words/use-words.js';
import { useRetention } from './api/use-quality.js';
import { PrivacyHalf } from './components/privacy-half.js';
import { QualityHalf } from './components/quality-half.js';
import { findingsOf, type QualityFinding } from './findings.js';
import styles from './quality.module.css';

/** What the data are worth, and how the people in them are protected. */
export function QualityPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const quality = useProcessQuery<QualityAnswer>('/quality');
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
    <Page title={t('quality.title')} within={text(process.title)} above={above}>
      <p className={styles.lead}>{t('quality.lead')}</p>
      {notice !== null && <Notice>{notice}</Notice>}
      {quality.isPending && <LoadingBlock rows={8} />}
      {quality.isError && <ErrorPanel error={quality.error} onRetry={() => void quality.refetch()} />}
      {quality.data && (
        <>
          <Findings quality={quality.data} />
          <div className={styles.halves}>
            <QualityHalf quality={quality.data} />
            <PrivacyHalf quality={quality.data} onDone={setNotice} />
          </div>
        </>
      )}
    </Page>
  );
}

function Findings({ quality }: { readonly quality: QualityAnswer }) {
  const { t, word, list } = useWords();
  const { process } = useProcessPath();
  const retention = useRetention();
  const review = useProcessQuery<ReviewStatus>('/review');
  if (retention.isPending || review.isPending) return null;
  const kept = retention.data?.kept.filter((one) => one.process === process) ?? [];
  const findings = findingsOf(quality, kept, review.data);
  const sentence = (finding: QualityFinding) =>
    finding.code === 'due'
      ? t('quality.finding.due', { what: list(finding.kinds.map((kind) => word('retention-kind', kind))) })
      : t(`quality.finding.${finding.code}`, { count: finding.count });
  return findings.length === 0 ? (
    <p className={styles.findings}>{t('quality.finding.none')}</p>
  ) : (
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={finding.code}>{sentence(finding)}</li>
      ))}
    </ul>
  );
}
