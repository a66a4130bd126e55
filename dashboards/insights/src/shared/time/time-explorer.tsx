import { lazy, Suspense, useId } from 'react';
import type { ContributionFilter } from '#contracts';
import { describeWeekBars, type TableData } from '#figures';
import { Link, useSearchParams } from 'react-router';
import { formatShortDate, formatShortMonth, formatYear } from '#language';
import { processPage } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { listOf } from '../contributions/filter.js';
import { Figure } from '../figure/figure.js';
import { Field } from '../ui/field.js';
import { useWords } from '../words/use-words.js';
import { dayOf, gather, unitsAbove, within, type PeriodCount, type Stretch, type Unit } from './periods.js';
import styles from './time-explorer.module.css';

/** Some hundred kilobytes that only those fetch who look closer. */
const TimeChart = lazy(async () => ({ default: (await import('./time-chart.js')).TimeChart }));

const SHORT = { week: formatShortDate, month: formatShortMonth, year: formatYear } as const;
const UNITS: readonly Unit[] = ['week', 'month', 'year'];

interface TimeExplorerProps {
  readonly periods: readonly PeriodCount[];
  readonly unit: Unit;
  readonly source: string;
  readonly method?: string | undefined;
  /** What leaves exactly these opinions, any time. */
  readonly filter?: ContributionFilter;
  readonly notes?: readonly { readonly start: string; readonly text: string }[];
}

/** The same numbers closer: by week, month or year, in a period of one's own, each leading to its opinions. All of it stands in the address. */
export function TimeExplorer({ periods, unit: smallest, source, method, filter = {}, notes = [] }: TimeExplorerProps) {
  const { t, date, month, year, number, language } = useWords();
  const path = useProcessPath();
  const [params, setParams] = useSearchParams();
  const id = useId();
  const [from, to] = [dayOf(params.get('from')), dayOf(params.get('to'))];
  const asked = UNITS.find((unit) => unit === params.get('unit'));
  const units = unitsAbove(smallest);
  const unit = asked !== undefined && units.includes(asked) ? asked : smallest;
  const isOpen = ['from', 'to', 'unit'].some((key) => params.has(key));
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
  const rows = within(gather(periods, smallest, unit), from, to);
  const shown = rows.map(({ start, contributions }) => ({ start, value: contributions }));
  const total = rows.reduce((sum, { contributions }) => sum + contributions, 0);
  const listIn = (begin: string, end: string) => processPage(path, listOf({ ...filter, period: `${begin}..${end}` }));
  const write = { week: date, month, year }[unit];
  const subtitle = t(`time.subtitle.${unit}`, { n: number(total) });
  const withAll = rows.some(({ of }) => of !== undefined);
  const noteOf = ({ first, last }: Stretch) =>
    notes.filter(({ start }) => start >= first && start <= last).map(({ text }) => text);
  const table: TableData = {
    caption: subtitle,
    columns: [
      { label: t(`column.${unit}`), kind: 'text' },
      { label: t('column.opinions'), kind: 'number', means: 'opinions' },
      ...(withAll ? [{ label: t('theme.time.of'), kind: 'number' as const }] : []),
      ...(notes.length > 0 ? [{ label: t('column.note'), kind: 'text' as const }] : []),
    ],
    rows: rows.map((row) => [
      write(row.start),
      row.contributions,
      ...(withAll ? [row.of ?? null] : []),
      ...(notes.length > 0 ? [noteOf(row).join('; ') || null] : []),
    ]),
    notes: [],
  };
  const [first, last] = [rows[0], rows.at(-1)];
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
            <select {...tie} value={unit} onChange={(event) => set({ unit: event.target.value })}>
              {units.map((one) => (
                <option key={one} value={one}>
                  {t(`time.unit.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
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
        <button type="button" className={styles.open} onClick={() => set({ from: null, to: null, unit: null })}>
          {t('time.close')}
        </button>
      </div>
      {first === undefined || last === undefined ? (
        <p>{t('time.nothing')}</p>
      ) : (
        <Figure
          name="closer"
          help="opinions-over-time"
          title={t('time.found', { count: total, from: date(first.first), to: date(last.last) })}
          subtitle={withAll ? `${subtitle} ${t('time.key')}` : subtitle}
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
                onChoose={(begin, end) => set({ from: begin, to: end })}
              />
            </Suspense>
          )}
          note={
            <p>
              <Link to={listIn(first.first, last.last)}>{t('time.list', { count: number(total) })}</Link>{' '}
              {t('time.drag')}
            </p>
          }
        />
      )}
    </section>
  );
}
