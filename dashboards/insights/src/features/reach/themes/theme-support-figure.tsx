import type { ReachThemesAnswer } from '#contracts';
import type { PopulationReference } from '#domain';
import { comparisonTable, ShareComparison, type ComparedShare } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import { PeopleLink } from '../components/people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';

/** A shift of a point or more is worth a headline. */
const WORTH_SAYING = 0.01;

/** How many people support each theme, as counted and as if the participants were made up like the residents. */
export function ThemeSupportFigure({
  themes,
  reference,
}: {
  themes: ReachThemesAnswer;
  reference: PopulationReference | null;
}) {
  const { t, number, text, language } = useWords();
  const process = useProcess();
  const how = useHow(themes.stamp, themes.inputs, reference);
  const points = (shift: number) =>
    `${shift > 0 ? '+' : shift < 0 ? '−' : ''}${number(Math.round(Math.abs(shift) * 1000) / 10)}`;
  const weighted = themes.support.flatMap((theme) =>
    theme.weighted === null ? [] : [{ ...theme, weighted: theme.weighted }],
  );
  const rows = weighted.map((theme): ComparedShare => ({
    label: theme.label,
    people: theme.people,
    share: theme.weighted.share,
    lower: theme.weighted.lower,
    upper: theme.weighted.upper,
    other: theme.share,
    words: t('reach.themes.shift', { shift: points(theme.weighted.shift) }),
    tone: 'plain',
  }));
  const most = weighted.toSorted((a, b) => Math.abs(b.weighted.shift) - Math.abs(a.weighted.shift))[0];
  const title =
    most === undefined || Math.abs(most.weighted.shift) < WORTH_SAYING
      ? t('reach.themes.weighted.title.none')
      : t('reach.themes.weighted.title', { theme: most.label, shift: points(most.weighted.shift) });
  const n = themes.contributors === null ? '–' : number(themes.contributors);
  const subtitle = t('reach.themes.weighted.subtitle', { n });
  const names = { share: t('reach.themes.weighted'), other: t('reach.themes.unweighted') };
  return (
    <Figure
      name="theme-support"
      help="theme-weighted"
      title={title}
      subtitle={subtitle}
      source={reference === null ? text(process.title) : `${reference.name}, ${reference.source}`}
      method={themes.stamp?.method}
      table={comparisonTable(rows, names, language, subtitle)}
      chart={(width) => <ShareComparison rows={rows} names={names} width={Math.min(width, 1100)} language={language} />}
      headingLevel={3}
      how={how({
        name: 'theme-support',
        title,
        says: t('method.reach.weighted.says'),
        formula: t('method.reach.weighted.formula'),
        numerator: t('method.reach.weighted.numerator'),
        interval: t('method.interval.weighted'),
        denominator: <PeopleLink says={t('method.reach.known', { n })} />,
        json: { support: themes.support, weights: themes.weights },
      })}
    />
  );
}
