import type { Stamp } from '#contracts';
import { DECISIONS, type ImpactReport } from '#domain';
import { StackedBar, stackedBarTable } from '#figures';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { listOf } from '../../../shared/contributions/filter.js';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';

export function DecisionFigure({ report, stamp }: { report: ImpactReport; stamp: Stamp | null }) {
  const { t, word, text, number, language } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const rows = [...DECISIONS, 'none' as const]
    .map((code) => ({
      code,
      label: word('status.decision', code),
      value: report.byDecision[code].contributions,
      people: report.byDecision[code].people,
      muted: code === 'none',
    }))
    .filter(({ value }) => value > 0);
  if (rows.length === 0) return null;
  const decided = rows.filter(({ muted }) => !muted).sort((a, b) => b.value - a.value)[0];
  const subtitle = t('impact.by-decision.subtitle', { n: number(report.eligible.contributions) });
  return (
    <div style={{ marginTop: 56 }}>
      <Figure
        name="decisions"
        help="decisions"
        report={{ figure: 'positions' }}
        title={
          decided ? t('impact.by-decision.title', { decision: decided.label }) : t('overview.summary.nobody-answered')
        }
        subtitle={subtitle}
        source={text(process.title)}
        method={stamp?.method}
        table={stackedBarTable(rows, language, subtitle)}
        listOf={(row) => {
          const decision = rows[row]?.code;
          return decision === undefined ? null : processPage(path, listOf({ eligibility: 'eligible', decision }));
        }}
        chart={(width) => <StackedBar rows={rows} width={width} language={language} />}
      />
    </div>
  );
}
