import { isIdentityColumn, isPesel } from '../../files/identity-column.js';
import { readFields } from '../headers.js';
import { type ApiContext } from './api-context.js';
import { isItem, rawOf, textOf, type ApiItem } from './api-item.js';
import { labelsOf, optionLabel, questionTitle, type LabelMap } from './label-map.js';

/** Answers to the city's own questions, without identity numbers: these are never read. */
export function valuesOf(item: ApiItem, labels: LabelMap): ApiItem {
  const values = item['custom_field_values'];
  if (!isItem(values)) return {};
  return Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) =>
        ![key, questionTitle(labels, key)].some((name) => isIdentityColumn(name, [])) &&
        !(typeof value === 'string' && isPesel(value)),
    ),
  );
}

/** The item as it is kept: without what is personal and not read. */
export function keptOf(item: ApiItem, left: readonly string[], { labels }: ApiContext): Record<string, string> {
  return rawOf({ ...item, custom_field_values: valuesOf(item, labels) }, left);
}

/** Answers to registration questions, by the question's words where these are told; a place of residence is the id of an area. */
export function demographicCells(item: ApiItem, prefix: string, { labels, areas }: ApiContext): Record<string, string> {
  const values = valuesOf(item, labels);
  const cells: [string, string][] = [];
  for (const field of Object.keys(values)) {
    const key = field.slice(prefix.length);
    const header = labelsOf(labels, key)?.title ?? key;
    if (!field.startsWith(prefix) || readFields([header]).size > 0) continue;
    const answer = textOf(values, field);
    cells.push([header, areas.get(answer) ?? optionLabel(labels, key, answer)]);
  }
  return Object.fromEntries(cells);
}
