import { exportWorkspace, importWorkspace } from '#persistence';
import { asksForHelp, parseCommand, say, wrongUse, type Place } from './command-line.js';
import { isSlug } from './slug.js';
import { getWorkspace, withStore } from './store.js';

const exportHelp = `nasluch export-workspace WORKSPACE FILE

Writes one municipality into one file: its processes, texts, themes, decisions, and name and e-mail of its members without
passwords. The keys are not in it; API tokens stay behind too.
`;

const importHelp = `nasluch import-workspace FILE [--as SLUG]

Brings a municipality in from such a file, beside those that are here. Refused when its address is taken or it is here already.

  --as SLUG  another address than the one it had

Members without an account here get one without a password: give them one with "nasluch admin create".
`;

export async function runExportWorkspace(argv: string[], place: Place): Promise<number> {
  if (asksForHelp(argv)) {
    process.stdout.write(exportHelp);
    return 0;
  }
  const [slug, file, ...more] = parseCommand('export-workspace', argv, {}).positionals;
  if (slug === undefined || file === undefined || more.length > 0) {
    return wrongUse('export-workspace', 'needs WORKSPACE and FILE');
  }
  const { rows, bytes } = await withStore(place, async ({ database }) => {
    await getWorkspace(database, slug);
    return exportWorkspace(database, slug, file, new Date());
  });
  process.stdout.write(`${file}: ${rows} rows of "${slug}", ${bytes} bytes\n`);
  say(
    'The keys are not in it: originals and pseudonyms work elsewhere only with this installation’s NASLUCH_KEYS_FILE.',
  );
  return 0;
}

export async function runImportWorkspace(argv: string[], place: Place): Promise<number> {
  if (asksForHelp(argv)) {
    process.stdout.write(importHelp);
    return 0;
  }
  const { values, positionals } = parseCommand('import-workspace', argv, { as: { type: 'string' } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return wrongUse('import-workspace', 'needs one FILE');
  if (values.as !== undefined && !isSlug(values.as)) {
    wrongUse('import-workspace', '--as takes small letters, digits and hyphens, such as "sosnowek"');
  }
  const brought = await withStore(place, ({ database }) => importWorkspace(database, file, values.as ?? null));
  process.stdout.write(`"${brought.slug}": ${brought.rows} rows\n`);
  say('The keys were not in it: without the entries of the other NASLUCH_KEYS_FILE originals stay closed.');
  return 0;
}
