import type { Process } from '#contracts';
import { useWords } from '../words/use-words.js';

/** Kind, dates and promised level, in one line above a heading. */
export function ProcessFacts({ process }: { process: Process }) {
  const { t, word, date, dateRange } = useWords();
  const { startsOn, endsOn, promisedLevel } = process;
  const facts = [
    word('process-kind', process.kind),
    startsOn && endsOn ? dateRange(startsOn, endsOn) : startsOn ? t('process.since', { date: date(startsOn) }) : null,
    word('process-stage', process.stage),
    promisedLevel === null ? null : t('overview.promise', { level: word('level', promisedLevel) }),
  ];
  const line = facts.filter((fact) => fact !== null).join(' · ');
  return <p>{line.charAt(0).toLocaleUpperCase() + line.slice(1)}</p>;
}
