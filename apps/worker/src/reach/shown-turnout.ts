import { countsOf, turnoutByGroup } from '#analysis';
import { type PeopleColumns, type ShownTurnout, type WholeReach } from '#domain';
import { type Population, type VotersByGroup } from '#persistence';

/** Turnout by group beside the protected report: its bands are taken over, and what it hides is hidden. */
export function shownTurnout(
  columns: PeopleColumns,
  voted: VotersByGroup,
  population: Population | null,
  { report }: WholeReach,
): readonly ShownTurnout[] {
  if (voted.voters === 0) return [];
  const votersOf = new Map(voted.groups.map(({ variable, group, voters }) => [`${variable} ${group}`, voters]));
  const people = columns.variables
    .flatMap(countsOf)
    .flatMap(({ variable, group, people: participants }) =>
      group === null ? [] : [{ variable, group, participants, voters: votersOf.get(`${variable} ${group}`) ?? 0 }],
    );
  const totals = { voters: voted.voters, participants: columns.people };
  // a variable that crosses two others (`age:sex`) has residents only
  const entitled = (population?.groups ?? []).filter(({ variable }) => !variable.includes(':'));
  return turnoutByGroup(people, totals, entitled, report.variables);
}
