import { useMemo } from 'react';
import type { Overview } from '#contracts';
import { RepresentationPlot, type RepresentationRow } from '#figures';
import { useWidth } from '../../../shared/figure/use-width.js';
import figure from '../../../shared/figure/figure.module.css';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { AddToReport } from '../../../shared/report/add-to-report.js';
import { unbroken } from '../../../shared/words/unbroken.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './column.module.css';

interface ReachedGroupsProps {
  readonly variable: string;
  readonly groups: Overview['reached']['groups'];
}

/** The groups of one variable against the residents, and the finding in a sentence; the whole stands on the reach page. */
export function ReachedGroups({ variable, groups }: ReachedGroupsProps) {
  const { t, group, list, language } = useWords();
  const [place, width] = useWidth<HTMLDivElement>();
  const rows = useMemo(
    () =>
      groups.map((cell): RepresentationRow => ({
        label: group(variable, cell.group),
        participants: cell.protected ? null : 1,
        population: null,
        share: null,
        populationShare: null,
        ratio: cell.ratio,
        lower: cell.lower,
        upper: cell.upper,
        verdict: cell.verdict,
        reason: cell.protected ? 'suppressed' : cell.ratio === null ? 'too_few' : null,
        protected: cell.protected,
      })),
    [group, groups, variable],
  );
  const named = (verdict: string) =>
    list(groups.filter((cell) => cell.verdict === verdict).map((cell) => unbroken(group(variable, cell.group))));
  const [under, unclear] = [named('under'), named('cannot-tell')];
  const isClear = groups.some(({ verdict }) => verdict === 'proportional' || verdict === 'over');
  if (groups.every(({ ratio }) => ratio === null)) {
    return <p className={styles.note}>{t('reach.figure.title.cannot-tell')}.</p>;
  }
  return (
    <>
      <div ref={place} className={styles.figure}>
        {width > 0 && <RepresentationPlot rows={rows} width={width} language={language} />}
      </div>
      <HelpBeside of="representation">
        <p className={styles.says}>
          {under !== '' && t('overview.reached.least', { groups: under })}
          {under === '' && isClear && t('overview.reached.nobody-missing')}{' '}
          {unclear !== '' && t('overview.reached.cannot-tell', { groups: unclear })}
        </p>
      </HelpBeside>
      <AddToReport className={figure.action} source={{ figure: 'groups', variable }} />
    </>
  );
}
