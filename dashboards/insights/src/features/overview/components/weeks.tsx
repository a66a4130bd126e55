import { WeekBars, weekBarsTable } from '#figures';
import type { Overview } from '#contracts';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './weeks.module.css';

/** When it was said; a process without dates says so instead of drawing nothing. */
export function Weeks({ weeks, total }: { weeks: Overview['weeks']; total: number }) {
  const { t, date, number, text, language } = useWords();
  const process = useProcess();
  const dated = weeks.reduce((sum, week) => sum + week.contributions, 0);
  if (dated === 0) {
    return total === 0 ? <div /> : <p className={styles.none}>{t('overview.weeks.undated')}</p>;
  }
  const rows = weeks.map(({ week, contributions }) => ({ start: week, value: contributions }));
  const peak = [...weeks].sort((a, b) => b.contributions - a.contributions)[0]!;
  const subtitle = t('overview.weeks.subtitle', { n: number(dated) });
  return (
    <Figure
      name="weeks"
      title={t('overview.weeks.title', { date: date(peak.week) })}
      subtitle={subtitle}
      source={text(process.title)}
      table={weekBarsTable(rows, language, subtitle)}
      chart={(width) => <WeekBars rows={rows} width={width} language={language} />}
    />
  );
}
