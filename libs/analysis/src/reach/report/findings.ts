import { SMALLEST_COVERAGE, type GroupReach, type ReachFinding, type VariableReach, type WholeReach } from '#domain';

/** Above this part of all people a group is known well. */
const WELL_KNOWN = 0.8;
const USUAL = ['age', 'sex'];
const CLEARLY_LESS = 0.8;
const MOST_OF_ALL = 0.8;

type Parts = Pick<WholeReach, 'report' | 'channels' | 'themes'>;

const NOTHING = { variable: null, group: null, channel: null, themeId: null, numbers: {} } as const;

/**
 * What stands above everything else, in at most three sentences: who is missing most with certainty, how well age and sex are known, and
 * what else matters most. Where less than 60 % of people are known, that comes first.
 */
export function findingsOf({ report, channels, themes }: Parts): ReachFinding[] {
  if (report.participants === 0) return [];
  const known = howWellKnown(report.variables, report.participants);
  const missing = whoIsMissing(report.variables, report.participants);
  const isDim = known !== null && (known.numbers.coverage ?? 1) < SMALLEST_COVERAGE;
  const also = channelAdds(channels) ?? themeApart(themes) ?? channelOver(channels, report.participants);
  const findings = isDim ? [known, missing, also] : [missing, known, also];
  return findings.filter((finding) => finding !== null);
}

function whoIsMissing(variables: readonly VariableReach[], participants: number): ReachFinding {
  const rows = variables.flatMap(({ groups }) => groups);
  const under = rows.filter(({ verdict }) => verdict === 'under');
  const most = under.reduce<GroupReach | null>(
    (best, row) => ((row.missingPeople ?? 0) > (best?.missingPeople ?? 0) ? row : best),
    null,
  );
  if (most) {
    const { variable, group, ratio, lower, upper, missingPeople } = most;
    return {
      ...NOTHING,
      code: 'group-missing',
      variable,
      group,
      numbers: numbersOf({ ratio, lower, upper, missingPeople }),
    };
  }
  const fewer = rows.find(({ clearlyFewer }) => clearlyFewer);
  if (fewer) {
    const { variable, group, atMost, population } = fewer;
    return { ...NOTHING, code: 'group-clearly-fewer', variable, group, numbers: numbersOf({ atMost, population }) };
  }
  if (rows.some(({ verdict }) => verdict === 'proportional' || verdict === 'over'))
    return { ...NOTHING, code: 'nobody-missing', numbers: { participants } };
  const isFew = variables.every(({ reason }) => reason === 'too_few' || reason === 'no_participants');
  return { ...NOTHING, code: isFew ? 'too-few-people' : 'cannot-tell', numbers: { participants } };
}

/** Of age and sex the one that fewer people told; of the first variable where neither was asked. */
function howWellKnown(variables: readonly VariableReach[], participants: number): ReachFinding | null {
  const usual = variables.filter(({ variable, coverage }) => USUAL.includes(variable) && coverage !== null);
  const [least] = (usual.length > 0 ? usual : variables.slice(0, 1)).toSorted(
    (a, b) => (a.coverage ?? 0) - (b.coverage ?? 0),
  );
  if (!least || least.coverage === null || least.known === null) return null;
  const { variable, coverage, known } = least;
  const code = coverage < WELL_KNOWN ? 'low-coverage' : 'well-known';
  return { ...NOTHING, code, variable, numbers: { coverage, known, participants } };
}

/** The group that is heard far more with all channels than online alone. */
function channelAdds({ adds }: WholeReach['channels']): ReachFinding | null {
  const gain = ({ online, all }: WholeReach['channels']['adds'][number]) =>
    online !== null && all !== null && online < CLEARLY_LESS && all > 0 ? all - online : 0;
  const [most] = adds.toSorted((a, b) => gain(b) - gain(a));
  if (!most || gain(most) < 0.1) return null;
  const { variable, group, online, all } = most;
  return { ...NOTHING, code: 'channel-adds', variable, group, channel: 'offline', numbers: numbersOf({ online, all }) };
}

/** Nearly everybody came one way. */
function channelOver({ channels }: WholeReach['channels'], participants: number): ReachFinding | null {
  const over = channels.find(
    ({ people }) => channels.length > 1 && people !== null && people / participants > MOST_OF_ALL,
  );
  if (!over || over.people === null) return null;
  const { channel, people } = over;
  return { ...NOTHING, code: 'channel-over', channel, numbers: { people, share: people / participants } };
}

/** The theme that is most surely a group's own. */
function themeApart({ byVariable }: WholeReach['themes']): ReachFinding | null {
  const flagged = byVariable.flatMap(({ variable, cells }) =>
    cells.filter(({ flag }) => flag === 'more').map((cell) => ({ variable, ...cell })),
  );
  const [first] = flagged.toSorted((a, b) => (a.q ?? 1) - (b.q ?? 1));
  if (!first) return null;
  const { variable, group, themeId, lift, people, share, q } = first;
  return { ...NOTHING, code: 'theme-apart', variable, group, themeId, numbers: numbersOf({ lift, people, share, q }) };
}

function numbersOf(numbers: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(Object.entries(numbers).filter((entry): entry is [string, number] => entry[1] !== null));
}
