import { useQuery } from '@tanstack/react-query';
import type { Process } from '#contracts';
import { Link } from 'react-router';
import { getJson } from '../../shared/api/client.js';
import { processApi, processKey, processPage, type ProcessPath } from '../../shared/api/paths.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './process-name.module.css';

export function ProcessName(path: ProcessPath) {
  const { text } = useWords();
  const { data } = useQuery({
    queryKey: [...processKey(path), ''],
    queryFn: ({ signal }) => getJson<Process>(processApi(path), signal),
  });
  if (!data) return null;
  const title = text(data.title);
  return (
    <Link to={processPage(path)} className={styles.name} title={title}>
      {title}
    </Link>
  );
}
