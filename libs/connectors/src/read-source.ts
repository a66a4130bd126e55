import { InvalidInputError, type ImportFixes, type SourceRow, type TableMapping } from '#domain';
import { readCitizenlab } from './citizenlab/read-citizenlab.js';
import { readConsul } from './consul/read-consul.js';
import { readDecidim } from './decidim/read-decidim.js';
import { type SourceKind } from './detect/detect-source.js';
import { type InputFile } from './files/input-file.js';
import { leaveOutSkipped } from './files/mended-rows.js';
import { readFieldwork } from './fieldwork/read-fieldwork.js';
import { readGeojson } from './geojson/read-geojson.js';
import { readGoogleForms } from './google-forms/read-google-forms.js';
import { type ReadOptions } from './options.js';
import { readPabulib } from './pabulib/read-pabulib.js';
import { readPolis } from './polis/read-polis.js';
import { readMicrosoftForms } from './microsoft-forms/read-microsoft-forms.js';
import { readLimesurvey } from './limesurvey/read-limesurvey.js';
import { readNasluch } from './nasluch/read-nasluch.js';
import { readKobo } from './kobo/read-kobo.js';
import { readTable } from './table/read-table.js';

export interface ReadSourceOptions extends ReadOptions {
  /** How a table's columns are read; needed for `table` and for no other source. */
  readonly mapping?: TableMapping;
}

/**
 * Reads a delivery by the connector of its source: every data row once, in source order, with what was read from it and what could
 * not be read. Streams; a failure of a whole file is thrown when that file's turn comes.
 *
 * @throws {InvalidInputError} `missing-mapping` for a table without one, or what the connector throws
 */
export function readSource(
  kind: SourceKind,
  files: readonly InputFile[],
  options: ReadSourceOptions = {},
): AsyncIterable<SourceRow> {
  const skipped: ImportFixes['skipped'] = files.flatMap(({ fixes }) => fixes?.skipped ?? []);
  const rows = readDelivery(kind, files, options);
  return skipped.length === 0 ? rows : leaveOutSkipped(rows, skipped);
}

function readDelivery(
  kind: SourceKind,
  files: readonly InputFile[],
  options: ReadSourceOptions,
): AsyncIterable<SourceRow> {
  if (kind === 'citizenlab') return readCitizenlab(files, options);
  if (kind === 'decidim') return readDecidim(files, options);
  if (kind === 'consul') return readConsul(files, options);
  if (kind === 'pabulib') return readPabulib(files, options);
  if (kind === 'polis') return readPolis(files, options);
  if (kind === 'google-forms') return readGoogleForms(files, options);
  if (kind === 'microsoft-forms') return readMicrosoftForms(files, options);
  if (kind === 'limesurvey') return readLimesurvey(files, options);
  if (kind === 'kobo') return readKobo(files, options);
  if (kind === 'fieldwork') return readFieldwork(files, options);
  if (kind === 'geojson') return readGeojson(files, options);
  if (kind === 'nasluch') return readNasluch(files, options);
  const { mapping } = options;
  if (mapping === undefined) throw new InvalidInputError('missing-mapping', 'a table is read by a mapping');
  return readTable(files, { ...options, mapping });
}
