import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Voice } from '../../../shared/contributions/quote.js';
import { useContributions } from '../../../shared/contributions/use-contributions.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './column.module.css';

const SHOWN = 3;

/** Where there are too few opinions for themes, the newest of them stand here in their own words. */
export function FewVoices() {
  const { word } = useWords();
  const path = useProcessPath();
  const list = useContributions({}, 'newest');
  return list.data?.pages[0]?.items.slice(0, SHOWN).map((contribution) => (
    <blockquote key={contribution.id} className={styles.quote}>
      <Voice text={contribution.body} language={contribution.language} room="narrow" />
      <p className={styles.from}>
        <Link to={processPage(path, `/contributions/${contribution.id}`)}>{word('channel', contribution.channel)}</Link>
      </p>
    </blockquote>
  ));
}
