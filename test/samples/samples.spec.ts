import { readdirSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateSamples } from '../../fixtures/generator/samples.js';
import {
  count,
  FIXTURES,
  manifest,
  processes,
  rowsOf,
  sampleBytes,
  statementsOf,
  truth,
  writtenTexts,
} from './read-samples.js';

describe('the sample files', () => {
  it('are what the generator makes of the texts, byte for byte', async () => {
    const files = await generateSamples(FIXTURES);
    const committed = readdirSync(path.join(FIXTURES, 'samples'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(FIXTURES, path.join(entry.parentPath, entry.name)));
    expect([...files.keys()].sort()).toEqual([...committed, 'truth.json'].sort());
    for (const [file, contents] of files) {
      expect({ file, same: contents.equals(readFileSync(path.join(FIXTURES, file))) }).toEqual({ file, same: true });
    }
  });

  it('all bear the words sample data in their names', () => {
    const files = processes.flatMap(({ process }) => process.sources.flatMap((source) => source.files));
    expect(files.filter((file) => !file.includes('dane-przykladowe'))).toEqual([]);
  });

  it('hold every hand-written text once, the joint letter 23 times, and none in two processes', async () => {
    const placed = new Map<string, string[]>();
    for (const { process, name } of processes) {
      for (const { text } of await statementsOf(process)) placed.set(text, [...(placed.get(text) ?? []), name]);
    }
    const written = writtenTexts();
    expect(written.length).toBeGreaterThan(900);
    for (const { text, copies } of written) {
      expect({ text, times: placed.get(text)?.length }).toEqual({ text, times: copies });
      expect(new Set(placed.get(text)).size).toBe(1);
    }
    // two rows with an impossible date have words of their own
    const invented = [...placed.keys()].filter((text) => !written.some((one) => one.text === text));
    expect(invented).toHaveLength(2);
  });

  it('hold at least 900 contributions', () => {
    const contributions = processes.map(({ workspace, process }) => truth[workspace]![process.slug]!.contributions);
    expect(contributions.reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(900);
  });
});

describe.each(processes)('the truth about $name', ({ workspace, process }) => {
  const planted = truth[workspace]![process.slug]!;
  const languageOf = new Map(writtenTexts().map((one) => [one.text, one.language]));

  it('counts the rows of each file', async () => {
    const rows = await rowsOf(process);
    expect(Object.fromEntries([...rows].map(([file, list]) => [file, list.length]))).toEqual(planted.rows);
  });

  it('counts contributions, comments and languages', async () => {
    const statements = await statementsOf(process);
    expect(statements).toHaveLength(planted.contributions);
    const comments = statements.filter(({ row }) => 'input_id' in row || 'commentable_id' in row);
    expect(comments).toHaveLength(planted.comments);
    expect(count(statements, (one) => languageOf.get(one.text) ?? 'pl')).toEqual(planted.languages);
  });

  it('names the topic of statements that are there', async () => {
    const references = new Set((await statementsOf(process)).map((one) => `${one.source} ${one.reference}`));
    for (const [source, topics] of Object.entries(planted.topics)) {
      const missing = Object.keys(topics).filter((reference) => !references.has(`${source} ${reference}`));
      expect(missing).toEqual([]);
    }
  });

  it('links every decision but one to contributions that are there, none to two', async () => {
    const references = new Set((await statementsOf(process)).map((one) => `${one.source} ${one.reference}`));
    const linked = process.decisions.flatMap(({ links }) =>
      links.flatMap(({ source, references: list }) => list.map((reference) => `${source} ${reference}`)),
    );
    expect(linked.filter((one) => !references.has(one))).toEqual([]);
    expect(new Set(linked).size).toBe(linked.length);
    // nobody asked for nightly buses on weekdays: a decision without input, which evaluators are shown as an orphan
    const orphans = process.decisions.filter(({ links }) => links.length === 0);
    expect(orphans.map(({ topic, code }) => `${topic} ${code}`)).toEqual(
      process.slug === 'consultation-2026' ? ['buses no'] : [],
    );
    expect(linked).toHaveLength(
      process.slug === 'strategy-2026'
        ? 0
        : Object.values(planted.decisions?.contributionsByCode ?? {}).reduce((sum, number) => sum + number, 0),
    );
  });

  it('has mappings whose columns are all in the file', async () => {
    const rows = await rowsOf(process);
    for (const { mapping, files } of process.sources) {
      if (!mapping) continue;
      const { attributes = {}, text = [], answers = [], personKind: _, ...single } = mapping.columns;
      const named = [...Object.values(single), ...Object.values(attributes), ...text, ...answers];
      const header = Object.keys(rows.get(files[0]!)![0]!);
      expect(named.filter((column) => !header.includes(column))).toEqual([]);
    }
  });
});

describe('the population tables', () => {
  it.each(manifest.workspaces)('of $slug add up in every variable', ({ populations }) => {
    const population = populations[0]!;
    const rows = sampleBytes(population.file)
      .toString()
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const sums = rows.reduce<Record<string, number>>((all, [variable, , residents]) => {
      all[variable!] = (all[variable!] ?? 0) + Number(residents);
      return all;
    }, {});
    const residents = population.residents;
    expect(sums).toEqual({ total: residents, age: residents, sex: residents, place: residents, 'age:sex': residents });
  });
});
