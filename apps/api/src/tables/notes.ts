import { SMALLEST_GROUP, SMALLEST_PERCENTAGE_BASE, SMALLEST_SENSITIVE_GROUP } from '#domain';
import { type SheetCell } from '#figures';
import { translate, type MessageKey } from '#language';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { HIDDEN_MARK } from './hidden-cells.js';
import { type Table } from './table.js';

type Note = readonly [polish: string, english: string, value: SheetCell];

/** What must travel with the numbers, in both languages: where they come from, as of when, by which method, and what the marks mean. */
export function notesOf(table: Table, place: Place | ProcessPlace | undefined, now: Date): Note[] {
  const { stamp, sources = [] } = table;
  return [
    note('workbook.table', table.name),
    ...(place ? [note('workbook.municipality', place.workspaceSlug)] : []),
    ...(place && 'processSlug' in place ? [note('workbook.process', place.processSlug)] : []),
    ...(place?.isSample
      ? [sentence('workbook.invented', (language) => translate(language, 'workbook.invented-value'))]
      : []),
    note('workbook.source', 'Nasłuch'),
    ...sources.map((source) => note('workbook.source', source)),
    note('workbook.made-at', now.toISOString()),
    ...(stamp ? stamped(stamp) : []),
    sentence('workbook.protection', (language) =>
      translate(language, 'workbook.protection-value', {
        least: SMALLEST_GROUP,
        sensitive: SMALLEST_SENSITIVE_GROUP,
        share: SMALLEST_PERCENTAGE_BASE,
      }),
    ),
    note('workbook.mark.hidden', HIDDEN_MARK),
    note('workbook.mark.empty', null),
    note('workbook.mark.apostrophe', null),
  ];
}

function stamped(stamp: NonNullable<Table['stamp']>): Note[] {
  return [
    note('workbook.dataset', stamp.datasetVersion),
    ...(stamp.stale ? [note('workbook.dataset-stale', null)] : []),
    note('workbook.method', stamp.method),
    ...(stamp.seed === null ? [] : [note('workbook.seed', stamp.seed)]),
    note('workbook.computed-at', stamp.computedAt),
  ];
}

type PlainKey = Exclude<Extract<MessageKey, `workbook.${string}`>, 'workbook.protection-value'>;

function note(key: PlainKey, value: SheetCell): Note {
  return [translate('pl', key), translate('en', key), value];
}

/** A note that is a sentence in each language. */
function sentence(key: PlainKey, write: (language: 'pl' | 'en') => string): Note {
  return [`${translate('pl', key)}: ${write('pl')}`, `${translate('en', key)}: ${write('en')}`, null];
}
