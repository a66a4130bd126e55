import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collect, recordsOf } from '../testing/temporary-files.js';
import { readDecidim } from './read-decidim.js';
import { detectSource } from '../detect/detect-source.js';

// Real exports of 2019 (Lille, French). They are not part of the repository; EVALUATION_DATA names their folder.
const folder = join(process.env['EVALUATION_DATA'] ?? join(process.cwd(), '../shared/data'), 'decidim-lille');
const lille = (name: string) => ({ name, path: join(folder, name) });
const present = existsSync(folder);
const describeReal = present ? describe : describe.skip;
if (!present) process.stderr.write(`decidim-lille.spec: skipped, there is no ${folder}\n`);

describeReal('the exports of Lille', () => {
  // SOURCE.txt beside the files: 196 proposals (34 without category), 29 debates, 693 + 44 comments.
  it('reads 196 proposals, 29 debates and 737 comments and rejects none', async () => {
    const names = [
      'propositions-libres.csv',
      'debats.csv',
      'commentaires_debats.csv',
      'commentaires_propositions_libres.csv',
    ];
    const rows = await collect(readDecidim(names.map(lille)));
    const contributions = recordsOf(rows, 'contribution');
    const count = (kind: string) => contributions.filter((contribution) => contribution.kind === kind).length;
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    expect([count('proposal'), count('debate'), count('comment')]).toEqual([196, 29, 737]);
    // The comments on proposals come from the platform of Nancy, whose ids overlap with those of Lille.
    expect(new Set(contributions.map(({ kind, reference }) => `${kind} ${reference}`)).size).toBe(196 + 29 + 737);
    expect(contributions.filter(({ kind, categories }) => kind === 'proposal' && categories.length === 0)).toHaveLength(
      34,
    );
    expect(contributions.every(({ submittedAt }) => submittedAt?.precision === 'second')).toBe(true);
    expect(contributions.filter(({ body }) => /<\/?(p|br|strong|div)\b/.test(body))).toEqual([]);
  });

  it('reads the first proposal as it stands', async () => {
    const [first] = await collect(readDecidim([lille('propositions-libres.csv')]));
    expect(first!.origin).toEqual({ file: 'propositions-libres.csv', sheet: null, row: 2 });
    expect(first!.records[0]).toMatchObject({
      kind: 'proposal',
      reference: '457',
      title: 'Collectivités territoriales',
      counters: { votes: 2, comments: 0 },
      person: null,
      submittedAt: { instant: '2019-01-24T21:29:15.000Z', zone: '+01:00' },
      permission: 'public-at-source',
    });
  });

  it('is detected as Decidim from the files themselves', async () => {
    const detection = await detectSource(lille('debats.csv'));
    expect(detection.source).toBe('decidim');
    expect(detection.tables[0]).toMatchObject({
      holds: 'debates',
      delimiter: ';',
      encoding: 'utf-8',
      headerRow: 1,
      rowEstimate: 29,
    });
  });

  it('links replies to comments and comments to what they stand on', async () => {
    const rows = await collect(readDecidim([lille('commentaires_debats.csv')]));
    const comments = recordsOf(rows, 'contribution');
    const depth = (level: number) => comments.filter(({ counters }) => counters['depth'] === level);
    expect(depth(0).every(({ parent }) => parent?.kind === 'debate')).toBe(true);
    expect(depth(1).every(({ parent }) => parent?.kind === 'comment')).toBe(true);
    expect(comments.find(({ reference }) => reference === '515')!.parent).toEqual({ kind: 'debate', reference: '23' });
  });
});
