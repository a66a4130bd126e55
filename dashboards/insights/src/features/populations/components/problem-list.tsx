import type { PopulationProblemAnswer } from '#contracts';
import { spans } from '../../../shared/population/population-warnings.js';
import { type Words } from '../../../shared/words/words.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../populations-page.module.css';

/** What does not add up in a table, in sentences with their numbers and the rows of the file. */
export function ProblemList({ problems }: { problems: readonly PopulationProblemAnswer[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems}>
      <h3>{words.t('populations.problems')}</h3>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{sentencesOf(problem, words).join(' ')}</li>
        ))}
      </ul>
    </div>
  );
}

function sentencesOf(problem: PopulationProblemAnswer, words: Words): string[] {
  const { t, number, list } = words;
  const { implied, rows } = problem;
  return [
    capitalised(sentenceOf(problem, words)),
    ...(implied === null
      ? []
      : [
          t('populations.problem.implied', {
            group: bandName(implied.group),
            was: number(implied.was),
            population: number(implied.population),
          }),
          ...(implied.block === null
            ? []
            : [t('populations.problem.implied-block', { block: bandName(implied.block) })]),
        ]),
    ...(rows.length === 0 ? [] : [t('populations.problem.rows', { rows: list(spans(rows)) })]),
  ];
}

/** The name of an attribute is a small word that may begin a sentence. */
const capitalised = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);

function sentenceOf(problem: PopulationProblemAnswer, { t, word, number, group: groupName }: Words): string {
  const { code, found, expected, difference } = problem;
  const variable =
    problem.variable === null
      ? ''
      : problem.variable
          .split(':')
          .map((name) => word('variable', name))
          .join(' × ');
  const name = (code_: string | null) => (code_ === null ? '' : nameOf(problem.variable ?? '', code_, groupName));
  const [group, other] = [name(problem.group), name(problem.other)];
  const sums = { found: number(found ?? 0, digits(found)), expected: number(expected ?? 0, digits(expected)) };
  switch (code) {
    case 'sum-differs':
      return t('populations.problem.sum', { variable, ...sums, difference: number(Math.abs(difference ?? 0)) });
    case 'variables-disagree':
      return t('populations.problem.disagree', { variable, ...sums });
    case 'block-differs':
      return t('populations.problem.block', { group, ...sums });
    case 'joint-differs':
      return t('populations.problem.joint', { group, ...sums });
    case 'no-information':
      return t('populations.problem.missing', { group });
    case 'overlapping-bands':
      return t('populations.problem.overlap', { group, other });
    case 'gapped-bands':
      return t('populations.problem.gap', { group, other });
    case 'duplicate-group':
      return t('populations.problem.twice', { group });
    case 'percentages-off':
      return t('populations.problem.percent', { variable, found: sums.found });
    case 'shares-only':
      return t('populations.problem.shares', { variable, found: sums.found });
    case 'total-row':
      return t('populations.problem.total-row', { group });
    case 'negative-population':
      return t('populations.problem.negative', { group });
    case 'empty-group':
      return t('populations.problem.empty-group', { variable });
    case 'empty-table':
      return t('populations.problem.empty-table');
    default:
      return word('error', code);
  }
}

/** `75-79` with the dash of print. */
export const bandName = (code: string): string => code.replace(/(\d)-(\d)/g, '$1–$2');

/** A group of a crossed variable is named part by part: `15–24, women`. */
export function nameOf(variable: string, code: string, group: Words['group']): string {
  const [variables, codes] = [variable.split(':'), code.split(':')];
  return codes.map((part, index) => group(variables[index] ?? variable, part)).join(', ');
}

const digits = (value: number | null): number => (value === null || Number.isInteger(value) ? 0 : 1);
