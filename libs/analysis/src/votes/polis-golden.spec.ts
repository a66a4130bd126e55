import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, env, stderr } from 'node:process';
import { adjustedRandIndex } from '../themes/trust/adjusted-rand-index.js';
import { measureAgreement, representativeSide } from './measure-agreement.js';
import { opinionGroups } from './opinion-groups.js';
import { type OpinionVotes } from './opinion-votes.js';
import { opinionMap } from './opinion-map.js';
import { orderVotes } from './opinion-votes.js';
import { weightedKMeans } from './weighted-k-means.js';
import { weightedSilhouette } from './weighted-silhouette.js';
import { representativeStatements } from './rank-statements.js';
import { groupInformedConsensus } from './statement-statistics.js';

// Two conversations with the result that Polis itself computed. They are not part of the repository; EVALUATION_DATA names their folder.
const folder = join(env['EVALUATION_DATA'] ?? join(cwd(), '../shared/data'), 'polis-golden');
const present = existsSync(folder);
const describeReal = present ? describe : describe.skip;
if (!present) stderr.write(`polis-golden.spec: skipped, there is no ${folder}\n`);

interface Repness {
  tid: number;
  'n-success': number;
  'n-trials': number;
  'p-success': number;
  'p-test': number;
  repness: number;
  'repness-test': number;
  'repful-for': 'agree' | 'disagree';
}
interface Golden {
  'group-clusters': { id: number; members: number[] }[];
  'base-clusters': { id: number[]; members: number[][]; x: number[]; y: number[] };
  'group-aware-consensus': Record<string, number>;
  'group-votes': Record<string, { votes: Record<string, { A: number; D: number; S: number }> }>;
  repness: Record<string, Repness[]>;
  consensus: Record<'agree' | 'disagree', Omit<Repness, 'repness' | 'repness-test' | 'repful-for'>[]>;
  'mod-out': number[];
  tids: number[];
}

interface VoteRow {
  participant_id?: number;
  pid?: number;
  statement_id?: number;
  tid?: number;
  vote: number;
  modified: string | number;
}

function read(name: string): { votes: OpinionVotes; labels: Int32Array; golden: Golden } {
  const json = (file: string) => JSON.parse(readFileSync(join(folder, name, file), 'utf8'));
  const golden: Golden = json('math-pca2.json');
  const last = new Map<string, VoteRow>();
  for (const row of json('votes.json') as VoteRow[]) {
    const key = `${row.participant_id ?? row.pid}/${row.statement_id ?? row.tid}`;
    const before = last.get(key);
    if (!before || Number(row.modified) >= Number(before.modified)) last.set(key, row);
  }
  const rows = [...last.values()];
  const person = Int32Array.from(rows, (row) => (row.participant_id ?? row.pid)!);
  const labels = new Int32Array(Math.max(...person) + 1).fill(-1);
  for (const group of golden['group-clusters']) {
    for (const base of group.members) for (const pid of golden['base-clusters'].members[base]!) labels[pid] = group.id;
  }
  const votes = {
    people: labels.length,
    statements: golden.tids.length,
    person,
    statement: Int32Array.from(rows, (row) => (row.statement_id ?? row.tid)!),
    // these files hold 1 for agreement
    value: Int8Array.from(rows, ({ vote }) => vote),
  };
  return { votes, labels, golden };
}

/** Everybody passes on these statements, whether asked or not. */
function withPasses(votes: OpinionVotes, statements: readonly number[]): OpinionVotes {
  const kept = [...votes.person.keys()].filter((row) => !statements.includes(votes.statement[row]!));
  const voters = [...new Set(votes.person)];
  const passes = statements.flatMap((statement) => voters.map((person) => ({ person, statement, value: 0 })));
  const rows = [
    ...kept.map((row) => ({ person: votes.person[row]!, statement: votes.statement[row]!, value: votes.value[row]! })),
    ...passes,
  ];
  return {
    ...votes,
    person: Int32Array.from(rows, ({ person }) => person),
    statement: Int32Array.from(rows, ({ statement }) => statement),
    value: Int8Array.from(rows, ({ value }) => value),
  };
}

describeReal.each(['50ptpt-3gp-strict-no-meta', 'below-100-ptpts'])('what Polis computed for %s', (name) => {
  const { votes, labels, golden } = present ? read(name) : ({} as ReturnType<typeof read>);
  const agreement = present
    ? measureAgreement(votes, { given: { labels, count: golden['group-clusters'].length } })
    : ({} as never);

  it('is counted alike, group by group and statement by statement', () => {
    for (const [group, { votes: counts }] of Object.entries(golden['group-votes'])) {
      for (const [tid, { A, D, S }] of Object.entries(counts)) {
        const cell = agreement.statements[Number(tid)]!.groups[Number(group)]!;
        expect({ tid, group, A: cell.agree, D: cell.disagree, S: cell.seen }).toEqual({ tid, group, A, D, S });
      }
    }
  });

  it('has the same group-informed consensus', () => {
    for (const [tid, want] of Object.entries(golden['group-aware-consensus'])) {
      expect(agreement.statements[Number(tid)]!.consensusAgree).toBeCloseTo(want, 10);
      expect(groupInformedConsensus(agreement.statements[Number(tid)]!.groups)).toBeCloseTo(want, 10);
    }
  });

  it('has the same representative statements with the same numbers', () => {
    for (const [group, listed] of Object.entries(golden.repness)) {
      for (const want of listed) {
        const cell = agreement.statements[want.tid]!.groups[Number(group)]!;
        const isAgree = want['repful-for'] === 'agree';
        expect(isAgree ? cell.agree : cell.disagree).toBe(want['n-success']);
        expect(cell.seen).toBe(want['n-trials']);
        expect(isAgree ? cell.agreeShare : cell.disagreeShare).toBeCloseTo(want['p-success'], 10);
        expect(isAgree ? cell.agreeTest : cell.disagreeTest).toBeCloseTo(want['p-test'], 10);
        expect(isAgree ? cell.agreeRatio : cell.disagreeRatio).toBeCloseTo(want.repness, 10);
        // Polis writes this one in single precision
        expect(isAgree ? cell.agreeRatioTest : cell.disagreeRatioTest).toBeCloseTo(want['repness-test'], 5);
        // the first one listed may be there for want of a better one
        const passes = want['p-test'] > 1.2816 && want['repness-test'] > 1.2816;
        expect(representativeSide(cell)).toBe(passes ? want['repful-for'] : null);
      }
    }
  });

  it('names the same statements as representative', () => {
    const open = (tid: number) => !golden['mod-out'].includes(tid);
    for (const [group, listed] of Object.entries(golden.repness)) {
      const ours = representativeStatements(agreement, Number(group)).map(({ statement }) => statement);
      const theirs = listed.map(({ tid }) => tid);
      expect(ours.filter(open).filter((tid) => !theirs.includes(tid))).toEqual([]);
    }
  });

  it('has the same majorities', () => {
    for (const side of ['agree', 'disagree'] as const) {
      for (const want of golden.consensus[side]) {
        const statement = agreement.statements[want.tid]!;
        expect(side === 'agree' ? statement.agree : statement.disagree).toBe(want['n-success']);
        expect(side === 'agree' ? statement.agreeTest : statement.disagreeTest).toBeCloseTo(want['p-test'], 10);
      }
    }
  });

  it('lays people out in the same place', () => {
    // what its moderators took out counts as passed by everybody
    const ordered = orderVotes(withPasses(votes, golden['mod-out']));
    const { points } = opinionMap(ordered, 1);
    const { members, x, y } = golden['base-clusters'];
    const place = (pid: number) => ordered.original.indexOf(pid);
    const errors = [x, y].map((given, axis) => {
      const sizes = members.map(([pid], at) => [given[at]!, points[2 * place(pid!) + axis]!] as const);
      const sign = Math.sign(sizes.reduce((sum, [theirs, ours]) => sum + theirs * ours, 0));
      return Math.max(...sizes.map(([theirs, ours]) => Math.abs(theirs - sign * ours)));
    });
    // its first conversation was not computed anew after the last votes, its second was
    expect(Math.max(...errors)).toBeLessThan(name === 'below-100-ptpts' ? 1e-8 : 0.1);
  });

  it('is divided at least as clearly as Polis divides it', () => {
    const { members, x, y } = golden['base-clusters'];
    const places = {
      points: Float64Array.from(x.flatMap((left, at) => [left, y[at]!])),
      weights: Float64Array.from(members, ({ length }) => length),
    };
    const theirs = Int32Array.from(members, ([pid]) => labels[pid!]!);
    const ours = weightedKMeans(places, golden['group-clusters'].length, { seed: 1, starts: 20 });
    expect(weightedSilhouette(places, ours.labels)!).toBeGreaterThanOrEqual(weightedSilhouette(places, theirs)!);
  });

  // Polis keeps in its map whoever was in it once, on two votes too; ours starts anew, so only the first conversation compares.
  it('has the same opinion groups as ours', () => {
    if (name !== '50ptpt-3gp-strict-no-meta') return;
    const ours = opinionGroups(votes, { smallestGroup: 1 });
    const both = [...labels.keys()].filter((person) => labels[person]! >= 0 && ours.labels[person]! >= 0);
    const of = (groups: Int32Array) => Int32Array.from(both, (person) => groups[person]!);
    expect([ours.count, both.length, adjustedRandIndex(of(labels), of(ours.labels))]).toEqual([3, 41, 1]);
  });
});
