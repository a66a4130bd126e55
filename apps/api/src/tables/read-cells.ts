import { readSource, type InputFile } from '#connectors';
import { InvalidInputError } from '#domain';

/** The cells of any CSV or workbook, whatever its encoding and separator, with the rows' numbers in the file. */
export async function readCells(
  file: InputFile,
): Promise<{ columns: string[]; rows: string[][]; rowNumbers: number[] }> {
  const [rows, rowNumbers]: [string[][], number[]] = [[], []];
  let columns: string[] = [];
  for await (const { raw, origin, rejections } of readSource('table', [file], {
    mapping: { version: 1, kind: 'participant', columns: {} },
  })) {
    const broken = rejections[0];
    if (broken) {
      const { row } = origin;
      throw new InvalidInputError(broken.code, `${file.name}, row ${row}: ${broken.code}`, { file: file.name, row });
    }
    columns = Object.keys(raw);
    rows.push(Object.values(raw));
    rowNumbers.push(origin.row);
  }
  if (rows.length === 0) throw new InvalidInputError('empty-table', `${file.name}: no rows`, { file: file.name });
  return { columns, rows, rowNumbers };
}
