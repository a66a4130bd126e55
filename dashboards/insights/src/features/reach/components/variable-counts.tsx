import type { VariableReach } from '#domain';
import { BarList, barListTable } from '#figures';
import { Figure } from '../../../shared/figure/figure.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { useWords } from '../../../shared/words/use-words.js';

/** Who took part, group by group, where no table of residents says how many there should be. */
export function VariableCounts({ variable, method }: { variable: VariableReach; method: string | undefined }) {
  const { t, word, group, number, text, language } = useWords();
  const process = useProcess();
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
      title={name.charAt(0).toLocaleUpperCase() + name.slice(1)}
      subtitle={subtitle}
      source={text(process.title)}
      method={method}
      table={barListTable(rows, language, subtitle, t('column.people'))}
      chart={(width) => <BarList rows={rows} width={Math.min(width, 760)} language={language} />}
    />
  );
}
