import type { ThemeStances } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './stance-bar.module.css';

export type StanceOfTheme = ThemeStances['themes'][number];

/** For, against and mixed as parts of one bar; the numbers stand below it in words, so that nothing hangs on colour. */
export function StanceBar({ stance }: { stance: StanceOfTheme | undefined }) {
  const { t, number } = useWords();
  if (stance === undefined || stance.people === 0) return <span className={styles.none}>{t('stance.none-short')}</span>;
  const width = (people: number) => ({ width: `${(100 * people) / stance.people}%` });
  return (
    <>
      <span className={styles.bar} aria-hidden>
        <span data-stance="support" style={width(stance.support.people)} />
        <span data-stance="mixed" style={width(stance.mixed.people)} />
        <span data-stance="against" style={width(stance.against.people)} />
      </span>
      <span className={styles.words}>
        {t('stance.short', { support: number(stance.support.people), against: number(stance.against.people) })}
        {stance.mixed.people > 0 && `, ${t('stance.short.mixed', { mixed: number(stance.mixed.people) })}`}
      </span>
    </>
  );
}
