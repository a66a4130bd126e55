import type { ThemePage } from '#contracts';
import { WeekBars, weekBarsTable } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useWords } from '../../../shared/words/use-words.js';

export function ThemeWeeks({ page }: { page: ThemePage }) {
  const { t, date, number, language } = useWords();
  const rows = page.weeks.map(({ week, contributions }) => ({ start: week, value: contributions }));
  const dated = rows.reduce((sum, { value }) => sum + value, 0);
  const peak = [...rows].sort((a, b) => b.value - a.value)[0]!;
  const subtitle = t('overview.weeks.subtitle', { n: number(dated) });
  return (
    <section>
      <Figure
        name="weeks"
        title={t('overview.weeks.title', { date: date(peak.start) })}
        subtitle={subtitle}
        source={page.theme.label}
        method={page.stamp.method}
        table={weekBarsTable(rows, language, subtitle)}
        chart={(width) => <WeekBars rows={rows} width={width} language={language} />}
      />
    </section>
  );
}
