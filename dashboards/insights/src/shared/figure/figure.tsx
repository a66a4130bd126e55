import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import { exportSvg, FigureFrame, FigureTable, toCsv, type FigureMeta, type TableData } from '#figures';
import { useSearchParams } from 'react-router';
import { MeasureHelp } from '../help/help-beside.js';
import type { MeasureCode } from '../help/measure-help.js';
import { useAnnounce } from '../page/announcements.js';
import { useProcess } from '../process/process-context.js';
import { AddToReport, type ReportSource } from '../report/add-to-report.js';
import { useWords } from '../words/use-words.js';
import { embedFaces } from './embed-faces.js';
import { HiddenCell } from './hidden-cell.js';
import type { ListBehind } from './list-behind.js';
import { HowComputed, type HowComputedProps } from './how-computed.js';
import { savePng, saveText } from './save-file.js';
import { useWorkbook } from './use-workbook.js';
import { useWidth } from './use-width.js';
import styles from './figure.module.css';

/** For those who walk through the values, and nobody else. */
const Explorer = lazy(async () => ({ default: (await import('./explorer.js')).Explorer }));

interface FigureProps {
  /** Stands in the address and in the names of files: `age`, `weeks`. */
  readonly name: string;
  /** What it measures: its help opens beside the title. */
  readonly help: MeasureCode;
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly method?: string | undefined;
  readonly table: TableData;
  /** The row of the table that is being explored, for charts that can bring it forward. */
  readonly chart: (width: number, explored: number | null) => ReactNode;
  /** The list behind a row of the table, where it has one. */
  readonly listOf?: (row: number) => ListBehind;
  /** What a canvas has drawn, as a picture for files, where the chart is no drawing of shapes alone. */
  readonly picture?: (width: number) => string;
  /** Between chart and actions: coverage, what cannot be said. */
  readonly note?: ReactNode;
  readonly headingLevel?: 2 | 3;
  /** What a report shows of it, where it can stand in one. */
  readonly report?: ReportSource;
  /** How it was computed, below it. */
  readonly how?: HowComputedProps;
}

/** A chart in the frame that every figure has: the table in its place at a press, downloads, and a link to exactly this view. */
export function Figure(props: FigureProps) {
  const { name, title, subtitle, source, method, table, chart, listOf, picture, note, headingLevel = 2, how } = props;
  const { t, language, moment } = useWords();
  const process = useProcess();
  const announce = useAnnounce();
  const [params, setParams] = useSearchParams();
  const [place, width] = useWidth<HTMLDivElement>();
  const drawn = useRef<HTMLDivElement>(null);
  const exploreButton = useRef<HTMLButtonElement>(null);
  const [isExploring, setExploring] = useState(false);
  const [explored, setExplored] = useState<number | null>(null);
  const saveWorkbook = useWorkbook();
  const asTable = params.getAll('table').includes(name);

  const toggle = () =>
    setParams(
      (now) => {
        const others = now.getAll('table').filter((one) => one !== name);
        now.delete('table');
        for (const one of asTable ? others : [...others, name]) now.append('table', one);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );

  const toSvg = useCallback(() => {
    const svg = drawn.current?.querySelector('svg');
    if (!svg) return null;
    const meta: FigureMeta = {
      language,
      title,
      subtitle,
      source,
      ...(method === undefined ? {} : { method }),
      ...(process.datasetAt === null
        ? {}
        : {
            state: t('common.data-as-of', { date: moment(process.datasetAt), version: String(process.datasetVersion) }),
          }),
      sample: process.isSample,
      ...(picture === undefined ? {} : { picture: picture(svg.clientWidth) }),
    };
    return exportSvg(svg, meta);
  }, [language, method, moment, picture, process, source, subtitle, t, title]);

  const file = `${process.slug}-${name}`;
  const withSvg = (use: (svg: string) => void) => () => {
    const svg = toSvg();
    if (svg !== null) void embedFaces(svg).then(use);
  };
  const copyLink = () => {
    const address = new URL(window.location.href);
    address.hash = name;
    void navigator.clipboard.writeText(address.href).then(() => announce(t('common.link-copied')));
  };
  const leave = () => {
    setExploring(false);
    announce(t('figure.explore.left'));
    exploreButton.current?.focus();
  };
  const action = (label: string, onPress: () => void, pressed?: boolean) => (
    <button key={label} type="button" className={styles.action} onClick={onPress} aria-pressed={pressed}>
      {label}
    </button>
  );

  return (
    <div id={name} ref={place} className={styles.figure}>
      <FigureFrame
        language={language}
        title={title}
        subtitle={subtitle}
        help={<MeasureHelp of={props.help} />}
        source={source}
        {...(method === undefined ? {} : { method })}
        sample={process.isSample}
        headingLevel={headingLevel}
        actions={[
          action(t('figure.show-table'), toggle, asTable),
          ...(asTable || table.rows.length === 0
            ? []
            : [
                <button
                  key="explore"
                  ref={exploreButton}
                  type="button"
                  className={styles.action}
                  aria-expanded={isExploring}
                  onClick={() => setExploring(!isExploring)}
                >
                  {t('figure.explore')}
                </button>,
              ]),
          action('CSV', () => saveText(toCsv(table), 'text/csv', `${file}.csv`)),
          action('XLSX', () => saveWorkbook(`${file}.xlsx`, props)),
          action(
            'PNG',
            withSvg((svg) => void savePng(svg, `${file}.png`)),
          ),
          action(
            'SVG',
            withSvg((svg) => saveText(svg, 'image/svg+xml', `${file}.svg`)),
          ),
          action(t('figure.link'), copyLink),
          ...(props.report === undefined
            ? []
            : [<AddToReport key="report" className={styles.action} source={props.report} />]),
        ]}
      >
        {asTable && <FigureTable table={table} language={language} hidden={<HiddenCell />} />}
        <div ref={drawn} hidden={asTable} className={styles.chart}>
          {width > 0 && chart(width, explored)}
        </div>
        {isExploring && !asTable && (
          <Suspense fallback={null}>
            <Explorer {...{ title, table, listOf }} drawing={drawn} onRow={setExplored} onLeave={leave} />
          </Suspense>
        )}
        {note}
      </FigureFrame>
      {how !== undefined && <HowComputed {...how} />}
    </div>
  );
}
