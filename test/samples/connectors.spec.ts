import path from 'node:path';
import { readSource } from '#connectors';
import type { ContributionRecord, Rejection, SourceRecord } from '#domain';
import type { SampleProcess } from '../../fixtures/manifest.js';
import { count, FIXTURES, processes, truth } from './read-samples.js';

interface Read {
  readonly records: readonly SourceRecord[];
  readonly contributions: readonly ContributionRecord[];
  readonly rejections: readonly { readonly file: string; readonly row: number; readonly rejection: Rejection }[];
}

async function readWithConnectors(process: SampleProcess): Promise<Read> {
  const records: SourceRecord[] = [];
  const rejections: Read['rejections'][number][] = [];
  for (const { connector, files, mapping } of process.sources) {
    const inputs = files.map((name) => ({ name, path: path.join(FIXTURES, 'samples', name) }));
    for await (const row of readSource(connector, inputs, mapping ? { mapping } : {})) {
      records.push(...row.records);
      rejections.push(...row.rejections.map((rejection) => ({ ...row.origin, rejection })));
    }
  }
  const contributions = records.filter(
    (one): one is ContributionRecord => one.type === 'contribution' && one.kind !== 'meeting',
  );
  return { records, contributions, rejections };
}

describe.each(processes)('the connectors read of $name', ({ workspace, process }) => {
  const planted = truth[workspace]![process.slug]!;
  // two rows with one number are told apart by the import, which knows what came before
  const duplicates = (planted.rejected ?? []).filter((one) => one.code === 'duplicate-reference').length;
  let read: Read;
  beforeAll(async () => {
    read = await readWithConnectors(process);
  });

  it('every planted contribution and comment', () => {
    expect(read.contributions).toHaveLength(planted.contributions + duplicates);
    expect(read.contributions.filter((one) => one.kind === 'comment')).toHaveLength(planted.comments);
    expect(read.contributions.filter((one) => one.person === null)).toHaveLength(planted.withoutPerson);
    expect(read.contributions.filter((one) => one.submittedAt === null)).toHaveLength(planted.undated?.length ?? 0);
  });

  it('no flaw but the planted ones', () => {
    const found = read.rejections.map(({ file, row, rejection }) => ({
      file,
      row,
      column: rejection.column,
      code: rejection.code,
    }));
    expect(found).toEqual((planted.rejected ?? []).filter((one) => one.code !== 'duplicate-reference'));
  });

  it('the people who wrote and voted, and their ages', () => {
    const people = new Map<string, string>();
    for (const record of read.records) {
      if (record.type === 'participant' || !('person' in record) || !record.person) continue;
      people.set(`${record.person.identifierKind} ${record.person.identifier}`, record.person.attributes['age'] ?? '');
    }
    expect(people.size).toBe(planted.people);
    if (!planted.age) return;
    const known = [...people.values()].filter((age) => age !== '');
    expect(count(known, (age) => age)).toEqual(planted.age.byGroup);
  });

  it('the votes, heads, outcomes and labels', () => {
    const votes: Record<string, Record<string, number>> = {};
    for (const record of read.records) {
      if (record.type !== 'vote' && record.type !== 'vote-tally') continue;
      // against and undecided are votes for nothing
      if (record.type === 'vote' && record.value !== 'up' && record.value !== 'pick') continue;
      const byChannel = (votes[record.option] ??= {});
      const number = record.type === 'vote' ? record.weight : record.votes;
      byChannel[record.channel] = (byChannel[record.channel] ?? 0) + number;
    }
    expect(votes).toEqual(planted.votes ?? {});
    const heads = read.records.flatMap((one) => (one.type === 'head-count' ? [[one.event, one.people]] : []));
    expect(Object.fromEntries(heads)).toEqual(planted.heads ?? {});
    expect(read.records.filter((one) => one.type === 'outcome')).toHaveLength(planted.outcomes ?? 0);
    const labelled = read.contributions.filter((one) => one.kind !== 'comment');
    if (!planted.statuses) return;
    const isPlatform = process.slug === 'consultation-2026';
    const asked = isPlatform ? labelled.filter((one) => one.status !== null) : labelled;
    expect(count(asked, (one) => one.status?.label ?? '(none)')).toEqual(planted.statuses);
    const known = process.sources.flatMap((source) => Object.keys(source.statusMap));
    expect(Object.keys(planted.statuses).filter((label) => label !== '(none)' && !known.includes(label))).toEqual([]);
  });

  it('every answer to a comment with the comment that it answers', () => {
    const references = new Set(read.contributions.map((one) => `${one.kind} ${one.reference}`));
    const parents = read.contributions.flatMap((one) =>
      one.parent ? [`${one.parent.kind} ${one.parent.reference}`] : [],
    );
    expect(parents.filter((parent) => !references.has(parent))).toEqual([]);
  });
});
