import type { Overview } from '#contracts';
import { MINIMUM_TEXTS_FOR_THEMES } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Voice } from '../../../shared/contributions/quote.js';
import { BarRows } from '../../../shared/ui/bar-rows.js';
import { SaidIcon } from '../../../shared/ui/icons.js';
import { useWords } from '../../../shared/words/use-words.js';
import { FewVoices } from './few-voices.js';
import { Column } from './column.js';
import styles from './column.module.css';

const SHOWN = 5;

export function SaidColumn({ overview }: { overview: Overview }) {
  const { t, word } = useWords();
  const path = useProcessPath();
  const { said, total, languages } = overview;
  const unit = t('overview.said.unit', { count: total.contributions });
  const known = languages.filter(({ language }) => language !== null && language !== 'und').length;
  const detail =
    said.state === 'ready'
      ? `${unit}; ${t('overview.said.detail', { themes: said.themeCount, languages: Math.max(1, known) })}`
      : unit;
  const rows = [
    ...said.themes.slice(0, SHOWN).map(({ id, label, contributions }) => ({
      key: id,
      label,
      value: contributions,
      to: processPage(path, `/themes/${id}`),
    })),
    ...(said.notGrouped > 0
      ? [
          {
            key: 'none',
            label: t('themes.not-grouped'),
            value: said.notGrouped,
            to: processPage(path, listOf({ theme: 'none' })),
            isAside: true,
          },
        ]
      : []),
  ];

  return (
    <Column
      icon={<SaidIcon />}
      help="opinions"
      title={t('sign.said')}
      count={total.contributions}
      countTo={listOf()}
      unit={detail}
      all={
        said.state === 'ready'
          ? { label: t('overview.said.all-themes'), to: '/themes' }
          : { label: t('overview.said.all-opinions'), to: listOf() }
      }
    >
      {said.state === 'ready' && <BarRows label={t('overview.said.top-themes')} rows={rows} />}
      {said.state === 'too-few' && (
        <>
          <p className={styles.note}>{t('overview.said.no-themes', { count: MINIMUM_TEXTS_FOR_THEMES })}</p>
          <FewVoices />
        </>
      )}
      {said.state === 'running' && <p className={styles.note}>{t('themes.finding')}…</p>}
      {said.state === 'not-yet' && (
        <p className={styles.note}>
          {t('themes.not-yet.title')}. <Link to={processPage(path, '/themes')}>{t('themes.find')}</Link>
        </p>
      )}
      {said.quote && (
        <blockquote className={styles.quote}>
          <Voice text={said.quote.text} language={said.quote.language} room="narrow" />
          <p className={styles.from}>
            <Link to={processPage(path, `/contributions/${said.quote.contributionId}`)}>
              {word('channel', said.quote.channel)}
            </Link>
          </p>
        </blockquote>
      )}
    </Column>
  );
}
