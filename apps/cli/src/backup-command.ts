import { restoreBackup, writeBackup } from '#persistence';
import { parseCommand, say, wrongUse, type Place } from './command-line.js';
import { withStore } from './store.js';

export async function runBackup(argv: string[], place: Place): Promise<number> {
  const file = oneFile('backup', parseCommand('backup', argv, {}).positionals);
  const { bytes, tables, rows } = await withStore(place, ({ database }) => writeBackup(database, file, new Date()));
  process.stdout.write(`${file}: ${rows} rows of ${tables} tables, ${bytes} bytes\n`);
  say('The keys are not in it: keep a copy of NASLUCH_KEYS_FILE apart.');
  return 0;
}

export async function runRestore(argv: string[], place: Place): Promise<number> {
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
