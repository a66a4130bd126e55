import { useState } from 'react';
import type { VotesAnswer } from '#contracts';
import { SMALLEST_GROUP } from '#domain';
import { Link, useSearchParams } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { Button } from '../../../shared/ui/button.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import rows from '../../../shared/ui/rows.module.css';
import { SelectField } from '../../../shared/ui/select-field.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../votes-page.module.css';

const PARTS = ['pooled', 'online', 'paper', 'other'] as const;
type Part = (typeof PARTS)[number];
const SHOWN = 40;

/** Options in the order of their votes, of one part or of all together. */
export function ResultsView({ votes }: { votes: VotesAnswer }) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const present = PARTS.filter((part) => part === 'pooled' || hasVotes(votes, part));
  const part = present.find((one) => one === params.get('part')) ?? 'pooled';
  const choose = (value: string) =>
    setParams(
      (now) => {
        now.set('part', value);
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return (
    <>
      <div className={styles.tools}>
        {present.length > 2 && (
          <SelectField
            label={t('votes.part')}
            value={part}
            options={present.map((value) => ({ value, label: t(`vote-part.${value}`) }))}
            onChange={choose}
          />
        )}
        <TableFiles of="/votes" />
      </div>
      <HelpBeside of="votes">
        <Facts votes={votes} part={part} />
      </HelpBeside>
      <ResultsTable key={part} votes={votes} part={part} />
      <Invalid invalid={votes.invalid} />
      <HowComputed says={t('votes.how')} stamp={null} facts={[[t('method.name'), votes.method]]} />
    </>
  );
}

function hasVotes({ totals }: VotesAnswer, part: Part): boolean {
  const { votes, down, neutral } = totals[part];
  return votes + down + neutral > 0;
}

function Facts({ votes: { totals, replaced }, part }: { votes: VotesAnswer; part: Part }) {
  const { t, number } = useWords();
  const { people, votes, tallied, points } = totals[part];
  const facts = [
    people === null && t('votes.people-hidden', { count: SMALLEST_GROUP }),
    people !== null && people > 0 && t('votes.people', { people }),
    t('votes.counted', { votes }),
    tallied > 0 && t('votes.tallied', { tallied: number(tallied) }),
    points !== null && t('votes.points-given', { points: number(points) }),
    part === 'pooled' && replaced > 0 && t('votes.replaced', { count: number(replaced) }),
  ].filter((fact) => fact !== false);
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

function ResultsTable({ votes, part }: { votes: VotesAnswer; part: Part }) {
  const { t, number, percent, range } = useWords();
  const path = useProcessPath();
  const [showsAll, setShowsAll] = useState(false);
  const inOrder = [...votes.options].sort((a, b) => b.parts[part].votes - a.parts[part].votes);
  const most = Math.max(1, inOrder[0]?.parts[part].votes ?? 0);
  const shown = showsAll ? inOrder : inOrder.slice(0, SHOWN);
  const { down, neutral, points } = votes.totals[part];
  const hasSides = down + neutral > 0;
  return (
    <div className={styles.results}>
      <table className={rows.table}>
        <caption className="visually-hidden">{t('votes.results.caption', { part: t(`vote-part.${part}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('votes.column.option')}</th>
            <th scope="col">{t('votes.column.votes')}</th>
            {hasSides && (
              <>
                <th scope="col" className={rows.number}>
                  {t('votes.column.down')}
                </th>
                <th scope="col" className={rows.number}>
                  {t('votes.column.neutral')}
                </th>
              </>
            )}
            {points !== null && (
              <th scope="col" className={rows.number}>
                {t('votes.column.points')}
              </th>
            )}
            <th scope="col" className={rows.number}>
              {t('votes.column.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ option, title, contributionId, parts }) => {
            const row = parts[part];
            return (
              <tr key={contributionId ?? option}>
                <th scope="row">
                  {contributionId === null ? (
                    title
                  ) : (
                    <Link to={processPage(path, `/contributions/${contributionId}`)}>{title}</Link>
                  )}
                </th>
                <td className={styles.votes} data-label={t('votes.column.votes')}>
                  {number(row.votes)}
                  <span className={styles.bar} aria-hidden>
                    <span style={{ width: `${(100 * row.votes) / most}%` }} />
                  </span>
                </td>
                {hasSides && (
                  <>
                    <td className={rows.number} data-label={t('votes.column.down')}>
                      {number(row.down)}
                    </td>
                    <td className={rows.number} data-label={t('votes.column.neutral')}>
                      {number(row.neutral)}
                    </td>
                  </>
                )}
                {points !== null && (
                  <td className={rows.number} data-label={t('votes.column.points')}>
                    {number(row.points ?? 0)}
                  </td>
                )}
                <td className={rows.number} data-label={t('votes.column.share')}>
                  {row.n === null ? t('votes.hidden') : row.share === null ? '–' : percent(row.share, 1)}
                  {row.share !== null && row.n !== null && (
                    <span className={rows.note}>
                      {row.lower !== null && row.upper !== null && `${range(row.lower, row.upper, 'percent', 1)}, `}
                      {`n = ${number(row.n)}`}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ShareMeanings votes={votes} part={part} />
      {!showsAll && inOrder.length > SHOWN && (
        <div className={styles.more}>
          <Button onPress={() => setShowsAll(true)}>{t('votes.show-all', { count: inOrder.length - SHOWN })}</Button>
        </div>
      )}
    </div>
  );
}

/** What the shares of this table are of; several where a vote mixes picks and opinions. */
function ShareMeanings({ votes, part }: { votes: VotesAnswer; part: Part }) {
  const { t } = useWords();
  const meanings = [...new Set(votes.options.map(({ parts }) => parts[part].shareOf))];
  return (
    <p className={styles.help}>
      {t('votes.column.share')}: {meanings.map((meaning) => t(`votes.share-of.${meaning}`)).join('; ')}.
    </p>
  );
}

function Invalid({ invalid }: { invalid: VotesAnswer['invalid'] }) {
  const { t, number } = useWords();
  if (invalid.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 id="invalid">{t('votes.invalid')}</h2>
      <table className={rows.table} aria-labelledby="invalid">
        <thead>
          <tr>
            <th scope="col">{t('votes.invalid.reason')}</th>
            <th scope="col" className={rows.number}>
              {t('votes.column.votes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {invalid.map(({ reason, ballots }) => (
            <tr key={reason ?? ''}>
              <th scope="row">{reason ?? t('votes.invalid.none-given')}</th>
              <td className={rows.number} data-label={t('votes.column.votes')}>
                {number(ballots)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
