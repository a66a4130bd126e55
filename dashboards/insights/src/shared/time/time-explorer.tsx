import { lazy, Suspense, useId } from 'react';
import type { ContributionFilter, ThemesReport } from '#contracts';
import { TIME_UNITS, type TimeUnit } from '#domain';
import { describeWeekBars, type TableCell, type TableData } from '#figures';
import { Link, useSearchParams } from 'react-router';
import { formatShortDate, formatShortMonth, formatYear } from '#language';
import { processPage } from '../api/paths.js';
import { useProcessPath, useProcessQuery } from '../api/use-process-query.js';
import { listOf } from '../contributions/filter.js';
import { Figure } from '../figure/figure.js';
import { useGuest } from '../session/guest.js';
import { themePaths } from '../themes/theme-paths.js';
import { Field } from '../ui/field.js';
import { LoadingBlock } from '../ui/loading.js';
import { SelectField } from '../ui/select-field.js';
import { useWords } from '../words/use-words.js';
import { dayOf, within, type PeriodCount, type Stretch } from './periods.js';
import styles from './time-explorer.module.css';
import { useStretches, type Stretches } from './use-stretches.js';

/** Some hundred kilobytes that only those fetch who look closer. */
const TimeChart = lazy(async () => ({ default: (await import('./time-chart.js')).TimeChart }));

const SHORT = { day: formatShortDate, week: formatShortDate, month: formatShortMonth, year: formatYear } as const;

interface TimeExplorerProps {
  readonly periods: readonly PeriodCount[];
  readonly unit: TimeUnit;
  readonly source: string;
  readonly method?: string | undefined;
  /** What leaves exactly these opinions, any time. */
  readonly filter?: ContributionFilter;
  readonly notes?: readonly { readonly start: string; readonly text: string }[];
}

/**
 * The same numbers closer: by day, week, month or year, of all opinions or of one theme, in a period of one's own, each leading to its
 * opinions. All of it stands in the address.
 */
export function TimeExplorer(props: TimeExplorerProps) {
  const { periods, unit: smallest, filter = {} } = props;
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const id = useId();
  const isGuest = useGuest() !== undefined;
  const [from, to] = [dayOf(params.get('from')), dayOf(params.get('to'))];
  const asked = TIME_UNITS.find((unit) => unit === params.get('unit')) ?? smallest;
  const chosen = filter.theme ?? params.get('time-theme') ?? undefined;
  const isOpen = ['from', 'to', 'unit'].some((key) => params.has(key));
  const stretches = useStretches({ periods, smallest, unit: asked, theme: chosen, isOpen });
  const set = (changes: Readonly<Record<string, string | null>>) =>
    setParams(
      (now) => {
        for (const [key, value] of Object.entries(changes)) {
          if (value === null || value === '') now.delete(key);
          else now.set(key, value);
        }
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  if (!isOpen) {
    return (
      <button type="button" className={styles.open} onClick={() => set({ unit: smallest })}>
        {t('time.open')}
      </button>
    );
  }
  return (
    <section className={styles.explorer} aria-labelledby={id}>
      <h2 id={id}>{t('time.title')}</h2>
      <div className={styles.fields}>
        <Field label={t('time.unit')}>
          {(tie) => (
            <select {...tie} value={stretches?.unit ?? asked} onChange={(event) => set({ unit: event.target.value })}>
              {(stretches?.units ?? [asked]).map((one) => (
                <option key={one} value={one}>
                  {t(`time.unit.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {filter.theme === undefined && !isGuest && (
          <ThemeChoice chosen={chosen} onChoose={(theme) => set({ 'time-theme': theme })} />
        )}
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={t(`time.${end}`)}>
            {(tie) => (
              <input
                {...tie}
                type="date"
                value={{ from, to }[end] ?? ''}
                onChange={(event) => set({ [end]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <button
          type="button"
          className={styles.open}
          onClick={() => set({ from: null, to: null, unit: null, 'time-theme': null })}
        >
          {t('time.close')}
        </button>
      </div>
      {stretches === null ? (
        <LoadingBlock rows={6} />
      ) : (
        <div className={styles.closer} aria-busy={stretches.isFormer}>
          <Closer
            {...props}
            filter={chosen === undefined ? filter : { ...filter, theme: chosen }}
            stretches={{ ...stretches, rows: within(stretches.rows, from, to) }}
            onPeriod={(begin, end) => set({ from: begin, to: end })}
          />
        </div>
      )}
    </section>
  );
}

/** All opinions, or those of one theme beside all. */
function ThemeChoice({ chosen, onChoose }: { chosen: string | undefined; onChoose: (theme: string) => void }) {
  const { t } = useWords();
  const { data } = useProcessQuery<ThemesReport>(themePaths.themes);
  const themes = (data?.themes ?? []).filter(({ parentId }) => parentId === null);
  if (themes.length === 0) return null;
  return (
    <SelectField
      label={t('quotes.filter.theme')}
      value={themes.some(({ id }) => id === chosen) ? chosen! : ''}
      options={[{ value: '', label: t('time.all') }, ...themes.map(({ id, label }) => ({ value: id, label }))]}
      onChange={onChoose}
    />
  );
}

interface CloserProps extends TimeExplorerProps {
  readonly filter: ContributionFilter;
  readonly stretches: Stretches;
  readonly onPeriod: (from: string, to: string) => void;
}

function Closer({ source, method, filter, notes = [], stretches, onPeriod }: CloserProps) {
  const { t, date, month, year, number, language } = useWords();
  const path = useProcessPath();
  const { unit, rows, isGathered } = stretches;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return <p>{t('time.nothing')}</p>;
  const shown = rows.map(({ start, contributions }) => ({ start, value: contributions }));
  const total = rows.reduce((sum, { contributions }) => sum + contributions, 0);
  const listIn = (begin: string, end: string) => processPage(path, listOf({ ...filter, period: `${begin}..${end}` }));
  const write = { day: date, week: date, month, year }[unit];
  const noteOf = (row: Stretch) =>
    notes.filter(({ start }) => start >= row.first && start <= row.last).map(({ text }) => text);
  const [withAll, withPeople] = [rows.some(({ of }) => of !== undefined), rows.some((row) => row.people !== undefined)];
  const subtitle = t(`time.subtitle.${unit}`, { n: number(total) });
  const column = (label: string, kind: 'number' | 'text', means?: 'opinions' | 'people') => ({
    label,
    kind,
    ...(means === undefined ? {} : { means }),
  });
  const table: TableData = {
    caption: subtitle,
    columns: [
      column(t(`column.${unit}`), 'text'),
      column(t('column.opinions'), 'number', 'opinions'),
      ...(withPeople ? [column(t('column.people'), 'number', 'people')] : []),
      ...(withAll ? [column(t('theme.time.of'), 'number')] : []),
      ...(notes.length > 0 ? [column(t('column.note'), 'text')] : []),
    ],
    rows: rows.map((row): TableCell[] => [
      write(row.start),
      row.contributions,
      ...(withPeople ? [row.people ?? null] : []),
      ...(withAll ? [row.of ?? null] : []),
      ...(notes.length > 0 ? [noteOf(row).join('; ') || null] : []),
    ]),
    notes: isGathered ? [t('time.gathered')] : [],
  };
  return (
    <Figure
      name="closer"
      help="opinions-over-time"
      title={t('time.found', { count: total, from: date(first.first), to: date(last.last) })}
      subtitle={withAll ? `${subtitle}. ${t('time.key')}` : subtitle}
      source={source}
      method={method}
      headingLevel={3}
      table={table}
      listOf={(row) => {
        const one = rows[row];
        return one === undefined ? null : listIn(one.first, one.last);
      }}
      chart={(width, explored) => (
        <Suspense fallback={<div className={styles.waiting} />}>
          <TimeChart
            {...{ rows, width, language, explored }}
            marked={rows.filter((row) => noteOf(row).length > 0).map(({ start }) => start)}
            description={describeWeekBars(shown, language, unit)}
            nameOf={(start) => SHORT[unit](language, start)}
            onChoose={onPeriod}
          />
        </Suspense>
      )}
      note={
        <p>
          <Link to={listIn(first.first, last.last)}>{t('time.list', { count: number(total) })}</Link> {t('time.drag')}
          {isGathered && ` ${t('time.gathered')}`}
        </p>
      }
    />
  );
}
