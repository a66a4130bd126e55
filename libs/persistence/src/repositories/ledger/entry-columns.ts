import type { LedgerSubject } from '#domain';

/** How a field of an entry lies in its table. `day`: an instant at noon of the process' zone, beside its precision and its zone. */
type ColumnType = 'text' | 'words' | 'json' | 'date' | 'number' | 'uuid' | 'day';

export interface EntryColumn {
  readonly field: string;
  /** For `day` without its ending: `decided` stands for decided_at, decided_precision, decided_zone. */
  readonly column: string;
  readonly type: ColumnType;
}

const column = (field: string, name: string, type: ColumnType): EntryColumn => ({ field, column: name, type });

/** The columns that a person writes, by subject; the order is that of the form. */
export const ENTRY_COLUMNS: Readonly<Record<LedgerSubject, readonly EntryColumn[]>> = {
  response: [
    column('visibility', 'visibility', 'text'),
    column('text', 'text', 'words'),
    column('office', 'office', 'text'),
    column('answeredOn', 'answered', 'day'),
  ],
  decision: [
    column('visibility', 'visibility', 'text'),
    column('code', 'code', 'text'),
    column('text', 'text', 'words'),
    column('reason', 'reason', 'words'),
    column('office', 'office', 'text'),
    column('decidedOn', 'decided', 'day'),
    column('act', 'act', 'words'),
  ],
  commitment: [
    column('visibility', 'visibility', 'text'),
    column('title', 'title', 'words'),
    column('text', 'text', 'words'),
    column('owner', 'owner', 'text'),
    column('dueOn', 'due_on', 'date'),
    column('cost', 'cost', 'number'),
    column('budgetLine', 'budget_line', 'text'),
    column('decisionId', 'decision_id', 'uuid'),
  ],
  outcome: [
    column('visibility', 'visibility', 'text'),
    column('title', 'title', 'words'),
    column('text', 'text', 'words'),
    column('delivery', 'delivery', 'text'),
    column('progress', 'progress', 'number'),
    column('startsOn', 'starts_on', 'date'),
    column('dueOn', 'due_on', 'date'),
    column('deliveredOn', 'delivered_on', 'date'),
    column('evidence', 'evidence', 'json'),
    column('act', 'act', 'words'),
    column('budgetLine', 'budget_line', 'text'),
    column('plannedCost', 'planned_cost', 'number'),
    column('spent', 'spent', 'number'),
    column('decisionId', 'decision_id', 'uuid'),
    column('commitmentId', 'commitment_id', 'uuid'),
  ],
};

/** The entries that a source may tell of. */
export const OF_SOURCES: readonly LedgerSubject[] = ['response', 'decision', 'outcome'];

/** Reads the written fields of `entry` as one object; `process` stands beside it. */
export function fieldsOf(subject: LedgerSubject): string {
  const pairs = ENTRY_COLUMNS[subject].map(({ field, column: name, type }) => {
    if (type === 'day')
      return `'${field}', (entry.${name}_at AT TIME ZONE coalesce(entry.${name}_zone, process.time_zone))::date::text`;
    return `'${field}', entry.${name}${type === 'date' ? '::text' : type === 'number' ? '::double precision' : ''}`;
  });
  return `jsonb_build_object('subject', '${subject}', ${pairs.join(', ')})`;
}

/** Columns and their values as SQL over the parameters from `$first` on, which `valuesOf` gives. */
export function assignments(subject: LedgerSubject, first: number): { column: string; value: string }[] {
  return ENTRY_COLUMNS[subject].flatMap(({ column: name, type }, at) => {
    const parameter = `$${first + at}`;
    if (type === 'day')
      return [
        { column: `${name}_at`, value: `(${parameter}::date + time '12:00') AT TIME ZONE process.time_zone` },
        { column: `${name}_precision`, value: `CASE WHEN ${parameter}::date IS NULL THEN NULL ELSE 'day' END` },
        { column: `${name}_zone`, value: `CASE WHEN ${parameter}::date IS NULL THEN NULL ELSE process.time_zone END` },
      ];
    const cast = { text: 'text', words: 'jsonb', json: 'jsonb', date: 'date', number: 'numeric', uuid: 'uuid' }[type];
    return [{ column: name, value: `${parameter}::${cast}` }];
  });
}

/** The values of an entry in the order of its columns. */
export function valuesOf(subject: LedgerSubject, draft: object): unknown[] {
  const given = draft as Readonly<Record<string, unknown>>;
  return ENTRY_COLUMNS[subject].map(({ field, type }) => {
    const value = given[field] ?? null;
    if (type !== 'words' && type !== 'json') return value;
    return JSON.stringify(value ?? (type === 'json' ? [] : {}));
  });
}
