import type { Overview } from '#contracts';
import { SMALLEST_PERCENTAGE_BASE } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { ReachedIcon } from '../../../shared/ui/icons.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Column } from './column.js';
import { ReachedGroups } from './reached-groups.js';
import styles from './column.module.css';

export function ReachedColumn({ overview }: { overview: Overview }) {
  const { t, percent } = useWords();
  const path = useProcessPath();
  const { reached, total } = overview;
  // before reach is measured, the people known are those behind the opinions
  const people = reached.state === 'ready' ? reached.people : Math.max(reached.people, total.people);
  const unit = [
    t('overview.reached.unit', { count: people }),
    reached.rate === null
      ? null
      : t('overview.reached.share', { share: percent(reached.rate, reached.rate < 0.001 ? 2 : 1) }),
    reached.unknown !== null && reached.unknown > 0 && people > 0
      ? t('overview.reached.unknown', {
          share:
            people < SMALLEST_PERCENTAGE_BASE
              ? t('count.people', { count: reached.unknown })
              : percent(reached.unknown / people),
        })
      : null,
  ];
  return (
    <Column
      icon={<ReachedIcon />}
      help="people"
      title={t('sign.reached')}
      count={people}
      countTo="/reach"
      unit={[unit.slice(0, 2).filter(Boolean).join('; '), unit[2]].filter(Boolean).join('. ')}
      all={{ label: t('overview.reached.all'), to: '/reach' }}
    >
      {reached.state === 'ready' && reached.variable !== null && (
        <ReachedGroups variable={reached.variable} groups={reached.groups} />
      )}
      {reached.state === 'no-population' && <p className={styles.note}>{t('overview.reached.no-population')}</p>}
      {reached.state === 'not-yet' && (
        <p className={styles.note}>
          <Link to={processPage(path, '/reach')}>{t('reach.measure')}</Link>
        </p>
      )}
      {reached.state === 'nobody' && <p className={styles.note}>{t('overview.reached.no-persons')}</p>}
    </Column>
  );
}
