import type { Overview } from '#contracts';
import { DECISIONS, type DecisionCode } from '#domain';
import type { ContributionFilter } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { ShareBar } from '../../../shared/ui/share-bar.js';
import { DoneIcon } from '../../../shared/ui/icons.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Column } from './column.js';
import styles from './column.module.css';

export function DoneColumn({ overview }: { overview: Overview }) {
  const { t, word, text, date } = useWords();
  const path = useProcessPath();
  const { done } = overview;
  const to = (filter: ContributionFilter) => processPage(path, listOf({ eligibility: 'eligible', ...filter }));
  const undecided = done.eligible - done.decisions.filter(({ decision }) => decision !== 'none').reduce(sum, 0);
  const decided = [...DECISIONS].flatMap((code) => {
    const found = done.decisions.find(({ decision }) => decision === code);
    return found && found.contributions > 0 ? [{ code, contributions: found.contributions }] : [];
  });

  return (
    <Column
      icon={<DoneIcon />}
      help="answered"
      title={t('sign.done')}
      count={done.answered}
      countTo={listOf({ eligibility: 'eligible', answered: 'yes' })}
      unit={t('overview.done.unit', { count: done.eligible })}
      all={{ label: t('overview.done.all'), to: '/impact' }}
    >
      {done.state === 'nobody' && <p className={styles.note}>{t('overview.summary.nothing')}</p>}
      {done.state === 'nothing-answered' && <p className={styles.note}>{t('overview.done.no-status')}</p>}
      {done.state === 'ready' && decided.length > 0 && (
        <ShareBar
          label={t('status.decision')}
          parts={[
            ...decided.map(({ code, contributions }) => ({
              key: code,
              label: word('status.decision', code),
              value: contributions,
              to: to({ decision: code as DecisionCode }),
            })),
            {
              key: 'none',
              label: t('status.decision.none'),
              value: Math.max(0, undecided),
              to: to({ decision: 'none' }),
            },
          ]}
        />
      )}
      {done.deliveries.some(({ delivery }) => delivery !== 'none') && (
        <ul className={styles.deliveries}>
          {done.deliveries
            .filter(({ delivery, contributions }) => delivery !== 'none' && contributions > 0)
            .map(({ delivery, contributions }) => (
              <li key={delivery}>
                <span>{word('status.delivery', delivery)}</span>
                <Link to={to({ delivery: delivery as NonNullable<ContributionFilter['delivery']> })}>
                  {t('count.opinions', { count: contributions })}
                </Link>
              </li>
            ))}
        </ul>
      )}
      {done.latest && (
        <blockquote className={styles.quote}>
          <p>{text(done.latest.text)}</p>
          <p className={styles.from}>
            {[done.latest.office, done.latest.at && date(done.latest.at)].filter(Boolean).join(', ')}
            {done.latest.contributions > 1 && ` · ${t('count.opinions', { count: done.latest.contributions })}`}
          </p>
        </blockquote>
      )}
    </Column>
  );
}

const sum = (total: number, { contributions }: { contributions: number }) => total + contributions;
