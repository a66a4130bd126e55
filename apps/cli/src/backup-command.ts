import { restoreBackup, writeBackup } from '#persistence';
import { asksForHelp, parseCommand, say, wrongUse, type Place } from './command-line.js';
import { withStore } from './store.js';

const backupHelp = `nasluch backup FILE

Writes everything in the database into one file, as it was at one moment, while the service goes on running.
The key file (NASLUCH_KEYS_FILE) is not in it: keep a copy of that file apart, or originals cannot be read after a restore.
`;

const restoreHelp = `nasluch restore FILE [--force]

Puts a backup into an empty database. Every checksum is verified before anything is replaced, and a failure changes nothing.

  --force  replaces everything that the database holds

Put the key file (NASLUCH_KEYS_FILE) back from its own copy. People sign in again afterwards; files uploaded but not yet
imported are not in a backup.
`;

export async function runBackup(argv: string[], place: Place): Promise<number> {
  if (asksForHelp(argv)) {
    process.stdout.write(backupHelp);
    return 0;
  }
  const file = oneFile('backup', parseCommand('backup', argv, {}).positionals);
  const { bytes, tables, rows } = await withStore(place, ({ database }) => writeBackup(database, file, new Date()));
  process.stdout.write(`${file}: ${rows} rows of ${tables} tables, ${bytes} bytes\n`);
  say('The keys are not in it: keep a copy of NASLUCH_KEYS_FILE apart.');
  return 0;
}

export async function runRestore(argv: string[], place: Place): Promise<number> {
  if (asksForHelp(argv)) {
    process.stdout.write(restoreHelp);
    return 0;
  }
  const { values, positionals } = parseCommand('restore', argv, { force: { type: 'boolean' } });
  const file = oneFile('restore', positionals);
  const restored = await withStore(place, ({ database }) =>
    restoreBackup(database, file, { force: values.force ?? false }),
  );
  process.stdout.write(`${restored.rows} rows of ${restored.tables} tables, of ${restored.createdAt.toISOString()}\n`);
  say('The keys were not in it: put NASLUCH_KEYS_FILE back from its own copy. Everybody signs in again.');
  return 0;
}

function oneFile(command: string, positionals: readonly string[]): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return wrongUse(command, `needs one FILE, got ${positionals.length}`);
  return file;
}
