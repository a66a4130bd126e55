import type { BudgetAnswer } from '#contracts';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../budget-page.module.css';
import { PublishedForm } from '../forms/published-form.js';

interface PartProps {
  readonly answer: BudgetAnswer;
  readonly mayEdit: boolean;
}

/** Does the count give what was published, which ties are open, and what does not add up? */
export function RecountPanel({ answer, mayEdit }: PartProps) {
  const { t, word, date } = useWords();
  const { recount, published } = answer;
  return (
    <section className={styles.section} aria-labelledby="recount">
      <HelpBeside of="recount">
        <h2 id="recount">{t('budget.statement')}</h2>
      </HelpBeside>
      <p className={styles.statement}>{word('recount', recount.statement)}</p>
      <p className={styles.note}>
        {word('recount.published-from', published.from)}{' '}
        {published.on && t('recount.published-on', { date: `${date(published.on)} ${published.where}`.trim() })}
      </p>
      <Differences recount={recount} />
      {mayEdit && (
        <details className={styles.more}>
          <summary>{t('budget.published.edit')}</summary>
          <PublishedForm key={published.from} published={published} />
        </details>
      )}
      <Ties answer={answer} />
      <Checks answer={answer} />
    </section>
  );
}

function Differences({ recount }: Pick<BudgetAnswer, 'recount'>) {
  const { t, word } = useWords();
  if (recount.differences.length === 0) return null;
  return (
    <>
      <h3>{t('recount.differences')}</h3>
      <ul className={styles.lines}>
        {recount.differences.map(({ code, number, outcome, published, counted }) => (
          <li key={`${code} ${number}`}>
            <strong>{number}</strong>: {word('recount-difference', code)}
            {published !== null && counted !== null && ` (${t('recount.figures', { published, counted })})`}
            {outcome !== null && `; ${word('budget-outcome', outcome)}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Ties({ answer: { ties, projects, waysToEnd } }: Pick<PartProps, 'answer'>) {
  const { t, word } = useWords();
  if (ties.length === 0) return null;
  const titles = new Map(projects.map(({ number, title }) => [number, title]));
  return (
    <>
      <h3>{t('budget.ties')}</h3>
      <ul className={styles.lines}>
        {ties.map(({ pool, numbers, how }) => {
          const named = numbers.map((number) => `${number} (${titles.get(number) ?? ''})`).join(', ');
          return (
            <li key={`${pool} ${numbers.join()}`}>
              {how === null
                ? t('budget.tie.open', { projects: named })
                : t('budget.tie.parted', { projects: named, how: word('tie-rule', how) })}
            </li>
          );
        })}
      </ul>
      {waysToEnd > 1 && <p className={styles.note}>{t('budget.ways', { count: waysToEnd })}</p>}
    </>
  );
}

function Checks({ answer: { checks, pools } }: Pick<PartProps, 'answer'>) {
  const { t, word } = useWords();
  const nameOf = (subject: string) => pools.find(({ code }) => code === subject)?.name || subject;
  return (
    <>
      <h3>{t('budget.checks')}</h3>
      {checks.length === 0 && <p className={styles.note}>{t('budget.checks.none')}</p>}
      <ul className={styles.lines}>
        {checks.map(({ code, subject, found, allowed }) => (
          <li key={`${code} ${subject}`}>
            {word('budget-check', code)}
            {subject !== null && ` (${nameOf(subject)})`}:{' '}
            {allowed === null ? t('budget.check.found', { found }) : t('budget.check.figures', { found, allowed })}
          </li>
        ))}
      </ul>
    </>
  );
}
