import type { PopulationAnswer } from '#contracts';
import { useWords } from '../words/use-words.js';
import styles from './population-form.module.css';

/** What does not add up in a table that was taken all the same, with the rows of the file. */
export function PopulationWarnings({ warnings }: { warnings: PopulationAnswer['warnings'] }) {
  const { t, word, number, list } = useWords();
  if (warnings.length === 0) return null;
  return (
    <div className={styles.warnings}>
      <p>{t('data.population.warnings')}</p>
      <ul>
        {warnings.map(({ code, variable, rows, difference }, index) => (
          <li key={index}>
            {[
              variable === null ? word('error', code) : `${word('variable', variable)}: ${word('error', code)}`,
              ...(difference === null
                ? []
                : [t('data.population.warning.difference', { difference: number(difference) })]),
              ...(rows.length === 0 ? [] : [t('data.population.warning.rows', { rows: list(spans(rows)) })]),
            ].join('; ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** @example spans([3, 4, 5, 9]); // ['3–5', '9'] */
export function spans(rows: readonly number[]): string[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const groups: [number, number][] = [];
  for (const row of sorted) {
    const last = groups.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else groups.push([row, row]);
  }
  return groups.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
}
