import type { ReachAnswer } from '#contracts';
import type { ReachReport, VariableReach } from '#domain';
import { representationTable, type RepresentationRow } from '#figures';
import { FigureTable } from '#figures';
import { HiddenCell } from '../../../shared/figure/hidden-cell.js';
import { HowComputed } from '../../../shared/figure/how-computed.js';
import { representationSnippet } from '../../../shared/figure/r-snippet.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { HelpBeside } from '../../../shared/help/help-beside.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from './group-names.js';
import { PeopleLink } from './people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';
import { VariableNotes } from './variable-figure.js';
import styles from './table-view.module.css';

/** All numbers of reach, attribute by attribute: nothing that a figure draws is missing here. */
export function TableView({ answer, report }: { answer: ReachAnswer; report: ReachReport }) {
  return (
    <div className={styles.tables}>
      <div>
        <TableFiles of="/reach" />
      </div>
      {report.variables
        .filter(({ groups }) => groups.length > 0)
        .map((variable) => (
          <VariableTable key={variable.variable} {...{ variable, answer, report }} />
        ))}
    </div>
  );
}

function VariableTable({
  variable,
  answer,
  report,
}: {
  variable: VariableReach;
  answer: ReachAnswer;
  report: ReachReport;
}) {
  const { t, word, group, number, language } = useWords();
  const how = useHow(answer.stamp, answer.inputs, report.population);
  const name = word('variable', variable.variable);
  const rows = variable.groups.map((cell): RepresentationRow => ({
    ...cell,
    label: cell.estimated
      ? `${group(variable.variable, cell.group)} (${t('reach.estimated')})`
      : group(variable.variable, cell.group),
  }));
  const title = t('reach.table.caption', { variable: name });
  return (
    <section aria-labelledby={`table-${variable.variable}`}>
      <HelpBeside of="representation">
        <h2 id={`table-${variable.variable}`}>{upperFirst(name)}</h2>
      </HelpBeside>
      <div className={styles.table}>
        <FigureTable table={representationTable(rows, language, title)} language={language} hidden={<HiddenCell />} />
      </div>
      <VariableNotes variable={variable} participants={report.participants} />
      <HowComputed
        {...how({
          name: variable.variable,
          title,
          says: t('method.reach.ratio.says'),
          formula: t('method.reach.ratio.formula'),
          denominator: (
            <PeopleLink says={t('method.reach.known', { n: variable.known === null ? '–' : number(variable.known) })} />
          ),
          json: variable,
          r: (head) =>
            representationSnippet(
              head,
              rows.map(({ label, participants, population }) => ({
                label,
                people: participants,
                residents: population,
              })),
              variable.known,
            ),
        })}
      />
    </section>
  );
}
