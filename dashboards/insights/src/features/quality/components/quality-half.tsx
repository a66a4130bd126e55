import type { QualityAnswer } from '#contracts';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../quality.module.css';
import { CompletenessSection } from './completeness-section.js';
import { CountTable, type CountRow } from './count-table.js';

interface PartProps {
  readonly quality: QualityAnswer;
}

/** What came in, what became of it, and what is odd about it. */
export function QualityHalf({ quality }: PartProps) {
  const { t } = useWords();
  return (
    <section className={styles.half} aria-labelledby="quality">
      <h2 id="quality">{t('quality.half.quality')}</h2>
      <RowsSection quality={quality} />
      <ImportsSection quality={quality} />
      <CompletenessSection completeness={quality.completeness} />
      <LanguagesSection quality={quality} />
      <CopiesSection quality={quality} />
      <DatesSection quality={quality} />
    </section>
  );
}

function RowsSection({ quality: { rows, texts } }: PartProps) {
  const { t, word } = useWords();
  const part = (key: string, label: string, count: number): CountRow[] =>
    count === 0 ? [] : [{ key, label, counts: [count], look: 'part' }];
  const items: CountRow[] = [
    { key: 'delivered', label: t('quality.rows.delivered'), counts: [rows.delivered] },
    ...part('left-out', t('quality.rows.left-out'), rows.leftOut),
    { key: 'stored', label: t('quality.rows.stored'), counts: [texts.stored] },
    ...part('institution', t('quality.rows.institution'), texts.institution),
    ...part('gone', t('quality.rows.gone'), texts.gone),
    ...texts.setAside.flatMap(({ eligibility, contributions }) =>
      part(eligibility, t('quality.rows.set-aside', { why: word('status.eligibility', eligibility) }), contributions),
    ),
    { key: 'counted', label: t('quality.rows.counted'), counts: [texts.counted], look: 'total' },
    { key: 'erased', label: t('quality.rows.erased'), counts: [texts.erased] },
  ];
  return (
    <section className={styles.section} aria-labelledby="rows">
      <h3 id="rows">{t('quality.rows')}</h3>
      <CountTable
        caption={t('quality.rows')}
        head={t('quality.column.what')}
        columns={[t('quality.column.count')]}
        items={items}
      />
      <p className={styles.note}>{t('quality.rows.note')}</p>
      <h4>{t('quality.reasons')}</h4>
      {rows.reasons.length === 0 ? (
        <p>{t('quality.reasons.none')}</p>
      ) : (
        <CountTable
          caption={t('quality.reasons')}
          head={t('quality.column.reason')}
          columns={[t('quality.column.rows'), t('quality.column.cells')]}
          items={rows.reasons.map((reason) => ({
            key: reason.code,
            label: word('rejection', reason.code),
            counts: [reason.rows, reason.cells],
          }))}
        />
      )}
    </section>
  );
}

function ImportsSection({ quality: { rows } }: PartProps) {
  const { t, moment, number } = useWords();
  const path = useProcessPath();
  return (
    <section className={styles.section} aria-labelledby="imports">
      <h3 id="imports">{t('data.log')}</h3>
      <p>
        {t('quality.imports', { count: rows.imports })}
        {rows.lastImportAt !== null && ` ${t('quality.imports.last', { date: moment(rows.lastImportAt) })}`}
        {rows.failedImports + rows.undoneImports > 0 &&
          ` ${t('quality.imports.others', { failed: number(rows.failedImports), undone: number(rows.undoneImports) })}`}
      </p>
      <p>
        <Link to={processPage(path, '/data#log')}>{t('quality.imports.link')}</Link>
      </p>
    </section>
  );
}

function LanguagesSection({ quality: { languages } }: PartProps) {
  const { t, word } = useWords();
  if (languages.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="languages">
      <h3 id="languages">{t('quality.languages')}</h3>
      <CountTable
        caption={t('quality.languages')}
        head={t('quality.column.language')}
        columns={[t('quality.column.opinions')]}
        items={languages.map(({ language, contributions }) => ({
          key: language ?? '',
          label: language === null ? t('quality.languages.unknown') : word('language-name', language),
          counts: [contributions],
        }))}
      />
    </section>
  );
}

function CopiesSection({ quality: { copies } }: PartProps) {
  const { t } = useWords();
  const path = useProcessPath();
  const items: CountRow[] = [
    { key: 'exact', label: t('quality.copies.exact'), counts: [copies.exact.contributions] },
    { key: 'texts', label: t('quality.copies.texts'), counts: [copies.exact.texts], look: 'part' },
    ...(copies.similar === null
      ? []
      : ([
          { key: 'similar', label: t('quality.copies.similar'), counts: [copies.similar.contributions] },
          { key: 'groups', label: t('quality.copies.groups'), counts: [copies.similar.groups], look: 'part' },
        ] as const)),
  ];
  return (
    <section className={styles.section} aria-labelledby="copies">
      <h3 id="copies">{t('quality.copies')}</h3>
      <CountTable
        caption={t('quality.copies')}
        head={t('quality.column.what')}
        columns={[t('quality.column.count')]}
        items={items}
      />
      <p className={styles.note}>{t('quality.copies.note')}</p>
      {copies.similar !== null && copies.similar.groups > 0 && (
        <p>
          <Link to={processPage(path, '/themes#similar')}>{t('quality.copies.link')}</Link>
        </p>
      )}
    </section>
  );
}

function DatesSection({ quality: { dates } }: PartProps) {
  const { t, date } = useWords();
  const labelOf = (issue: QualityAnswer['dates']['issues'][number]['issue']) => {
    if (issue === 'before-start') return t('date-issue.before-start', { date: date(dates.startsOn ?? '') });
    if (issue === 'after-end') return t('date-issue.after-end', { date: date(dates.endsOn ?? '') });
    return t(`date-issue.${issue}`);
  };
  return (
    <section className={styles.section} aria-labelledby="dates">
      <h3 id="dates">{t('quality.dates')}</h3>
      {dates.issues.length === 0 ? (
        <p>{t('quality.dates.none')}</p>
      ) : (
        <>
          <CountTable
            caption={t('quality.dates')}
            head={t('quality.column.date')}
            columns={[t('quality.column.opinions')]}
            items={dates.issues.map(({ issue, contributions }) => ({
              key: issue,
              label: labelOf(issue),
              counts: [contributions],
            }))}
          />
          <p className={styles.note}>{t('quality.dates.note')}</p>
        </>
      )}
    </section>
  );
}
