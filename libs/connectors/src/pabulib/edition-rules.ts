import type { BudgetPool, BudgetRules } from '#domain';
import { parseNumber } from '../values/number.js';

/** The rules of an edition as files state them, and what they leave to a person. */
export interface EditionRules {
  readonly rules: BudgetRules;
  /** Ballots that the files announce; null where one of them says nothing. */
  readonly announcedBallots: number | null;
  /** Names of rules that are no counting from the top: what they mean stands at best in a remark. */
  readonly otherRules: readonly string[];
  /** Remarks of the files, in which cities explain rules of their own. */
  readonly remarks: readonly string[];
}

const GREEDY = ['', 'greedy', 'greedy-threshold', 'greedy-no-skip', 'greedy-exclusive'];
const POINTS = ['cumulative', 'ordinal', 'scoring'];

/**
 * The rules that META of `.pb` files states, one pool a file: amount, threshold, the kind of ballot and its limits. Cities name what they
 * count by `rule`; `greedy` goes on behind a project that does not fit, `greedy-no-skip` stops there. Nothing is known from a file
 * about ties, exclusions, who was entitled and where leftovers go.
 *
 * @param metas META by key in lower case, one a file; nothing for no file
 */
export function editionRules(metas: readonly ReadonlyMap<string, string>[]): EditionRules | null {
  const [first] = metas;
  if (first === undefined) return null;
  const number = (meta: ReadonlyMap<string, string>, key: string) => parseNumber(meta.get(key) ?? '');
  const said = (key: string) => metas.map((meta) => (meta.get(key) ?? '').toLowerCase());
  const same = (key: string) => {
    const values = new Set(metas.map((meta) => number(meta, key)));
    return values.size === 1 ? [...values][0]! : null;
  };
  const isByPoints = said('vote_type').some((type) => POINTS.includes(type));
  const announced = metas.map((meta) => number(meta, 'num_votes'));
  return {
    rules: {
      currency: first.get('currency') || 'PLN',
      measure: isByPoints ? 'points' : 'votes',
      notFitting: said('rule').includes('greedy-no-skip') ? 'stop' : 'skip',
      topUpShare: null,
      tieRule: 'decision',
      mostPicks: metas.length > 1 ? null : picksOf(first),
      mostPoints: metas.length > 1 ? null : same('max_sum_points'),
      pools: metas.map((meta, index) => poolOf(meta, index, metas.length)),
      exclusions: [],
      brokenTies: [],
      entitled: null,
      entitledBasis: '',
    },
    announcedBallots: announced.includes(null) ? null : announced.reduce((sum, count) => sum! + count!, 0),
    otherRules: [...new Set(said('rule'))].filter((rule) => !GREEDY.includes(rule)),
    remarks: [...new Set(metas.map((meta) => meta.get('comment') ?? ''))].filter((remark) => remark !== ''),
  };
}

/** A file of one pool is about all its projects; of several, each says of which place it is. */
function poolOf(meta: ReadonlyMap<string, string>, index: number, files: number): BudgetPool {
  const area = meta.get('subunit') || meta.get('district') || null;
  const threshold = parseNumber(meta.get('min_project_score_threshold') ?? '');
  return {
    code: `pool-${index + 1}`,
    name: area ?? meta.get('unit') ?? '',
    area: files === 1 ? null : area,
    category: null,
    amount: parseNumber(meta.get('budget') ?? ''),
    costLimit: parseNumber(meta.get('max_project_cost') ?? ''),
    threshold,
    mostPicks: files === 1 ? null : picksOf(meta),
    leftoverTo: null,
  };
}

function picksOf(meta: ReadonlyMap<string, string>): number | null {
  if ((meta.get('vote_type') ?? '').toLowerCase() === 'choose-1') return 1;
  return parseNumber(meta.get('max_length') ?? '');
}
