import { RequestError } from '../../../shared/api/client.js';
import { useHomes } from '../../../shared/home/use-homes.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';

export const isTooFewLeft = (error: unknown) =>
  error instanceof RequestError && error.problem.code === 'process-not-found';

/** Fewer than two of the processes are open to this person or still there: which one is left, and that others can be chosen. */
export function TooFewLeft({ chosen }: { chosen: readonly string[] }) {
  const { t, text, list } = useWords();
  const { data } = useHomes();
  if (!data) return null;
  const open = data.workspaces.flatMap(({ slug: workspace, name, processes }) =>
    processes
      .filter(({ slug }) => chosen.includes(`${workspace}/${slug}`))
      .map(({ slug, title }) => ({ address: `${workspace}/${slug}`, name: `${text(name)}: ${text(title)}` })),
  );
  const closed = chosen.filter((one) => !open.some(({ address }) => address === one));
  return (
    <p role="status" className={styles.refused}>
      {t('compare.too-few-left', { processes: list(closed) })}
      {open.length > 0 && ` ${t('compare.too-few-left.rest', { processes: list(open.map((one) => one.name)) })}`}
    </p>
  );
}
