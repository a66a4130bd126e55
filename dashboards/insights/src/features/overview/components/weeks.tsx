import { lastDayOf } from '#domain';
import { WeekBars, weekBarsTable } from '#figures';
import type { Overview } from '#contracts';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Figure } from '../../../shared/figure/figure.js';
import { TimeExplorer } from '../../../shared/time/time-explorer.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import { noteWeeks } from './note-weeks.js';
import styles from './weeks.module.css';

/** More words than these above the bars would push them off the screen; the table tells all. */
const MOST_NOTES = 6;

/** When it was said; a process without dates says so instead of drawing nothing. */
export function Weeks({ weeks, diary, total }: Pick<Overview, 'weeks' | 'diary'> & { total: number }) {
  const { t, date, number, text, word, language } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const dated = weeks.reduce((sum, week) => sum + week.contributions, 0);
  if (dated === 0) {
    return total === 0 ? <div /> : <p className={styles.none}>{t('overview.weeks.undated')}</p>;
  }
  const rows = weeks.map(({ week, contributions }) => ({ start: week, value: contributions }));
  const notes = noteWeeks(
    weeks.map(({ week }) => week),
    diary.map(({ on, action, place }) => {
      const name = word('diary-action', action);
      return { on, text: place === null ? name : t('overview.weeks.diary', { action: name, place }) };
    }),
  );
  const peak = [...weeks].sort((a, b) => b.contributions - a.contributions)[0]!;
  const subtitle = t('overview.weeks.subtitle', { n: number(dated) });
  const periods = weeks.map(({ week, contributions }) => ({ start: week, contributions }));
  return (
    <div>
      <Figure
        name="weeks"
        help="opinions-over-time"
        report={{ figure: 'weeks' }}
        title={t('overview.weeks.title', { date: date(peak.week) })}
        subtitle={subtitle}
        source={text(process.title)}
        table={weekBarsTable(rows, language, subtitle, notes)}
        listOf={(row) => {
          const start = weeks[row]?.week;
          return start === undefined
            ? null
            : processPage(path, listOf({ period: `${start}..${lastDayOf(start, 'week')}` }));
        }}
        chart={(width) => <WeekBars rows={rows} notes={notes.slice(0, MOST_NOTES)} width={width} language={language} />}
      />
      <TimeExplorer periods={periods} unit="week" source={text(process.title)} notes={notes} />
    </div>
  );
}
