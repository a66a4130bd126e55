import type { ContributionFilter } from '#contracts';
import type { ImpactReport } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './impact-path.module.css';

/** Received, answered, decided, adopted, delivered: each with its count and its share of the step it is measured against. */
export function ImpactPath({ report }: { report: ImpactReport }) {
  const { t, number, percent } = useWords();
  const path = useProcessPath();
  const { eligible, responseRate, decisionRate, adoptionRate, implementationRate } = report;
  const list = (filter: ContributionFilter) => processPage(path, listOf({ eligibility: 'eligible', ...filter }));
  const says = ({ rate, numerator, denominator }: typeof responseRate, key: RateKey) =>
    rate === null ? null : t(key, { share: percent(rate), numerator, denominator });
  const steps = [
    {
      name: t('impact.path.received'),
      count: eligible.contributions,
      to: list({}),
      says: t('count.people', { count: eligible.people }),
    },
    {
      name: t('impact.path.answered'),
      count: responseRate.numerator,
      to: list({ answered: 'yes' }),
      says: says(responseRate, 'impact.rate.response'),
    },
    {
      name: t('impact.path.decided'),
      count: decisionRate.numerator,
      to: list({ decided: 'yes' }),
      says: says(decisionRate, 'impact.rate.decision'),
    },
    {
      name: t('impact.path.adopted'),
      count: adoptionRate.numerator,
      to: list({ adopted: 'yes' }),
      says: says(adoptionRate, 'impact.rate.adoption'),
    },
    {
      name: t('impact.path.delivered'),
      count: implementationRate.numerator,
      to: list({ adopted: 'yes', delivery: 'delivered' }),
      says: says(implementationRate, 'impact.rate.implementation'),
    },
  ];
  const notCounted = report.total.contributions - eligible.contributions;
  return (
    <section className={styles.path} aria-labelledby="path">
      <HelpBeside of="impact-path">
        <h2 id="path">{t('impact.path')}</h2>
      </HelpBeside>
      <ol>
        {steps.map(({ name, count, to, says: sentence }) => (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            <span className={styles.count}>{count === 0 ? '0' : <Link to={to}>{number(count)}</Link>}</span>
            <span className={styles.track} aria-hidden>
              <span
                style={{ width: `${eligible.contributions === 0 ? 0 : (100 * count) / eligible.contributions}%` }}
              />
            </span>
            {sentence !== null && <span className={styles.says}>{sentence}</span>}
          </li>
        ))}
      </ol>
      {notCounted > 0 && <p className={styles.says}>{t('impact.not-counted', { opinions: notCounted })}</p>}
    </section>
  );
}

type RateKey = 'impact.rate.response' | 'impact.rate.decision' | 'impact.rate.adoption' | 'impact.rate.implementation';
