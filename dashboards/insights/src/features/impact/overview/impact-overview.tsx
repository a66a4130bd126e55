import type { ContributionFilter, DueAnswer } from '#contracts';
import type { ImpactReport } from '#domain';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { DueLines } from '../../../shared/due/due-lines.js';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { RunPanel } from '../../../shared/runs/run-panel.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { Sentence } from '../../../shared/words/sentence.js';
import { useGuest } from '../../../shared/session/guest.js';
import { useWords } from '../../../shared/words/use-words.js';
import { ImpactPath } from '../components/impact-path.js';
import { Measured } from '../measured.js';
import { FlowFigure } from './flow-figure.js';
import styles from './impact-overview.module.css';

/** The short of it: one sentence, the way from what was said to what was done, what is late, and where each theme went. */
export function ImpactOverview() {
  const { t } = useWords();
  return (
    <Measured>
      {(report, stamp) => (
        <>
          <Truth report={report} />
          <div className={styles.columns}>
            <ImpactPath report={report} />
            <Owed />
          </div>
          <FlowFigure report={report} stamp={stamp} />
          <div className={styles.tools}>
            <RunPanel kind="measure-impact" label={t('impact.measure-again')} look="quiet" />
            <TableFiles of="/impact" />
          </div>
          <HowComputed says={t('impact.lead')} stamp={stamp} />
        </>
      )}
    </Measured>
  );
}

/** How it stands, in one sentence whose numbers lead to their lists. */
function Truth({ report }: { report: ImpactReport }) {
  const path = useProcessPath();
  const { responseRate, decisionRate, adoptionRate, implementationRate } = report;
  const list = (filter: ContributionFilter) => processPage(path, listOf({ eligibility: 'eligible', ...filter }));
  const link = (filter: ContributionFilter) => (text: string) => <Link to={list(filter)}>{text}</Link>;
  const parts = {
    all: link({}),
    answered: link({ answered: 'yes' }),
    adopted: link({ adopted: 'yes' }),
    delivered: link({ adopted: 'yes', delivery: 'delivered' }),
  };
  const isSilent = responseRate.numerator === 0;
  return (
    <p className={styles.truth}>
      {isSilent ? (
        <Sentence of="impact.truth.silent" with={{ all: responseRate.denominator }} parts={parts} />
      ) : (
        <Sentence
          of="impact.truth"
          with={{
            all: responseRate.denominator,
            answered: responseRate.numerator,
            decided: decisionRate.numerator,
            adopted: adoptionRate.numerator,
            delivered: implementationRate.numerator,
          }}
          parts={parts}
        />
      )}
    </p>
  );
}

/** What the office owes in this process, one line a kind, what is late first. */
function Owed() {
  const { t } = useWords();
  const { workspace } = useProcessPath();
  const due = useProcessQuery<DueAnswer>('/due', { enabled: useGuest() === undefined });
  if (!due.data) return null;
  const late = due.data.groups.filter(({ isLate }) => isLate);
  const ahead = due.data.groups.filter(({ isLate }) => !isLate);
  return (
    <section className={styles.owed} aria-labelledby="owed">
      <h2 id="owed">{late.length > 0 ? t('impact.late') : t('impact.late.none')}</h2>
      {late.length > 0 && <DueLines workspace={workspace} groups={late} withProcess={false} />}
      {ahead.length > 0 && (
        <>
          <h3>{t('impact.ahead')}</h3>
          <DueLines workspace={workspace} groups={ahead} withProcess={false} />
        </>
      )}
    </section>
  );
}
