import { useEffect, useRef, type RefObject } from 'react';
import { useWords } from '../words/use-words.js';
import styles from './error-summary.module.css';

interface Mistake {
  readonly text: string;
  readonly field: RefObject<HTMLElement | null>;
}

/** What to correct, all of it at once, above the form; it takes the focus and each line leads to its field. */
export function ErrorSummary({ mistakes }: { mistakes: readonly Mistake[] }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const texts = mistakes.map(({ text }) => text).join('\n');

  useEffect(() => {
    if (texts !== '') box.current?.focus();
  }, [texts]);

  if (mistakes.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary}>
      <h2>{t('form.error-summary')}</h2>
      <ul>
        {mistakes.map(({ text, field }) => (
          <li key={text}>
            <button type="button" onClick={() => field.current?.focus()}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
