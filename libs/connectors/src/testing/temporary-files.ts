import ExcelJS from 'exceljs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ZipFile } from 'yazl';
import { type SourceRecord, type SourceRow } from '#domain';
import { type InputFile } from '../files/input-file.js';

/** A folder for the files of one spec, with helpers that write them as exporters do. For specs only. */
export function temporaryFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'nasluch-connectors-'));
  const write = (name: string, content: string | Uint8Array): InputFile => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return { name, path };
  };
  return {
    write,
    async workbook(
      name: string,
      sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
    ): Promise<InputFile> {
      const workbook = new ExcelJS.Workbook();
      for (const [sheet, rows] of Object.entries(sheets))
        workbook.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
      return write(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
    },
    async zip(name: string, entries: Readonly<Record<string, Uint8Array>>): Promise<InputFile> {
      const zip = new ZipFile();
      for (const [entry, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), entry);
      zip.end();
      const chunks: Buffer[] = [];
      for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
      return write(name, Buffer.concat(chunks));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function collect(rows: AsyncIterable<SourceRow>): Promise<SourceRow[]> {
  const collected: SourceRow[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
}

type RecordOf<Type extends SourceRecord['type']> = Extract<SourceRecord, { type: Type }>;

/** All records of one type, in source order. */
export function recordsOf<Type extends SourceRecord['type']>(rows: readonly SourceRow[], type: Type): RecordOf<Type>[] {
  return rows.flatMap(({ records }) => records.filter((record): record is RecordOf<Type> => record.type === type));
}
