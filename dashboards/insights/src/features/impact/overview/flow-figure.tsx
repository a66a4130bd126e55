import type { ContributionFilter, Stamp } from '#contracts';
import { FLOW_DECISIONS, type FlowDecision, type ImpactReport } from '#domain';
import { FlowDiagram, flowTable } from '#figures';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { filterQuery, listOf } from '../../../shared/contributions/filter.js';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import { decisionOfKey, flowData, themeOfKey } from './flow-data.js';
import styles from './impact-overview.module.css';

/** The filter that leaves exactly the opinions of a decision; what was decided otherwise has no list of its own. */
const FILTER: Partial<Record<FlowDecision, ContributionFilter>> = {
  adopted: { adopted: 'whole' },
  partly: { adopted: 'partly' },
  rejected: { rejected: 'yes' },
  none: { decided: 'no' },
};

/** Where each theme went: to which decision, and from there to which outcome. */
export function FlowFigure({ report, stamp }: { report: ImpactReport; stamp: Stamp | null }) {
  const { t, word, text, number, language } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const rows = report.measures?.flow;
  if (rows === undefined) return <p className={styles.flow}>{t('impact.flow.again')}</p>;
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, { contributions }) => sum + contributions, 0);
  const data = flowData(rows, {
    names: [t('impact.flow.theme'), t('impact.flow.decision'), t('impact.flow.delivery')],
    notGrouped: t('themes.not-grouped'),
    otherThemes: (count) => t('impact.flow.other', { count }),
    decision: (decision) => t(`impact.flow.decision.${decision}`),
    delivery: (delivery) => (delivery === 'none' ? t('impact.flow.delivery.none') : word('status.delivery', delivery)),
  });
  const countOf = (decision: FlowDecision) =>
    rows.reduce((sum, row) => sum + (row.decision === decision ? row.contributions : 0), 0);
  const most = FLOW_DECISIONS.toSorted((a, b) => countOf(b) - countOf(a))[0]!;
  const subtitle = t('impact.flow.subtitle', { n: number(total) });
  const table = flowTable(data, language, subtitle);
  return (
    <div className={styles.flow}>
      <Figure
        name="flow"
        help="flow"
        title={t('impact.flow.title', { decision: t(`impact.flow.decision.${most}`) })}
        subtitle={subtitle}
        source={text(process.title)}
        method={stamp?.method}
        table={table}
        listOf={(row) => {
          const filter = filterOfWay(table.keys?.[row]);
          return filter === null ? null : processPage(path, listOf({ eligibility: 'eligible', ...filter }));
        }}
        chart={(width) => <FlowDiagram data={data} width={width} language={language} />}
        note={<Lists report={report} />}
      />
    </div>
  );
}

/** The filter that leaves exactly the opinions of a theme, a decision, or a way between them; null where none does. */
function filterOfWay(key: string | undefined): ContributionFilter | null {
  if (key === undefined) return null;
  const filters = key.split(' ').map(filterOfPlace);
  return filters.every((filter) => filter !== undefined) ? Object.assign({}, ...filters) : null;
}

function filterOfPlace(key: string): ContributionFilter | undefined {
  const decision = decisionOfKey(key);
  if (decision !== null) return FILTER[decision];
  return themeOfKey(key);
}

/** The opinions behind the figure, by decision and by theme. */
function Lists({ report }: { report: ImpactReport }) {
  const { t } = useWords();
  const path = useProcessPath();
  return (
    <details className={styles.lists}>
      <summary>{t('impact.flow.lists')}</summary>
      <ul>
        {FLOW_DECISIONS.flatMap((decision) => {
          const filter = FILTER[decision];
          return filter === undefined
            ? []
            : [
                <li key={decision}>
                  <Link to={processPage(path, listOf({ eligibility: 'eligible', ...filter }))}>
                    {t(`impact.flow.decision.${decision}`)}
                  </Link>
                </li>,
              ];
        })}
        {report.byTheme.map(({ themeId, label }) => (
          <li key={themeId ?? 'none'}>
            <Link
              to={processPage(
                path,
                themeId === null
                  ? listOf({ theme: 'none', eligibility: 'eligible' })
                  : `/themes/${themeId}${filterQuery({ eligibility: 'eligible' })}`,
              )}
            >
              {themeId === null ? t('themes.not-grouped') : label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
