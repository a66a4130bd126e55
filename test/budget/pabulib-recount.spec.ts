import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { comparePublished, countBudget } from '#analysis';
import { editionRules, readPabulib } from '#connectors';
import type { BudgetProject, BudgetRules } from '#domain';

// Real votes of six Polish cities. They are not part of the repository; EVALUATION_DATA names their folder.
const folder = join(process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'), 'pabulib');
const isThere = existsSync(folder);
const describeReal = isThere ? describe : describe.skip;
if (!isThere) console.warn(`no recount of real budgets: ${folder} is not there`);

/** Name, winners as the file has them, the file's word for a rule of its own, and what the recount says. */
const FILES = [
  ['Poland_Czestochowa_2025_Polnoc.pb', 13, [], 'same'],
  ['Poland_Katowice_2025_Kostuchna.pb', 11, [], 'same-by-tie'],
  ['Poland_Krakow_2024_Zwierzyniec.pb', 11, [], 'same'],
  ['Poland_Lodz_2025_Rokicie.pb', 7, [], 'same'],
  ['Poland_Poznan_2026_10_-_Swierczewo_Wilda_Zielony_Debiec__large.pb', 2, ['greedy-custom'], 'same'],
  ['Poland_Warszawa_2026_Stegny.pb', 11, [], 'same'],
] as const;

/** META of a text, read here by its own few lines: the recount shall not rest on the reader that it checks. */
async function readMeta(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8');
  const lines = text.slice(0, text.indexOf('\nPROJECTS')).split(/\r?\n/).slice(2);
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(';')).trim(), line.slice(line.indexOf(';') + 1).trim()]),
  );
}

/** The projects with the votes and points of the ballots themselves, not with the file's own sums. */
async function readProjects(path: string) {
  const projects = new Map<string, BudgetProject>();
  const published: string[] = [];
  for await (const { records } of readPabulib([{ name: 'file.pb', path }])) {
    for (const record of records) {
      if (record.type === 'contribution') {
        const { reference: number, counters } = record;
        projects.set(number, {
          number,
          pool: 'pool-1',
          cost: counters['cost'] ?? null,
          votes: 0,
          points: 0,
          standing: 'admitted',
        });
        if (counters['selected'] !== 0) published.push(number);
      } else if (record.type === 'vote') {
        const project = projects.get(record.option)!;
        projects.set(record.option, { ...project, votes: project.votes + 1, points: project.points + record.weight });
      }
    }
  }
  return { projects: [...projects.values()], published };
}

describeReal.each(FILES)('%s', (name, winners, otherRules, statement) => {
  const path = join(folder, name);
  const file = isThere ? readProjects(path) : null;
  const recount = async (change: Partial<BudgetRules> = {}) => {
    const edition = editionRules([await readMeta(path)])!;
    const rules = { ...edition.rules, ...change };
    const { projects, published } = (await file)!;
    expect(published).toHaveLength(winners);
    expect(edition.otherRules).toEqual(otherRules);
    const lines = published.map((number) => ({ number, votes: null, points: null, cost: null }));
    return comparePublished(countBudget(projects, rules), projects, rules, lines);
  };

  it('comes out of its own ballots as the city published it', async () => {
    expect(await recount()).toEqual({ statement, differences: [] });
  });

  it('comes out the same once the tie that the file says nothing about is parted by the number of voters', async () => {
    // Katowice: two projects with 96 points, 14,500 and 15,700 zlotys, and 19,798 left; 62 people chose the first, 53 the other.
    if (statement === 'same') return;
    expect(await recount({ tieRule: 'more-voters' })).toEqual({ statement: 'same', differences: [] });
    expect((await recount({ tieRule: 'higher-cost' })).statement).toBe('differs');
  });

  it('comes out the same by the rule that its remark explains, where it has one', async () => {
    if (otherRules.length === 0) return;
    expect(await recount({ notFitting: 'stop', topUpShare: 0.8 })).toEqual({ statement: 'same', differences: [] });
  });
});
