import type { ThemePage } from '#contracts';
import { lastDayOf } from '#domain';
import { WeekBars, type TableData } from '#figures';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Figure } from '../../../shared/figure/figure.js';
import { TimeExplorer } from '../../../shared/time/time-explorer.js';
import { useWords } from '../../../shared/words/use-words.js';

/** When a theme was spoken of, by week, month or year, beside how much was said of anything in that time. */
export function ThemeTime({ page }: { page: ThemePage }) {
  const { t, date, month, year, number, language } = useWords();
  const path = useProcessPath();
  const { unit, trend, periods, undated } = page.overTime;
  if (periods.length < 2) return null;
  const rows = periods.map(({ start, contributions }) => ({ start, value: contributions }));
  const n = number(rows.reduce((sum, { value }) => sum + value, 0));
  const [peak] = [...rows].sort((a, b) => b.value - a.value);
  const write = { week: date, month, year }[unit];
  const nameOf = (start: string) => (unit === 'week' ? t('theme.time.week', { date: date(start) }) : write(start));
  const subtitle = t(`theme.time.subtitle.${unit}`, { n });
  const table: TableData = {
    caption: subtitle,
    columns: [
      { label: t(`column.${unit}`), kind: 'text' },
      { label: t('column.opinions'), kind: 'number' },
      { label: t('theme.time.of'), kind: 'number' },
      { label: t('theme.time.share'), kind: 'share' },
    ],
    rows: periods.map(({ start, contributions, of, share }) => [write(start), contributions, of, share]),
    notes: undated > 0 ? [t('theme.time.undated', { count: undated })] : [],
  };
  return (
    <section>
      <Figure
        name="time"
        help="opinions-over-time"
        title={t('theme.time.title', { period: nameOf(peak!.start) })}
        subtitle={subtitle}
        source={page.theme.label}
        method={page.stamp.method}
        table={table}
        listOf={(row) => {
          const start = periods[row]?.start;
          const period = `${start}..${start === undefined ? '' : lastDayOf(start, unit)}`;
          return start === undefined ? null : processPage(path, listOf({ theme: page.theme.id, period }));
        }}
        chart={(width) => <WeekBars rows={rows} width={width} language={language} unit={unit} />}
        note={
          <p>
            {trend !== 'too-few' && `${t(`theme.trend.${trend}`)} `}
            {undated > 0 && t('theme.time.undated', { count: undated })}
          </p>
        }
      />
      <TimeExplorer
        periods={periods}
        unit={unit}
        source={page.theme.label}
        method={page.stamp.method}
        filter={{ theme: page.theme.id }}
      />
    </section>
  );
}
