import { CsvError, parse, type Parser } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable, pipeline } from 'node:stream';
import { checkedRow, type CellRow, type CellSource } from './cells.js';
import { sniffDelimiter, type Delimiter } from './delimiter.js';
import { canBeEncoding, detectEncoding, ENCODING_SAMPLE_BYTES, type Encoding } from './encoding.js';
import { refuseBinary } from './file-kind.js';
import { fileError, MOST_COLUMNS, type InputFile } from './input-file.js';
import { openZipEntry, type ZipEntry } from './zip.js';

/** A row larger than this is a quote that never closes, or no table. */
const LARGEST_RECORD_BYTES = 64 * 1024 * 1024;

export interface CsvFormat {
  readonly encoding?: Encoding | 'auto';
  readonly delimiter?: Delimiter | 'auto';
}

/** A text of several tables begins with the name of the first, alone on its line. */
const SECTIONED = /^\uFEFF?\s*META[\s;]*?\r?\n/i;

export interface CsvSource extends CellSource {
  /** Whether it is a text of several tables, as Pabulib's are: see `openSections`. */
  readonly isSectioned: boolean;
  /**
   * The same rows, read with the knowledge that most of them have this many cells. The parser takes the first record for the measure
   * and builds an error, with its stack, for each one of another length: three quarters of the time where the first is a title.
   */
  readMostlyOf(cells: number): AsyncIterable<CellRow>;
}

type OpenBytes = () => Promise<AsyncIterable<Buffer>>;

/** A CSV on disk. */
export async function openCsv(file: InputFile, format: CsvFormat = {}): Promise<CsvSource> {
  const { size } = await stat(file.path);
  return csvSource(file.name, null, size, async () => createReadStream(file.path) as AsyncIterable<Buffer>, format);
}

/** A CSV in a zip. */
export async function openZippedCsv(file: InputFile, entry: ZipEntry, format: CsvFormat = {}): Promise<CsvSource> {
  return csvSource(
    file.name,
    entry.name,
    entry.bytes,
    async () => (await openZipEntry(file, entry.name)) ?? noBytes(),
    format,
  );
}

async function csvSource(
  file: string,
  sheet: string | null,
  bytes: number,
  openBytes: OpenBytes,
  format: CsvFormat,
): Promise<CsvSource> {
  const sample = await takeBytes(await openBytes(), ENCODING_SAMPLE_BYTES);
  const told = format.encoding !== undefined && format.encoding !== 'auto' ? format.encoding : null;
  const encoding = told ?? detectEncoding(sample);
  refuseBinary(file, sample, encoding);
  if (told !== null && !canBeEncoding(sample, told)) {
    throw fileError('wrong-encoding', file, `the text is not ${told}`, {
      encoding: told,
      found: detectEncoding(sample),
    });
  }
  const start = new TextDecoder(encoding).decode(sample.subarray(0, 128 * 1024));
  if (start.trim() === '' && bytes <= sample.length) throw fileError('empty-file', file, 'the file holds no text');
  const isSectioned = SECTIONED.test(start);
  const delimiter =
    format.delimiter !== undefined && format.delimiter !== 'auto'
      ? format.delimiter
      : isSectioned
        ? ';'
        : sniffDelimiter(start);
  return {
    file,
    sheet,
    format: 'csv',
    hidden: false,
    encoding,
    delimiter,
    bytes,
    claimedRows: null,
    isSectioned,
    read: () => readCsv(file, openBytes, encoding, delimiter),
    readMostlyOf: (cells) => {
      const lineBreak = /\r\n|\n|\r/.exec(start)?.[0] ?? '\n';
      return readCsv(file, openBytes, encoding, delimiter, { cells, lineBreak });
    },
  };
}

/** Every record of a CSV with the number a spreadsheet gives it: a cell with line breaks counts once, an empty line counts too. */
async function* readCsv(
  file: string,
  openBytes: OpenBytes,
  encoding: Encoding,
  delimiter: string,
  usual: UsualRow | null = null,
): AsyncGenerator<CellRow> {
  const parser = parse({
    delimiter,
    bom: true,
    ...(usual === null ? {} : { record_delimiter: usual.lineBreak }),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LARGEST_RECORD_BYTES,
  });
  const bytes = await openBytes();
  const utf8 = encoding === 'utf-8' ? bytes : toUtf8(bytes, encoding);
  const rows = usual === null ? utf8 : withFirstRow(utf8, delimiter, usual);
  pipeline(Readable.from(rows, { objectMode: false }), parser, () => {
    // a failure reaches the reader through the parser
  });
  // a row that was put before all others is none of the file's
  let row = usual === null ? 0 : -1;
  try {
    for await (const records of batches(parser)) {
      for (const cells of records) {
        row += 1;
        if (row === 0) continue;
        if (cells.length > MOST_COLUMNS) {
          throw fileError('too-many-columns', file, `more than ${MOST_COLUMNS} columns`, {
            row,
            columns: cells.length,
          });
        }
        yield checkedRow(row, cells);
      }
    }
  } catch (cause) {
    throw cause instanceof CsvError ? csvFailure(file, row + 1, cause) : cause;
  } finally {
    parser.destroy();
  }
}

interface UsualRow {
  readonly cells: number;
  readonly lineBreak: string;
}

/** Puts an empty row of the usual length before all others. */
async function* withFirstRow(
  utf8: AsyncIterable<Buffer>,
  delimiter: string,
  { cells, lineBreak }: UsualRow,
): AsyncGenerator<Buffer> {
  yield Buffer.from(delimiter.repeat(Math.max(0, cells - 1)) + lineBreak);
  let isFirst = true;
  for await (const chunk of utf8) {
    // the byte-order mark is no longer first, and the parser would take it for a letter
    yield isFirst && chunk.toString('hex', 0, 3) === 'efbbbf' ? chunk.subarray(3) : chunk;
    isFirst = false;
  }
}

/** All records that stand ready at a time: waiting for each by itself takes longer than parsing it. */
async function* batches(parser: Parser): AsyncGenerator<string[][]> {
  let wake: () => void = () => undefined;
  let [ended, failure]: [boolean, Error | null] = [false, null];
  parser.on('readable', () => wake());
  parser.on('end', () => {
    ended = true;
    wake();
  });
  parser.on('error', (error) => {
    failure = error;
    wake();
  });
  for (;;) {
    const ready = new Promise<void>((resolve) => (wake = resolve));
    const records: string[][] = [];
    for (let record = parser.read() as string[] | null; record !== null; record = parser.read() as string[] | null) {
      records.push(record);
    }
    if (records.length > 0) yield records;
    else if (failure !== null) throw failure as Error;
    else if (ended) return;
    else await ready;
  }
}

function csvFailure(file: string, row: number, cause: CsvError): Error {
  if (cause.code === 'CSV_QUOTE_NOT_CLOSED') {
    return fileError('unclosed-quote', file, `a quotation mark opened in row ${row} is never closed`, { row }, cause);
  }
  if (cause.code === 'CSV_MAX_RECORD_SIZE') {
    return fileError('row-too-long', file, `row ${row} is too long to be a row of a table`, { row }, cause);
  }
  return fileError('not-a-table', file, `row ${row} cannot be read`, { row }, cause);
}

async function* toUtf8(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function takeBytes(bytes: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

async function* noBytes(): AsyncGenerator<Buffer> {}
