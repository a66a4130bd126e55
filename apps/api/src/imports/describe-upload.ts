import { suggestMapping, type Detection } from '#connectors';
import { type Upload, type UploadDraft } from '#contracts';
import { type UploadRow } from '#persistence';

type Found = { readonly detection: Detection; readonly suggested: ReturnType<typeof suggestMapping> };

/** What was found in a file, of the table that is suggested or asked for. */
export function describeUpload(row: UploadRow): Upload {
  const { detection, suggested } = row.detected as unknown as Found;
  const sheet = suggested?.mapping.sheet ?? null;
  const table = detection.tables.find((candidate) => candidate.sheet === sheet) ?? detection.tables[0];
  const guesses = new Map(suggested?.guesses.map((guess) => [guess.column, guess]));
  const named = detection.tables.filter((candidate) => candidate.sheet !== null);
  const dated = table?.columns.find(({ name }) => name === suggested?.mapping.columns.submittedAt);
  return {
    id: row.id,
    fileName: row.fileName,
    bytes: row.bytes,
    source: detection.source,
    format: detection.format,
    encoding: table?.encoding ?? null,
    delimiter: table?.delimiter ?? null,
    sheets: named.map((candidate) => candidate.sheet),
    sheetRows: named.map((candidate) => candidate.rowEstimate),
    sheet: table?.sheet ?? null,
    headerRow: table?.headerRow ?? null,
    rows:
      detection.source === 'table'
        ? (table?.rowEstimate ?? null)
        : detection.tables.reduce((sum, candidate) => sum + candidate.rowEstimate, 0),
    dateFormat: dated?.dateFormat ?? null,
    columns: (table?.columns ?? []).map(({ name, samples, values, content, filledShare, personal }) => {
      const guess = guesses.get(name);
      return {
        name,
        samples: [...samples],
        values: [...values],
        content,
        filledShare,
        personal,
        guess: guess ? { field: guess.field, confidence: guess.confidence, by: guess.by } : null,
      };
    }),
    mapping: suggested?.mapping ?? null,
    createdAt: row.createdAt.toISOString(),
  } as Upload;
}

/** How the person looks into the file, where that differs from what was found. */
export function lookOf(look: UploadDraft['look']) {
  const { sheet, notPersonal, ...format } = look;
  return { sheet, format: { ...format, notPersonal: [notPersonal ?? []].flat() } };
}
