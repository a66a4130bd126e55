import type { AgreementAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../votes-page.module.css';
import { groupName } from './group-name.js';

type Statement = AgreementAnswer['statements'][number];

/** One statement with the sides that all, and each group, take on it; the numbers say what the bars show. */
export function StatementItem({ statement }: { statement: Statement }) {
  const { t } = useWords();
  return (
    <li>
      <StatementText statement={statement} />
      <ul className={styles.split}>
        <Sides label={t('agreement.all')} counts={statement} />
        {statement.groups.map((counts, group) => (
          <Sides key={group} label={t('agreement.group', { name: groupName(group) })} counts={counts} />
        ))}
      </ul>
    </li>
  );
}

/** The words of a statement, leading to the contribution where it is one. */
export function StatementText({ statement: { text, contributionId } }: { statement: Statement }) {
  const path = useProcessPath();
  return (
    <span className={styles.quote}>
      {contributionId === null ? text : <Link to={processPage(path, `/contributions/${contributionId}`)}>{text}</Link>}
    </span>
  );
}

function Sides({ label, counts }: { label: string; counts: Pick<Statement, 'agree' | 'disagree' | 'seen'> | null }) {
  const { t, percent, number } = useWords();
  if (counts === null || counts.seen === 0) {
    return (
      <li>
        <span>{label}</span>
        <span className={styles.note}>{t('agreement.few')}</span>
      </li>
    );
  }
  const [agree, disagree] = [counts.agree / counts.seen, counts.disagree / counts.seen];
  return (
    <li>
      <span>{label}</span>
      <span className={styles.sides} aria-hidden>
        <span data-side="agree" style={{ width: `${100 * agree}%` }} />
        <span style={{ flexGrow: 1 }} />
        <span data-side="disagree" style={{ width: `${100 * disagree}%` }} />
      </span>
      <span className={styles.numbers}>
        {`${t('agreement.side.agree')} ${percent(agree)}, ${t('agreement.side.disagree')} ${percent(disagree)}, n = ${number(counts.seen)}`}
      </span>
    </li>
  );
}
