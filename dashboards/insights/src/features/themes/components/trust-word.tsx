import type { Trust } from '#domain';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './trust-word.module.css';

interface TrustWordProps {
  readonly trust: Trust | null;
  readonly stability: number | null;
  /** "temat stabilny" where the word stands alone. */
  readonly ofTheme?: boolean;
}

/** How far a theme can be trusted: a disc that is full, half or hollow, the word, and the number behind it. */
export function TrustWord({ trust, stability, ofTheme = false }: TrustWordProps) {
  const { t, ratio, word } = useWords();
  if (trust === null) return <span className={styles.none}>{t('trust.none')}</span>;
  const name = ofTheme ? t('theme.trust', { trust: word('trust', trust) }) : word('trust', trust);
  return (
    <span className={styles.trust} data-trust={trust}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden focusable={false}>
        <circle cx="6" cy="6" r="4.750" fill="none" stroke="currentColor" strokeWidth="1.500" />
        {trust === 'stable' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
        {trust === 'pattern' && <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />}
      </svg>
      {stability === null ? name : t('trust.number', { trust: name, value: ratio(stability) })}
    </span>
  );
}

/** What each of these words means, once under a table that uses them. */
export function TrustLegend({ trusts }: { trusts: readonly Trust[] }) {
  const { word } = useWords();
  if (trusts.length === 0) return null;
  return (
    <dl className={styles.legend}>
      {trusts.map((trust) => (
        <div key={trust}>
          <dt>
            <TrustWord trust={trust} stability={null} />
          </dt>
          <dd>{word('trust', `${trust}.help`)}</dd>
        </div>
      ))}
    </dl>
  );
}
