import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type SourceRow } from '#domain';
import { detectSource } from '../detect/detect-source.js';
import { collect, recordsOf } from '../testing/temporary-files.js';
import { readPabulib } from './read-pabulib.js';

// Real votes of six Polish cities. They are not part of the repository; EVALUATION_DATA names their folder.
const folder = join(process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'), 'pabulib');
const describeReal = existsSync(folder) ? describe : describe.skip;
if (!existsSync(folder)) process.stderr.write(`pabulib-poland.spec: skipped, there is no ${folder}\n`);

// name, projects and ballots as META announces them, projects funded, ballots of children under 13 (counted with awk)
const VOTES = [
  ['Poland_Czestochowa_2025_Polnoc.pb', 26, 4173, 13, 0],
  ['Poland_Katowice_2025_Kostuchna.pb', 14, 1890, 11, 286],
  ['Poland_Krakow_2024_Zwierzyniec.pb', 30, 1713, 11, 127],
  ['Poland_Lodz_2025_Rokicie.pb', 9, 1265, 7, 53],
  ['Poland_Poznan_2026_10_-_Swierczewo_Wilda_Zielony_Debiec__large.pb', 8, 2971, 2, 0],
  ['Poland_Warszawa_2026_Stegny.pb', 12, 891, 11, 19],
] as const;

describeReal.each(VOTES)('%s', (name, projects, ballots, funded, children) => {
  const file = { name, path: join(folder, name) };
  let rows: SourceRow[];
  beforeAll(async () => {
    rows = await collect(readPabulib([file]));
  });

  it('adds up to what the file itself says of every project', async () => {
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const contributions = recordsOf(rows, 'contribution');
    const votes = recordsOf(rows, 'vote');
    expect(contributions).toHaveLength(projects);
    expect(new Set(votes.map(({ person }) => person.identifier)).size).toBe(ballots);
    expect(contributions.filter(({ status }) => status?.meaning.stage === 'selected')).toHaveLength(funded);
    for (const { reference, counters } of contributions) {
      const own = votes.filter(({ option }) => option === reference);
      expect(own).toHaveLength(counters['votes']!);
      if (counters['score'] === undefined) continue;
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBe(counters['score']);
    }
  });

  it('is detected, and children stand in the youngest band', async () => {
    expect(await detectSource(file)).toMatchObject({ format: 'pb', source: 'pabulib' });
    const young = rows.filter(({ raw }) => Number(raw['age'] || NaN) < 13);
    expect(young).toHaveLength(children);
    const bands = recordsOf(young, 'vote').map(({ person }) => person.attributes['age']);
    expect(bands.every((band) => band === '0-14')).toBe(true);
  });
});
