import { TIE_ACTS, type BrokenTie, type BudgetPool, type BudgetRules, type TieAct } from '#domain';
import { readCount, readNumber } from '../../../shared/ui/read-number.js';

/** A pool as it is typed. */
export interface PoolDraft {
  readonly key: number;
  readonly code: string | null;
  readonly name: string;
  readonly amount: string;
  readonly area: string;
  readonly category: string;
  readonly costLimit: string;
  readonly threshold: string;
  readonly mostPicks: string;
  /** Key of another pool; empty where it stays. */
  readonly leftoverTo: string;
}

export interface RulesDraft {
  readonly measure: BudgetRules['measure'];
  readonly notFitting: BudgetRules['notFitting'];
  readonly tieRule: BudgetRules['tieRule'];
  readonly topUp: string;
  readonly mostPicks: string;
  readonly mostPoints: string;
  readonly entitled: string;
  readonly entitledBasis: string;
  readonly pools: readonly PoolDraft[];
  readonly exclusions: string;
  readonly brokenTies: string;
}

/** What could not be read: the name of a field, or the line of one. */
export interface DraftMistake {
  readonly field: string;
  readonly line?: string;
}

type ActWord = (act: TieAct) => string;

const written = (value: number | null) => (value === null ? '' : String(value));

export function emptyPool(key: number): PoolDraft {
  const texts = { name: '', amount: '', area: '', category: '', costLimit: '', threshold: '', mostPicks: '' };
  return { key, code: null, leftoverTo: '', ...texts };
}

export function draftOf(rules: BudgetRules | null, actWord: ActWord): RulesDraft {
  const pools = rules?.pools ?? [];
  const keyOf = (code: string | null) => {
    const index = pools.findIndex((pool) => pool.code === code);
    return index < 0 ? '' : String(index);
  };
  return {
    measure: rules?.measure ?? 'votes',
    notFitting: rules?.notFitting ?? 'skip',
    tieRule: rules?.tieRule ?? 'decision',
    topUp: rules?.topUpShare ? String(Math.round(rules.topUpShare * 10_000) / 100) : '',
    mostPicks: written(rules?.mostPicks ?? null),
    mostPoints: written(rules?.mostPoints ?? null),
    entitled: written(rules?.entitled ?? null),
    entitledBasis: rules?.entitledBasis ?? '',
    pools: pools.length === 0 ? [emptyPool(0)] : pools.map((pool, key) => poolDraft(pool, key, keyOf(pool.leftoverTo))),
    exclusions: (rules?.exclusions ?? []).map((set) => set.join('; ')).join('\n'),
    brokenTies: (rules?.brokenTies ?? [])
      .map(({ how, numbers }) => `${actWord(how)}: ${numbers.join('; ')}`)
      .join('\n'),
  };
}

function poolDraft(pool: BudgetPool, key: number, leftoverTo: string): PoolDraft {
  return {
    key,
    code: pool.code,
    name: pool.name,
    amount: written(pool.amount),
    area: pool.area ?? '',
    category: pool.category ?? '',
    costLimit: written(pool.costLimit),
    threshold: written(pool.threshold),
    mostPicks: written(pool.mostPicks),
    leftoverTo,
  };
}

/** The rules that a draft says, or all that cannot be read of it. `currency` and notes of acts stay as they were. */
export function readDraft(
  draft: RulesDraft,
  before: BudgetRules | null,
  actWord: ActWord,
): { rules: BudgetRules; mistakes: readonly DraftMistake[] } {
  const mistakes: DraftMistake[] = [];
  const number = (field: string, text: string) => noted(field, readNumber(text));
  const count = (field: string, text: string) => noted(field, readCount(text));
  const noted = (field: string, value: number | null | undefined) => {
    if (value === undefined) mistakes.push({ field });
    return value ?? null;
  };
  const topUp = number('topUp', draft.topUp);
  if (topUp !== null && topUp > 100) mistakes.push({ field: 'topUp' });
  const codes = poolCodes(draft.pools);
  const rules: BudgetRules = {
    currency: before?.currency ?? 'PLN',
    measure: draft.measure,
    notFitting: draft.notFitting,
    topUpShare: topUp === null || topUp === 0 ? null : topUp / 100,
    tieRule: draft.tieRule,
    mostPicks: count('mostPicks', draft.mostPicks) || null,
    mostPoints: number('mostPoints', draft.mostPoints) || null,
    pools: draft.pools.map((pool) => ({
      code: codes.get(pool.key)!,
      name: pool.name.trim(),
      area: pool.area.trim() || null,
      category: pool.category.trim() || null,
      amount: number(`amount-${pool.key}`, pool.amount),
      costLimit: number(`costLimit-${pool.key}`, pool.costLimit),
      threshold: number(`threshold-${pool.key}`, pool.threshold),
      mostPicks: count(`mostPicks-${pool.key}`, pool.mostPicks) || null,
      leftoverTo: codes.get(pool.leftoverTo === '' ? -1 : Number(pool.leftoverTo)) ?? null,
    })),
    exclusions: linesOf(draft.exclusions).flatMap((line) => {
      const numbers = numbersOf(line);
      if (numbers.length > 1) return [numbers];
      mistakes.push({ field: 'exclusions', line });
      return [];
    }),
    brokenTies: linesOf(draft.brokenTies).flatMap((line) => {
      const tie = readTie(line, before?.brokenTies ?? [], actWord);
      if (tie === null) mistakes.push({ field: 'brokenTies', line });
      return tie === null ? [] : [tie];
    }),
    entitled: count('entitled', draft.entitled),
    entitledBasis: draft.entitledBasis.trim(),
  };
  return { rules, mistakes };
}

function poolCodes(pools: readonly PoolDraft[]): ReadonlyMap<number, string> {
  const taken = new Set(pools.flatMap(({ code }) => code ?? []));
  const codes = new Map<number, string>();
  let next = 1;
  for (const { key, code } of pools) {
    if (code === null) while (taken.has(`pool-${next}`)) next += 1;
    const own = code ?? `pool-${next}`;
    taken.add(own);
    codes.set(key, own);
  }
  return codes;
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const numbersOf = (line: string) => [
  ...new Set(
    line
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

function readTie(line: string, before: readonly BrokenTie[], actWord: ActWord): BrokenTie | null {
  const colon = line.indexOf(':');
  const word = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
  const how = TIE_ACTS.find((act) => act === word || actWord(act).toLowerCase() === word);
  const numbers = numbersOf(line.slice(colon + 1));
  if (how === undefined || numbers.length < 2) return null;
  const same = before.find((tie) => tie.numbers.join(';') === numbers.join(';'));
  return { numbers, how, note: same?.note ?? '' };
}
