import type { ReachAnswer } from '#contracts';
import type { VariableReach } from '#domain';
import { BarList, barListTable } from '#figures';
import { useGroupList } from '../../../shared/contributions/use-group-list.js';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';
import { upperFirst } from './group-names.js';
import { PeopleLink } from './people-links.js';
import { useHow } from '../../../shared/figure/use-reach-how.js';

/** Who took part, group by group, where no table of residents says how many there should be. */
export function VariableCounts({ variable, answer }: { variable: VariableReach; answer: ReachAnswer }) {
  const { t, word, group, number, text, language } = useWords();
  const process = useProcess();
  const listBehind = useGroupList();
  const how = useHow(answer.stamp, answer.inputs, null);
  const rows = [
    ...variable.groups.map((cell) => ({ label: group(variable.variable, cell.group), value: cell.participants })),
    ...(variable.unknown ? [{ label: t('group.unknown'), value: variable.unknown, muted: true }] : []),
  ];
  if (variable.groups.length === 0) return null;
  const name = word('variable', variable.variable);
  const subtitle = t('reach.counts.subtitle', {
    variable: name,
    n: number(variable.groups.reduce((sum, { participants }) => sum + (participants ?? 0), 0)),
  });
  return (
    <Figure
      name={variable.variable}
      help="people-by-group"
      title={upperFirst(name)}
      subtitle={subtitle}
      source={text(process.title)}
      method={answer.stamp?.method}
      table={barListTable(rows, language, subtitle, t('column.people'))}
      listOf={(row) => {
        const cell = variable.groups[row];
        return cell === undefined
          ? null
          : listBehind({ ...cell, variable: variable.variable, people: cell.participants });
      }}
      chart={(width) => <BarList rows={rows} width={Math.min(width, 760)} language={language} />}
      how={how({
        name: variable.variable,
        title: upperFirst(name),
        says: t('method.reach.counts.says'),
        formula: t('method.reach.counts.formula'),
        interval: t('method.interval.none'),
        denominator: <PeopleLink says={t('method.reach.counts.denominator')} />,
        json: variable,
      })}
    />
  );
}
