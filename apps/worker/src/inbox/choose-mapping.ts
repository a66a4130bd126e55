import { type Detection } from '#connectors';
import { type TableMapping } from '#domain';
import { type MappingRow } from '#persistence';

/**
 * The saved mapping by which a table from the inbox is read: one whose columns all stand in the file, first among those of the process,
 * then the one that reads most columns. Null where none fits: nobody is there to answer a guess.
 */
export function chooseMapping(
  detection: Detection,
  saved: readonly MappingRow[],
  processSlug: string,
): MappingRow | null {
  const fitting = saved.filter(({ mapping }) => fits(mapping, detection));
  const isOwn = ({ name }: MappingRow) => name.startsWith(`${processSlug}: `);
  const [best] = [...fitting].sort(
    (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || columnsOf(b.mapping).length - columnsOf(a.mapping).length,
  );
  return best ?? null;
}

function fits(mapping: TableMapping, detection: Detection): boolean {
  const columns = columnsOf(mapping);
  const table =
    detection.tables.find(({ sheet }) => mapping.sheet !== undefined && sheet === mapping.sheet) ?? detection.tables[0];
  const headers = new Set(table?.columns.map(({ name }) => name));
  return columns.length > 0 && columns.every((column) => headers.has(column));
}

/** Every column that a mapping names. */
function columnsOf({ columns }: TableMapping): readonly string[] {
  return Object.values(columns).flatMap((named: unknown) =>
    typeof named === 'string'
      ? [named]
      : Object.values((named ?? {}) as Record<string, unknown>).filter((name) => typeof name === 'string'),
  );
}
