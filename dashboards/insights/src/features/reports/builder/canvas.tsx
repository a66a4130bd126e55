import type { BuiltReportAnswer, FigureAnswer } from '#contracts';
import { decisionEntries, type ReportBlock, type ReportLanguage } from '#domain';
import {
  drawReportFigure,
  FigureTable,
  reportDecisionTables,
  reportFigureSource,
  reportFigureTable,
  reportFigureTitle,
  reportFilterLine,
  reportMethodLines,
} from '#figures';
import { formatDate, translate, wordFor, type OwnWords } from '#language';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWidth } from '../../../shared/figure/use-width.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useBranding } from '../../../shared/words/use-branding.js';
import { useWords } from '../../../shared/words/use-words.js';
import { inPreview, type Draft } from './block-names.js';
import { useFigure } from './use-report.js';
import styles from './builder.module.css';

interface CanvasProps {
  readonly report: BuiltReportAnswer;
  readonly draft: Draft;
  readonly language: ReportLanguage;
  readonly chosen: string | null;
}

/** The report as a page of A4, as far as it is written. */
export function Canvas({ report, draft, language, chosen }: CanvasProps) {
  const { t, text } = useWords();
  const process = useProcess();
  const [place, width] = useWidth<HTMLDivElement>();
  const own = useBranding(useProcessPath().workspace).data?.labels ?? {};
  return (
    <article className={styles.page} lang={language} aria-label={t('builder.canvas')}>
      <p className={styles.pageTitle}>{inPreview(draft.title, language) || t('builder.untitled')}</p>
      <p className={styles.pageNote}>{text(process.title)}</p>
      <div ref={place}>
        {width > 0 &&
          draft.blocks.map((block) => (
            <div
              key={block.id}
              id={`block-${block.id}`}
              className={chosen === block.id ? styles.chosenBlock : styles.block}
            >
              <BlockView {...{ block, report, draft, language, width, own }} />
            </div>
          ))}
      </div>
    </article>
  );
}

interface BlockProps extends Omit<CanvasProps, 'chosen'> {
  readonly block: ReportBlock;
  readonly width: number;
  /** The municipality's own words for statuses. */
  readonly own: OwnWords;
}

function BlockView(props: BlockProps) {
  const { block, language } = props;
  switch (block.kind) {
    case 'heading': {
      const Level = `h${block.level + 2}` as 'h3' | 'h4' | 'h5';
      const said = inPreview(block.text, language);
      return said === '' ? <Missing /> : <Level>{said}</Level>;
    }
    case 'text':
      return <TextView text={inPreview(block.text, language)} />;
    case 'figure':
    case 'table':
      return <FigureView {...props} block={block} />;
    case 'quotes':
      return <QuotesView {...props} ids={block.quoteIds} />;
    case 'decisions':
      return <ListView {...props} block={block} />;
    case 'method':
      return <MethodView {...props} />;
  }
}

function Missing() {
  return <p className={styles.pageNote}>–</p>;
}

function TextView({ text }: { readonly text: string }) {
  if (text === '') return <Missing />;
  const parts = text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return (
    <>
      {parts.map((part, at) => {
        const lines = part.split('\n').map((line) => line.trim());
        return lines.every((line) => /^[-–•]\s/.test(line)) ? (
          <ul key={at}>
            {lines.map((line, place) => (
              <li key={place}>{line.replace(/^[-–•]\s+/, '')}</li>
            ))}
          </ul>
        ) : (
          <p key={at}>{lines.join(' ')}</p>
        );
      })}
    </>
  );
}

type FigureBlock = Extract<ReportBlock, { kind: 'figure' | 'table' }>;

/** The numbers that a block shows: as saved, or of its new choices. */
function useShown(block: FigureBlock, report: BuiltReportAnswer): FigureAnswer | null {
  const saved = report.blocks.find(({ id }) => id === block.id);
  const isSame =
    saved !== undefined &&
    (saved.kind === 'figure' || saved.kind === 'table') &&
    JSON.stringify([saved.source, saved.state, saved.releaseId]) ===
      JSON.stringify([block.source, block.state, block.releaseId]);
  const asked = useFigure(block.source, block.releaseId, !isSame);
  return isSame ? (report.figures[block.id] ?? null) : (asked.data ?? null);
}

function FigureView({ block, report, language, width, own }: BlockProps & { readonly block: FigureBlock }) {
  const process = useProcess();
  const shown = useShown(block, report);
  if (shown === null) return <p className={styles.pageNote}>…</p>;
  const { values, takenAt, release } = shown;
  const title = inPreview(block.title, language) || reportFigureTitle(values, language);
  const drawn = block.kind === 'figure' ? drawReportFigure(values, language, own) : null;
  const described = block.kind === 'figure' ? inPreview(block.alt ?? {}, language) : '';
  const table = <FigureTable table={reportFigureTable(values, language, title, own)} language={language} />;
  if (values.gap !== null)
    return (
      <>
        <p className={styles.figureTitle}>{title}</p>
        <p className={styles.pageNote}>
          {values.filter && `${reportFilterLine(values.filter, language, own)} `}
          {wordFor(language, 'built.gap', values.gap)}
        </p>
      </>
    );
  return (
    <figure className={styles.figure}>
      {drawn && <p className={styles.figureTitle}>{title}</p>}
      {drawn ? drawn.draw(Math.min(width, 640), described === '' ? undefined : described) : table}
      {drawn && block.kind === 'figure' && block.withTable && table}
      <figcaption className={styles.pageNote}>
        {reportFigureSource(values, takenAt === null ? null : { takenAt, release }, language, process.timeZone, own)}
      </figcaption>
    </figure>
  );
}

type ListBlock = Extract<ReportBlock, { kind: 'decisions' }>;

/** A decision list as it was kept with the version, else as the ledger stands. */
function ListView({ block, report, language, own }: BlockProps & { readonly block: ListBlock }) {
  const process = useProcess();
  const kept = block.state === 'frozen' ? report.lists[block.id] : undefined;
  const frozen = kept?.list === block.list ? kept : undefined;
  const entries = frozen?.entries ?? decisionEntries(report.ledger, block.list);
  return (
    <>
      {reportDecisionTables(entries, block.list, language, own).map((table) => (
        <FigureTable key={table.caption} table={table} language={language} />
      ))}
      {frozen && (
        <p className={styles.pageNote}>
          {translate(language, 'built.list.frozen', { date: formatDate(language, frozen.takenAt, process.timeZone) })}
        </p>
      )}
    </>
  );
}

function QuotesView({ report, language, ids }: BlockProps & { readonly ids: readonly string[] }) {
  const offered = [...report.quotes, ...report.offered.themes.flatMap(({ quotes }) => quotes)];
  const quotes = ids.flatMap((id) => offered.find(({ contributionId }) => contributionId === id) ?? []);
  if (quotes.length === 0)
    return <p className={styles.pageNote}>{ids.length === 0 ? '–' : translate(language, 'built.quotes.none')}</p>;
  return (
    <>
      {quotes.map(({ contributionId, title, text, language: tag }) => (
        <blockquote key={contributionId} lang={tag ?? undefined} className={styles.quote}>
          {title === null || title === '' ? text : `${title}. ${text}`}
        </blockquote>
      ))}
    </>
  );
}

function MethodView({ report, draft, language }: BlockProps) {
  const process = useProcess();
  const shown = draft.blocks.flatMap(({ id }) => report.figures[id] ?? []);
  const lines = reportMethodLines(
    {
      values: shown.map(({ values }) => values),
      frozen: shown.flatMap(({ takenAt, release }) => (takenAt === null ? [] : [{ takenAt, release }])),
      readAt: shown.some(({ takenAt }) => takenAt === null) ? report.readAt : null,
      timeZone: process.timeZone,
    },
    language,
  );
  return (
    <>
      <h4>{translate(language, 'built.method.title')}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
