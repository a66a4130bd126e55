import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { LinkButton } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../overview-page.module.css';

/** The way to the results of a participatory budget or a youth council; nothing for other processes. */
export function ResultsLink() {
  const { t } = useWords();
  const { kind } = useProcess();
  const path = useProcessPath();
  if (kind !== 'budget' && kind !== 'election') return null;
  const [to, label] = kind === 'budget' ? ['/votes/budget', t('budget.title')] : ['/votes/council', t('council.title')];
  return (
    <p className={styles.way}>
      <LinkButton to={processPage(path, to!)}>{label}</LinkButton>
    </p>
  );
}
