import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeProcess, makeWorkspace, testDatabase, type TestDatabase } from '../support/database.js';

const ROOT = join(__dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'apps', 'cli', 'src', 'main.js');
const COMMANDS = [
  'import',
  'themes',
  'reach',
  'measure',
  'backup',
  'restore',
  'export-workspace',
  'import-workspace',
  'admin',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nasluch-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The built program as a person runs it. */
function nasluch(args: string[], { input = '', url = '' } = {}) {
  const { NODE_OPTIONS: _unused, ...rest } = process.env;
  const env = { ...rest, DATABASE_URL: url, NASLUCH_DATA_DIR: join(folder, 'data'), NODE_ENV: 'test' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { input, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('help', () => {
  it('names every command on stdout', () => {
    const { status, stdout, stderr } = nasluch(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toContain(`  ${command}`);
  });

  it.each(COMMANDS)('of %s stands on stdout', (command) => {
    const { status, stdout, stderr } = nasluch([command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^nasluch ${command} `));
  });

  it('gives the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(nasluch(['--version']).stdout).toBe(`${version}\n`);
  });
});

describe('wrong use', () => {
  it.each([
    ['no command', [], 'which command?'],
    ['an unknown command', ['publish'], 'there is no command "publish"; there are: import, themes'],
    ['an unknown option', ['backup', '--all', 'x'], "Unknown option '--all'"],
    ['a missing file', ['backup'], 'needs one FILE'],
    ['an import without files', ['import', '--workspace', 'w'], 'needs at least one FILE'],
    [
      'an unknown source',
      ['import', 'a.csv', '--workspace', 'w', '--process', 'p', '--source', 'carrier-pigeon'],
      'needs --source',
    ],
    [
      'a file that is not there',
      ['import', 'no.csv', '--workspace', 'w', '--process', 'p', '--source', 'table'],
      'no.csv: there is no such file',
    ],
    ['an unknown measure', ['measure', 'happiness'], 'there are participation-rate-wilson, representation-ratio'],
    ['an admin without an address', ['admin', 'create', '--name', 'Anna', '--workspace', 'w'], 'needs --email'],
  ])('%s is one line on stderr and exit code 2', (_what, args, message) => {
    const { status, stdout, stderr } = nasluch(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^nasluch: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it('names a setting that cannot be used', () => {
    const { status, stderr } = nasluch(['backup', 'x'], { url: 'mysql://somewhere' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^nasluch: [^\n]*DATABASE_URL[^\n]*\n$/);
  });
});

describe('measure', () => {
  interface Oracle {
    readonly id: string;
    readonly cases: readonly { name: string; input: unknown; expected: unknown }[];
  }
  const oracles = [
    '01_participation_rate_wilson',
    '02_representation_ratio',
    '03_dissimilarity',
    '20_polis_repness_consensus',
    '25_polish_identifiers',
  ];
  const cases = oracles.flatMap((file) => {
    const oracle: Oracle = JSON.parse(readFileSync(join(ROOT, 'test', 'oracles', `${file}.json`), 'utf8'));
    const measure = file.replace(/^\d+_/, '').replaceAll('_', '-');
    // one through the whole program; apps/cli/src/measures/oracles.spec.ts holds every case to its measure
    return oracle.cases.slice(0, 1).map(({ name, input, expected }) => ({ measure, name, input, expected }));
  });

  it.each(cases)('$measure agrees with the oracle on $name', ({ measure, input, expected }) => {
    const { status, stdout } = nasluch(['measure', measure], { input: JSON.stringify(input) });
    expect(status).toBe(0);
    expectClose(JSON.parse(stdout), expected);
  });

  it('names the key that does not fit', () => {
    const { status, stderr } = nasluch(['measure', 'participation-rate-wilson'], { input: '{"x": "many", "n": 5}' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^nasluch: measure: x: [^\n]+\n$/) });
  });
});

/** At least the keys and, for numbers, a relative difference of no more than 1e-9, as the oracles ask. */
function expectClose(found: unknown, expected: unknown, path = 'result'): void {
  if (typeof expected === 'number') {
    const difference = Math.abs((found as number) - expected) / Math.max(Math.abs(expected), 1e-12);
    expect({ path, found, isClose: difference <= 1e-9 || found === expected }).toEqual({ path, found, isClose: true });
  } else if (expected !== null && typeof expected === 'object') {
    const keys: unknown = expect.arrayContaining(Object.keys(expected));
    expect({ path, keys: Object.keys(found as object) }).toEqual({ path, keys });
    for (const [key, value] of Object.entries(expected))
      expectClose((found as Record<string, unknown>)[key], value, `${path}.${key}`);
  } else expect({ path, found }).toEqual({ path, found: expected });
}

describe('with a database', () => {
  let database: TestDatabase;
  let workspaceId: string;
  const run = (args: string[], input = '') => nasluch(args, { input, url: database.url });
  const place = ['--workspace', 'sosnowek', '--process', 'park', '--source', 'table'];

  beforeAll(async () => {
    database = await testDatabase();
    workspaceId = await makeWorkspace(database, 'sosnowek');
    await makeProcess(database, workspaceId, 'park');
  });
  afterAll(() => database.close());

  it('imports a table, says which columns it took, lists what it rejected, and queues what follows', async () => {
    const file = join(folder, 'uwagi.csv');
    const good = Array.from(
      { length: 10 },
      (_, row) => `${row + 1},2026-03-0${(row % 9) + 1},Proszę o ławkę numer ${row} w parku`,
    );
    const bad = ['11,31.02.2026,Lampy przy szkole nie świecą', '1,2026-03-03,Drugi raz ten sam numer'];
    writeFileSync(file, ['Lp,Data złożenia,Treść uwagi', ...good, ...bad].join('\n'));
    const { status, stdout, stderr } = run(['import', file, ...place, '--json']);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringContaining('column "Treść uwagi" is taken as text'),
    });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ rows: 12, created: 11, rejected: 2 });
    expect(result.rejectedRows).toEqual([
      { file: 'uwagi.csv', sheet: null, row: 12, column: 'Data złożenia', value: '31.02.2026', reason: 'invalid-date' },
      { file: 'uwagi.csv', sheet: null, row: 13, column: null, value: null, reason: 'duplicate-reference' },
    ]);
    const queued = await database.inWorkspace(workspaceId, (db) =>
      db.query(`SELECT kind FROM run WHERE workspace_id = $1 AND state = 'queued' ORDER BY kind`, [workspaceId]),
    );
    expect(queued).toEqual([
      { kind: 'find-personal-data' },
      { kind: 'find-themes' },
      { kind: 'measure-impact' },
      { kind: 'measure-reach' },
    ]);

    const again = run(['import', file, ...place]);
    expect(again.stdout.split('\n')).toEqual([
      'rows 12, contributions: 0 new, 0 changed, 11 unchanged; rejected 2',
      'uwagi.csv, row 12, column Data złożenia: not a date ("31.02.2026")',
      'uwagi.csv, row 13: this number occurred before',
      '',
    ]);
  });

  it('lists the workspaces and processes that are there when asked for another', () => {
    const file = join(folder, 'one.csv');
    writeFileSync(file, 'id,treść uwagi\n1,Ławki\n');
    const mapping = join(folder, 'mapping.json');
    writeFileSync(
      mapping,
      JSON.stringify({ version: 1, kind: 'remark', columns: { reference: 'id', text: ['treść uwagi'] } }),
    );
    const options = ['--source', 'table', '--mapping', mapping];
    const town = run(['import', file, '--workspace', 'krakow', '--process', 'park', ...options]);
    expect(town).toEqual({
      status: 2,
      stdout: '',
      stderr: 'nasluch: there is no workspace "krakow"; there are: "sosnowek"\n',
    });
    const process = run(['import', file, '--workspace', 'sosnowek', '--process', 'most', ...options]);
    expect(process).toEqual({
      status: 2,
      stdout: '',
      stderr: 'nasluch: there is no process "most" in "sosnowek"; there are: "park"\n',
    });
  });

  it('makes the first administrator and her municipality, with a password from the standard input', async () => {
    const who = ['admin', 'create', '--email', 'Anna@Example.org', '--name', 'Anna Nowak', '--password-stdin'];
    const missing = run([...who, '--workspace', 'jeziorno'], 'a long enough password\n');
    expect(missing).toMatchObject({ status: 2, stderr: expect.stringContaining('give --workspace-name') });
    const short = run([...who, '--workspace', 'jeziorno', '--workspace-name', 'Jeziorno'], 'short\n');
    expect(short).toMatchObject({ status: 2, stderr: expect.stringContaining('at least 12 characters') });
    const made = run([...who, '--workspace', 'jeziorno', '--workspace-name', 'Jeziorno'], 'a long enough password\n');
    expect(made).toMatchObject({ status: 0, stdout: 'anna@example.org administers "jeziorno"\n' });
    const [row] = await database.asOwner((db) =>
      db.query(
        `SELECT workspace.name, membership.role, person.password_hash AS hash FROM membership
         JOIN workspace ON workspace.id = workspace_id JOIN person ON person.id = person_id WHERE person.email = $1`,
        ['anna@example.org'],
      ),
    );
    expect(row).toEqual({ name: { pl: 'Jeziorno' }, role: 'admin', hash: expect.stringMatching(/^\$argon2id\$/) });
  });

  it('backs up and restores, and says that the keys are apart', async () => {
    const file = join(folder, 'all.backup');
    const backup = run(['backup', file]);
    expect(backup).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\S+all\.backup: \d+ rows of \d+ tables, \d+ bytes\n$/),
    });
    expect(backup.stderr).toContain('NASLUCH_KEYS_FILE');
    expect(run(['restore', file])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--force') });
    const empty = await testDatabase();
    expect(nasluch(['restore', file], { url: empty.url })).toMatchObject({ status: 0 });
    const town = join(folder, 'sosnowek.nasluch');
    expect(run(['export-workspace', 'sosnowek', town])).toMatchObject({ status: 0 });
    expect(nasluch(['import-workspace', town], { url: empty.url })).toMatchObject({
      status: 2,
      stderr: 'nasluch: This municipality is here already, as "sosnowek".\n',
    });
    await empty.close();
  });
});
