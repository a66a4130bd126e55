import { StackedBar, stackedBarTable } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import { type StanceOfTheme } from './stance-bar.js';

/** How people stand to what is said under the theme: parts of those who voted, and those without a stance beside them. */
export function StanceFigure({ stance, stability }: { stance: StanceOfTheme; stability?: string }) {
  const { t, text, number, percent, language } = useWords();
  const process = useProcess();
  const rows = (['support', 'mixed', 'against'] as const)
    .map((part) => ({ label: t(`stance.${part}`), value: stance[part].people }))
    .filter(({ value }) => value > 0);
  const { share, lower, upper } = stance.support;
  const title =
    share === null
      ? t('stance.title.few', { people: stance.people })
      : t('stance.title', { share: percent(share), range: `${percent(lower!)}–${percent(upper!)}` });
  const subtitle = t('stance.subtitle', { people: stance.people, none: stance.none });
  return (
    <section>
      <Figure
        name="stance"
        help="stance"
        title={title}
        subtitle={subtitle}
        source={text(process.title)}
        method={stability}
        table={stackedBarTable(rows, language, subtitle)}
        chart={(width) => <StackedBar rows={rows} width={width} language={language} />}
      />
      {stance.disagreement !== null && (
        <p>{t('stance.disagreement', { value: number(Math.round(stance.disagreement * 100) / 100) })}</p>
      )}
      <p>{t('stance.limits')}</p>
    </section>
  );
}
