import type { Upload, ValuesAnswer } from '#contracts';
import type { TableMapping } from '#domain';
import { useValues } from '../api/use-upload.js';
import { columnOf, listFields, type Field } from './fields.js';

export type CountedColumn = ValuesAnswer['columns'][number];
export type CountedValue = CountedColumn['values'][number];

/** A field whose values have a meaning of ours, with the values of its column. */
export interface MeantColumn {
  readonly field: Field;
  readonly counted: CountedColumn;
}

const MEANT: readonly Field['name'][] = ['attributes', 'channel', 'permission', 'voice'];
const MOST_ASKED = 20;

/** The columns whose values have a meaning, counted over the whole file. */
export function useMeanings(upload: Upload, mapping: TableMapping, isTable: boolean) {
  const fields = listFields(mapping, true).flatMap((field) => {
    const column = columnOf(mapping, field);
    const isThere = upload.columns.some(({ name }) => name === column);
    return MEANT.includes(field.name) && column !== undefined && isThere ? [{ field, column }] : [];
  });
  const columns = [...new Set(fields.map(({ column }) => column))].slice(0, MOST_ASKED);
  // what the values mean does not change what they are: only where the table lies, and the variable of each column
  const { version, kind, sheet, headerRow, encoding, delimiter, notPersonal } = mapping;
  const request =
    isTable && columns.length > 0
      ? {
          mapping: {
            ...{ version, kind, sheet, headerRow, encoding, delimiter, notPersonal: [...(notPersonal ?? [])] },
            columns: { attributes: { ...mapping.columns.attributes } },
          },
          columns,
        }
      : null;
  const answer = useValues(upload.id, request);
  const counted = request === null ? [] : (answer.data?.columns ?? []);
  const meant: MeantColumn[] = fields.flatMap(({ field, column }) => {
    const found = counted.find((one) => one.column === column);
    return found === undefined || found.values.length === 0 ? [] : [{ field, counted: found }];
  });
  return { meant, isCounting: request !== null && answer.isPending, open: openValues(meant, mapping) };
}

/** By column: the values that are read as no group and that nobody has settled. */
function openValues(meant: readonly MeantColumn[], mapping: TableMapping): ReadonlyMap<string, number> {
  return new Map(
    meant.map(({ counted }) => [
      counted.column,
      counted.values.filter((value) => isOpen(value, counted, mapping)).length,
    ]),
  );
}

export function isOpen({ value, suggestion }: CountedValue, counted: CountedColumn, mapping: TableMapping): boolean {
  const { variable, groups, column } = counted;
  const hasGroups = groups.length > 0 || variable === 'age' || variable === 'sex';
  if (variable === null || !hasGroups || value === '' || suggestion?.by === 'known') return false;
  return !Object.hasOwn(mapping.values?.[column] ?? {}, value);
}
