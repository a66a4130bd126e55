import { SMALLEST_GROUP, type ReachOverTime, type ReachReport } from '#domain';
import { RatioTrend, trendTable, type TrendSeries } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { trendSnippet } from '../../../shared/figure/r-snippet.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useReachOverTime } from '../api.js';
import { useChoice } from '../views.js';
import { upperFirst } from './group-names.js';
import { PeopleLink } from './people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import styles from './time-view.module.css';

/** So many panels fit under one another and can still be compared. */
const MOST_GROUPS = 4;

/** Representation ratios as people came in, for the groups that the reader chooses. */
export function TimeView({ report }: { report: ReachReport }) {
  const { t, word } = useWords();
  const answer = useReachOverTime();
  const [asked, choose] = useChoice('variable');
  if (answer.isPending) return <LoadingBlock rows={8} />;
  if (answer.isError) return <ErrorPanel error={answer.error} onRetry={() => void answer.refetch()} />;
  const shown = answer.data.variables.filter(({ periods, reason }) => reason === null && periods.length > 1);
  const chosen = shown.find(({ variable }) => variable === asked) ?? shown[0];
  if (chosen === undefined) {
    return (
      <EmptyState title={t('reach.time.none.title')}>
        <p>{t('reach.time.none.next')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className={styles.choice}>
        <SelectField
          label={t('reach.time.variable')}
          value={chosen.variable}
          options={shown.map(({ variable }) => ({ value: variable, label: upperFirst(word('variable', variable)) }))}
          onChange={choose}
        />
      </div>
      <TimeFigure key={chosen.variable} chosen={chosen} report={report} data={answer.data} />
    </>
  );
}

function TimeFigure({
  chosen,
  report,
  data,
}: {
  chosen: ReachOverTime;
  report: ReachReport;
  data: NonNullable<ReturnType<typeof useReachOverTime>['data']>;
}) {
  const { t, word, group, ratio, text, language } = useWords();
  const process = useProcess();
  const how = useHow(data.stamp, data.inputs, report.population);
  const [askedGroups, chooseGroups] = useChoice('groups');
  const codes = chosen.periods.at(-1)?.groups.map((one) => one.group) ?? [];
  const picked = (askedGroups ?? '').split(',').filter((code) => codes.includes(code));
  const wanted = picked.length > 0 ? picked : farthest(chosen).slice(0, MOST_GROUPS);
  const selected = codes.filter((code) => wanted.includes(code));
  const label = (code: string) => group(chosen.variable, code);
  const series = selected.map((code): TrendSeries => ({
    label: label(code),
    points: chosen.periods.map(({ to, groups }) => {
      const own = groups.find((one) => one.group === code);
      return {
        upTo: to,
        people: own?.people ?? null,
        ratio: own?.ratio ?? null,
        lower: own?.lower ?? null,
        upper: own?.upper ?? null,
      };
    }),
  }));
  const last = chosen.periods.at(-1)?.groups.filter((one) => selected.includes(one.group) && one.ratio !== null) ?? [];
  const lowest = last.toSorted((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0))[0];
  const title =
    lowest === undefined
      ? t('reach.time.title')
      : t('reach.time.title.last', { group: label(lowest.group), ratio: ratio(lowest.ratio ?? 0) });
  const subtitle = t('reach.time.subtitle', { variable: word('variable', chosen.variable) });
  const toggle = (code: string, isChosen: boolean) => {
    const next = isChosen ? [...selected, code].slice(-MOST_GROUPS) : selected.filter((one) => one !== code);
    chooseGroups(codes.filter((one) => next.includes(one)).join(','));
  };
  return (
    <>
      <fieldset className={styles.groups}>
        <legend>{t('reach.time.groups')}</legend>
        <div>
          {codes.map((code) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={selected.includes(code)}
                disabled={selected.length === 1 && selected.includes(code)}
                onChange={(event) => toggle(code, event.target.checked)}
              />
              {label(code)}
            </label>
          ))}
        </div>
      </fieldset>
      <Figure
        name="over-time"
        help="representation-over-time"
        title={title}
        subtitle={subtitle}
        source={
          report.population === null ? text(process.title) : `${report.population.name}, ${report.population.source}`
        }
        method={data.stamp?.method}
        table={trendTable(series, language, subtitle)}
        chart={(width) => <RatioTrend series={series} width={Math.min(width, 900)} language={language} />}
        note={
          chosen.undated !== null && chosen.undated > 0 ? (
            <p className={styles.note}>{t('reach.time.undated', { people: chosen.undated })}</p>
          ) : chosen.undated === null ? (
            <p className={styles.note}>
              {t('reach.time.undated-hidden', { why: t('state.hidden.short', { count: SMALLEST_GROUP }) })}
            </p>
          ) : null
        }
        how={how({
          name: 'over-time',
          title,
          says: t('method.reach.time.says'),
          formula: t('method.reach.ratio.formula'),
          denominator: <PeopleLink says={t('method.reach.time.denominator')} />,
          json: chosen,
          r: (head) => trendSnippet(head, snippetPoints(chosen, selected, report, label)),
        })}
      />
    </>
  );
}

/** The groups that stand farthest from 1 at the end. */
function farthest({ periods }: ReachOverTime): readonly string[] {
  const last = periods.at(-1)?.groups ?? [];
  const gap = (ratio: number | null) => (ratio === null ? -1 : ratio === 0 ? 99 : Math.abs(Math.log2(ratio)));
  return last.toSorted((a, b) => gap(b.ratio) - gap(a.ratio)).map(({ group }) => group);
}

function snippetPoints(
  { variable, periods }: ReachOverTime,
  selected: readonly string[],
  report: ReachReport,
  label: (code: string) => string,
) {
  const groups = report.variables.find((one) => one.variable === variable)?.groups ?? [];
  return selected.flatMap((code) =>
    periods.map(({ to, groups: counted }) => ({
      label: label(code),
      upTo: to,
      people: counted.find(({ group }) => group === code)?.people ?? null,
      known: counted.some(({ people }) => people === null)
        ? null
        : counted.reduce((sum, { people }) => sum + (people ?? 0), 0),
      populationShare: groups.find(({ group }) => group === code)?.populationShare ?? null,
    })),
  );
}
