import { z } from 'zod';
import {
  balanceOf,
  checkPesel,
  dissimilarity,
  groupInformedConsensus,
  isIban,
  isIdCard,
  isNip,
  participationRate,
  representationRatio,
  smoothedShare,
  statementStatistics,
  type CountByGroup,
  type StatementCounts,
} from '#analysis';
import { InvalidInputError } from '#domain';
import { parseCommand, wrongUse } from './command-line.js';

interface Measure {
  /** Checks the input and computes. */
  compute(input: unknown): unknown;
}

const confidence = z.number().gt(0).lt(1).default(0.95);
const counts = z.record(z.string(), z.number().min(0));
const groupCounts = z.record(z.string(), z.number().int().min(0));
const toMap = (groups: Readonly<Record<string, number>>): CountByGroup => new Map(Object.entries(groups));

/** A measure of `schema`'s input; what does not fit is named by its key. */
function measure<Input>(schema: z.ZodType<Input>, compute: (input: Input) => unknown): Measure {
  return {
    compute(input) {
      const parsed = schema.safeParse(input);
      if (parsed.success) return compute(parsed.data);
      const [issue] = parsed.error.issues;
      const where = issue?.path.join('.') || 'the input';
      throw new InvalidInputError('wrong-input', `measure: ${where}: ${issue?.message ?? 'cannot be used'}`);
    },
  };
}

/** One statement by opinion group, each against all others together. */
function measureStatement({ agree, disagree, seen }: Record<keyof StatementCounts, Readonly<Record<string, number>>>) {
  const groups = Object.keys(seen).map((group) => ({
    group,
    agree: agree[group] ?? 0,
    disagree: disagree[group] ?? 0,
    seen: seen[group]!,
  }));
  const sum = (of: readonly StatementCounts[], count: keyof StatementCounts) =>
    of.reduce((total, one) => total + one[count], 0);
  const together = (of: readonly StatementCounts[]): StatementCounts => ({
    agree: sum(of, 'agree'),
    disagree: sum(of, 'disagree'),
    seen: sum(of, 'seen'),
  });
  const described = groups.map((own) => {
    const found = statementStatistics(own, together(groups.filter((other) => other !== own)));
    const statistics = {
      p_agree: found.agreeShare,
      p_disagree: found.disagreeShare,
      p_agree_test: found.agreeTest,
      p_disagree_test: found.disagreeTest,
      rep_agree: found.agreeRatio,
      rep_disagree: found.disagreeRatio,
      rep_agree_test: found.agreeRatioTest,
      rep_disagree_test: found.disagreeRatioTest,
    };
    return [own.group, statistics] as const;
  });
  const all = together(groups);
  const shares = described.map(([, { p_agree }]) => p_agree);
  return {
    groups: Object.fromEntries(described),
    group_aware_consensus_agree: groupInformedConsensus(groups),
    group_aware_consensus_disagree: groupInformedConsensus(groups, 'disagree'),
    overall_p_agree: smoothedShare(all.agree, all.seen),
    range_p_agree: shares.length === 0 ? null : Math.max(...shares) - Math.min(...shares),
    balance_entropy: balanceOf(all),
  };
}

const MEASURES: Readonly<Record<string, Measure>> = {
  'participation-rate-wilson': measure(
    z.object({ x: z.number().int().min(0), n: z.number().min(0), conf: confidence }),
    ({ x, n, conf }) => {
      const { rate, lower, upper, reason } = participationRate(x, n, conf);
      return { rate, lower, upper, status: reason ?? 'ok' };
    },
  ),
  'representation-ratio': measure(
    z.object({ participants: counts, population: counts, conf: confidence }),
    ({ participants, population, conf }) =>
      representationRatio(toMap(participants), toMap(population), conf).map((group) => ({
        group: group.group,
        share: group.share,
        population_share: group.populationShare,
        ratio: group.ratio,
        log2_ratio: group.log2Ratio,
        ci_wilson: [group.lower, group.upper],
        se_log: group.seLog,
        ci_log: [group.logLower, group.logUpper],
        rate_ratio_vs_rest: group.rateRatioVsRest,
        rate_ratio_ci: [group.rateRatioLower, group.rateRatioUpper],
        missing_people: group.missingPeople,
      })),
  ),
  dissimilarity: measure(z.object({ participants: counts, population: counts }), ({ participants, population }) => {
    const result = dissimilarity(toMap(participants), toMap(population));
    return {
      dissimilarity: result.dissimilarity,
      similarity: result.similarity,
      people_to_shift: result.peopleToShift,
      in_frame: result.inFrame,
      hellinger: result.hellinger,
    };
  }),
  'polis-repness-consensus': measure(
    z.object({ agree: groupCounts, disagree: groupCounts, seen: groupCounts }),
    measureStatement,
  ),
  'polish-identifiers': measure(
    z.object({ kind: z.enum(['pesel', 'nip', 'iban', 'id-card']), value: z.string() }),
    ({ kind, value }) => {
      if (kind === 'nip') return { valid: isNip(value) };
      if (kind === 'iban') return { valid: isIban(value) };
      if (kind === 'id-card') return { valid: isIdCard(value) };
      const check = checkPesel(value);
      if (check.valid) return { valid: true, birth_date: check.birthDate, sex: check.sex };
      return check.reason === 'checksum'
        ? { valid: false, reason: check.reason, expected_digit: check.expectedDigit }
        : { valid: false, reason: check.reason };
    },
  ),
};

const NAMES = Object.keys(MEASURES);
/** The command `measure`. @throws {InvalidInputError} `wrong-use`, `wrong-input` */
export async function runMeasure(argv: string[]): Promise<number> {
  const [name, ...more] = parseCommand('measure', argv, {}).positionals;
  if (name === undefined) wrongUse('measure', `needs a name, one of ${NAMES.join(', ')}`);
  if (more.length > 0) wrongUse('measure', 'takes one name; the input comes on the standard input');
  if (!Object.hasOwn(MEASURES, name)) {
    wrongUse('measure', `there is no measure "${name.slice(0, 60)}"; there are ${NAMES.join(', ')}`);
  }
  const result = MEASURES[name]?.compute(await readInput());
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

async function readInput(): Promise<unknown> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidInputError('wrong-input', 'measure: the standard input is no JSON', {}, { cause });
  }
}
