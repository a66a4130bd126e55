import { type YearAnswers, type YearGroup, type YearProcess, type YearProcessName, type YearReach } from '#domain';
import { type ProcessRow, type YearMeasures } from '#persistence';

/** What stands of a process in the chapter of its year. */
export function yearProcess(process: ProcessRow, people: number, measures: YearMeasures): YearProcess {
  const { contributions, themes, themesFound, isStale, impact } = measures;
  const { promisedLevel, isSample, datasetVersion } = process;
  return {
    ...nameOf(process),
    ...{ promisedLevel, isSample, datasetVersion, isStale, contributions, people, themes, themesFound },
    reach: reachOf(measures),
    answers: answersOf(measures),
    decisions: impact?.decisions ? pick(impact.decisions) : null,
  };
}

export function nameOf({ slug, title, kind, startsOn, endsOn }: ProcessRow): YearProcessName {
  return { slug, title: { ...title }, kind, startsOn, endsOn };
}

function reachOf({ reach }: YearMeasures): YearReach | null {
  if (reach === null) return null;
  const { participants, population, variables } = reach;
  const groups = variables.flatMap(({ groups: rows }) =>
    rows.map((row): YearGroup => {
      const { variable, group, populationShare, reason, clearlyFewer } = row;
      const isHidden = reason === 'suppressed' || row.participants === null;
      const told = isHidden ? HIDDEN : { ...row };
      const { participants: count, share, ratio, lower, upper, verdict } = told;
      return {
        variable,
        group,
        participants: count,
        share,
        populationShare,
        ratio,
        lower,
        upper,
        verdict,
        reason,
        clearlyFewer,
      };
    }),
  );
  return { participants, residents: population?.residents ?? null, source: population?.name ?? null, groups };
}

const HIDDEN = { participants: null, share: null, ratio: null, lower: null, upper: null, verdict: null } as const;

function answersOf({ impact }: YearMeasures): YearAnswers | null {
  if (!impact?.response) return null;
  const { n, median, medianLower, medianUpper, reason, promisedDays, isOwnPromise } = impact.response;
  const { onTime, onTimeLower, onTimeUpper, isSettled } = impact.response;
  return {
    ...{ eligible: impact.eligible, answered: impact.answered, waited: n, median, medianLower, medianUpper, reason },
    ...{ promisedDays, isOwnPromise, onTime, onTimeLower, onTimeUpper, isSettled },
  };
}

function pick(measured: NonNullable<NonNullable<YearMeasures['impact']>['decisions']>): YearProcess['decisions'] {
  const { opened, adopted, partly, rejected, other, pending, implemented, overdue } = measured;
  return { opened, adopted, partly, rejected, other, pending, implemented, overdue };
}
