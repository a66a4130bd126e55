import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { seriesOf } from '../editions.js';
import { useSeries } from '../use-series.js';

/** Where all that is compared are editions of one thing: which years stand here, which have no edition, and which were left out. */
export function EditionsNote({ chosen }: { chosen: readonly string[] }) {
  const { t, text, list } = useWords();
  const series = seriesOf(
    useSeries().flatMap((one) => one.series),
    chosen,
  );
  if (!series) return null;
  const years = (isHere: boolean) =>
    list([
      ...new Set(
        series.editions.filter(({ address }) => chosen.includes(address) === isHere).map(({ year }) => String(year)),
      ),
    ]);
  const left = years(false);
  return (
    <p className={styles.editions}>
      {t('compare.editions.here', { name: text(series.name), years: years(true) })}
      {series.missing.length > 0 && ` ${t('compare.editions.missing', { years: list(series.missing.map(String)) })}`}
      {left !== '' && ` ${t('compare.editions.left', { years: left })}`}
    </p>
  );
}
