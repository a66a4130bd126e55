import { RequestError } from '../api/client.js';
import { useWords } from '../words/use-words.js';
import { Button } from './button.js';
import styles from './error-panel.module.css';

interface ErrorPanelProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What failed, whether the data are safe, what to do, and the number to quote; only this panel, never the whole page. */
export function ErrorPanel({ error, onRetry }: ErrorPanelProps) {
  const { t, problem } = useWords();
  const request = error instanceof RequestError ? error : null;
  return (
    <div role="alert" className={styles.panel}>
      <p className={styles.title}>{t('state.error.title')}</p>
      <p>{request === null ? t('state.error.safe') : problem(request.problem)}</p>
      {request?.problem.requestId && (
        <p className={styles.small}>{t('state.error.request', { id: request.problem.requestId })}</p>
      )}
      {onRetry && <Button onPress={onRetry}>{t('common.retry')}</Button>}
    </div>
  );
}
