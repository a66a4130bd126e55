import { exportWorkspace, importWorkspace } from '#persistence';
import { parseCommand, say, wrongUse, type Place } from './command-line.js';
import { isSlug } from './slug.js';
import { getWorkspace, withStore } from './store.js';

export async function runExportWorkspace(argv: string[], place: Place): Promise<number> {
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
