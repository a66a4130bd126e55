import type { PermissionCounts, QualityAnswer, ReviewStatus } from '#contracts';
import { mayActAs, SMALLEST_GROUP } from '#domain';
import { Link } from 'react-router';
import { processApi, processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import button from '../../../shared/ui/button.module.css';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../quality.module.css';
import { EraseSection } from './erase-section.js';
import { LogSection } from './log-section.js';
import { RetentionSection } from './retention-section.js';

interface PrivacyHalfProps {
  readonly quality: QualityAnswer;
  readonly onDone: (text: string) => void;
}

/** What is hidden, what waits for a person, what may be published, how long data are kept, and erasing. */
export function PrivacyHalf({ quality, onDone }: PrivacyHalfProps) {
  const { t } = useWords();
  const { role } = useProcess();
  const isAdmin = mayActAs(role, 'admin');
  return (
    <section className={styles.half} aria-labelledby="privacy">
      <h2 id="privacy">{t('quality.half.privacy')}</h2>
      <HiddenSection suppression={quality.suppression} />
      <ReviewSection />
      <PermissionSection />
      <RetentionSection isAdmin={isAdmin} onDone={onDone} />
      {isAdmin && <EraseSection onDone={onDone} />}
      {mayActAs(role, 'analyst') && <AssessmentSection />}
      {isAdmin && <LogSection />}
    </section>
  );
}

function HiddenSection({ suppression }: { readonly suppression: QualityAnswer['suppression'] }) {
  const { t, number } = useWords();
  const now = () => {
    if (suppression === null) return t('quality.hidden.not-yet');
    if (suppression.hidden === 0) return t('quality.hidden.nothing');
    const { hidden, tables, cells } = suppression;
    return t('quality.hidden.now', { cells: hidden, tables: number(tables), all: number(cells) });
  };
  return (
    <section className={styles.section} aria-labelledby="hidden">
      <h3 id="hidden">{t('quality.hidden')}</h3>
      <p>{now()}</p>
      <p className={styles.note}>{t('quality.hidden.rule', { k: number(suppression?.k ?? SMALLEST_GROUP) })}</p>
    </section>
  );
}

function ReviewSection() {
  const { t, number } = useWords();
  const path = useProcessPath();
  const review = useProcessQuery<ReviewStatus>('/review');
  return (
    <section className={styles.section} aria-labelledby="review">
      <h3 id="review">{t('quality.review')}</h3>
      {review.isError && <ErrorPanel error={review.error} onRetry={() => void review.refetch()} />}
      {review.data && (
        <p>
          {t('quality.review.waiting', { count: number(review.data.flagged.waiting) })}{' '}
          {t('quality.review.rest', { count: number(review.data.unflagged.waiting) })}
        </p>
      )}
      <p>
        <Link to={processPage(path, '/data/review')}>{t('review.link')}</Link>
      </p>
    </section>
  );
}

function PermissionSection() {
  const { t, number } = useWords();
  const path = useProcessPath();
  const counts = useProcessQuery<PermissionCounts>('/permissions');
  const all = counts.data?.total.reduce((sum, { contributions }) => sum + contributions, 0) ?? 0;
  return (
    <section className={styles.section} aria-labelledby="permissions">
      <h3 id="permissions">{t('quality.permissions')}</h3>
      {counts.isError && <ErrorPanel error={counts.error} onRetry={() => void counts.refetch()} />}
      {counts.data && (
        <p>{t('quality.permissions.now', { publishable: number(counts.data.publishable), all: number(all) })}</p>
      )}
      <p>
        <Link to={processPage(path, '/data/publication')}>{t('publication.link')}</Link>
      </p>
    </section>
  );
}

function AssessmentSection() {
  const { t, fileLanguage } = useWords();
  const path = useProcessPath();
  return (
    <section className={styles.section} aria-labelledby="assessment">
      <h3 id="assessment">{t('quality.assessment')}</h3>
      <p>{t('quality.assessment.lead')}</p>
      <div className={styles.tools}>
        <a className={button.button} href={`${processApi(path)}/quality/assessment?language=${fileLanguage}`} download>
          {t('quality.assessment.download')}
        </a>
      </div>
    </section>
  );
}
