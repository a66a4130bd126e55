import type { ReactNode } from 'react';
import type { ContributionDetail } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { BelongsElsewhere } from '../../../shared/themes/belongs-elsewhere.js';
import { DoneIcon } from '../../../shared/ui/icons.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './contribution-way.module.css';

interface Station {
  readonly key: string;
  readonly name: string;
  readonly when: string | null;
  readonly isReached: boolean;
  readonly body: ReactNode;
}

/** The chain from the row of a file to what was delivered; what has not happened yet stands in it too. */
export function ContributionWay({ contribution }: { contribution: ContributionDetail }) {
  const { t } = useWords();
  const stations = useStations(contribution);
  return (
    <section className={styles.way} aria-labelledby="way">
      <h2 id="way">
        <DoneIcon size={18} /> {t('contribution.way')}
      </h2>
      <ol>
        {stations.map(({ key, name, when, isReached, body }) => (
          <li key={key} data-reached={isReached}>
            <h3>{name}</h3>
            {when !== null && <p className={styles.when}>{when}</p>}
            <div className={styles.body}>{body}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function useStations(contribution: ContributionDetail): readonly Station[] {
  const { t, word, text, date, number } = useWords();
  const path = useProcessPath();
  const { provenance, theme, responses, decisions, outcomes, status } = contribution;
  const place = [
    provenance.file,
    provenance.sheet && t('error.where.sheet', { sheet: provenance.sheet }),
    provenance.row !== null && t('error.where.row', { row: String(provenance.row) }),
  ].filter(Boolean);
  const waiting = (name: string, body: string): Station => ({ key: name, name, when: null, isReached: false, body });

  return [
    {
      key: 'received',
      name: t('contribution.received'),
      when: provenance.importedAt && date(provenance.importedAt),
      isReached: true,
      body: (
        <>
          {provenance.source}
          {place.length > 0 && <span className={styles.note}>{place.join(', ')}</span>}
        </>
      ),
    },
    theme?.grouped
      ? {
          key: 'theme',
          name: t('quotes.filter.theme'),
          when: null,
          isReached: true,
          body: (
            <>
              <Link to={processPage(path, `/themes/${theme.id}`)}>{theme.label}</Link>
              {theme.byHand && <span className={styles.note}>{t('quotes.by-hand')}</span>}
              <BelongsElsewhere contribution={contribution} />
            </>
          ),
        }
      : {
          key: 'theme',
          name: t('quotes.filter.theme'),
          when: null,
          isReached: false,
          body: (
            <>
              <Link to={processPage(path, listOf({ theme: 'none' }))}>{t('themes.not-grouped')}</Link>
              <BelongsElsewhere contribution={contribution} />
            </>
          ),
        },
    ...(responses.length === 0
      ? [waiting(t('quotes.answer'), t('quotes.no-answer'))]
      : responses.map((response) => ({
          key: response.id,
          name: t('quotes.answer'),
          when: [response.at && date(response.at), response.office].filter(Boolean).join(', '),
          isReached: true,
          body: (
            <>
              {text(response.text)}
              {response.contributions > 1 && (
                <span className={styles.note}>
                  {t('contribution.same-answer')}: {number(response.contributions)}
                </span>
              )}
            </>
          ),
        }))),
    ...(decisions.length === 0
      ? [
          status.decision === null
            ? waiting(t('status.decision'), t('status.decision.none'))
            : {
                key: 'decision',
                name: t('status.decision'),
                when: null,
                isReached: true,
                body: (
                  <>
                    <StatusWord decision={status.decision} />
                    {status.sourceLabel && (
                      <span className={styles.note}>{t('impact.source-label', { label: status.sourceLabel })}</span>
                    )}
                  </>
                ),
              },
        ]
      : decisions.map((decision) => ({
          key: decision.id,
          name: t('status.decision'),
          when: [decision.at && date(decision.at), decision.office].filter(Boolean).join(', '),
          isReached: true,
          body: (
            <>
              <StatusWord decision={decision.code} />
              <p>{text(decision.text)}</p>
              {text(decision.reason) !== '' && <p className={styles.note}>{text(decision.reason)}</p>}
            </>
          ),
        }))),
    ...(outcomes.length === 0
      ? [
          status.delivery === null
            ? waiting(t('status.delivery'), t('status.delivery.none'))
            : { ...waiting(t('status.delivery'), word('status.delivery', status.delivery)), isReached: true },
        ]
      : outcomes.map((outcome) => ({
          key: outcome.id,
          name: t('status.delivery'),
          when: outcome.deliveredOn && date(outcome.deliveredOn),
          isReached: outcome.delivery === 'delivered',
          body: (
            <>
              {text(outcome.title)}
              {outcome.delivery && <span className={styles.note}>{word('status.delivery', outcome.delivery)}</span>}
            </>
          ),
        }))),
  ];
}
