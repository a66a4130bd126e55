import type { TableMapping } from '#domain';

/** One of our fields as the person fills it: a place in the mapping's columns. */
export interface Field {
  /** `title`, `text.0`, `attributes.age`: what its guess and its control are called too. */
  readonly id: string;
  readonly name: keyof TableMapping['columns'];
  readonly variable?: string;
  readonly position?: number;
  readonly need: 'required' | 'one-of' | null;
}

type Name = Field['name'];

/** What a row may be, the usual first. */
export const ROW_KINDS: readonly TableMapping['kind'][] = [
  'remark',
  'idea',
  'proposal',
  'comment',
  'answers',
  'answer',
  'vote',
  'vote-tally',
  'head-count',
  'participant',
  'note',
  'project',
  'debate',
  'meeting',
];

const ABOUT_PERSON: readonly Name[] = ['person', 'attributes'];
const ABOUT_ENTRY: readonly Name[] = ['reference', 'channel', 'permission'];
const STATEMENT: readonly Name[] = [
  'text',
  'title',
  'submittedAt',
  ...ABOUT_PERSON,
  ...ABOUT_ENTRY,
  'status',
  'response',
  'category',
  'place',
  'parent',
  'voice',
  'groupSize',
  'votes',
  'cost',
  'language',
  'latitude',
  'longitude',
  'url',
  'answers',
];

const FIELDS: Partial<Record<TableMapping['kind'], readonly Name[]>> = {
  answers: ['text', 'answers', 'submittedAt', ...ABOUT_PERSON, ...ABOUT_ENTRY, 'language'],
  vote: ['option', 'submittedAt', ...ABOUT_PERSON, 'reference', 'votes', 'channel'],
  'vote-tally': ['option', 'votes', 'unit', 'channel', 'reference'],
  'head-count': ['people', 'event', 'submittedAt', 'attributes', 'channel', 'reference'],
  participant: [...ABOUT_PERSON, 'submittedAt', 'reference'],
};

/** Fields of which at least one of each line must be there. */
const NEEDED: Partial<Record<TableMapping['kind'], readonly (readonly Name[])[]>> = {
  answers: [['text', 'answers']],
  vote: [['option']],
  'vote-tally': [['option'], ['votes']],
  'head-count': [['people']],
  participant: [['person', 'attributes']],
};
const NEEDED_OF_STATEMENT: readonly (readonly Name[])[] = [['text', 'title']];

/** Of a statement's many fields, those that are shown even while empty. */
const ALWAYS_SHOWN: readonly Name[] = ['text', 'title', 'submittedAt', ...ABOUT_PERSON];
const USUAL_VARIABLES: readonly string[] = ['age', 'sex', 'place'];

const neededOf = (kind: TableMapping['kind']) => NEEDED[kind] ?? NEEDED_OF_STATEMENT;

/** The fields of a kind of row, required ones first. */
export function listFields(mapping: TableMapping, showsAll: boolean): readonly Field[] {
  const own = FIELDS[mapping.kind];
  const fields = (own ?? STATEMENT).flatMap((name) => fieldsOf(mapping, name, needOf(mapping.kind, name)));
  const shown = fields.filter(
    (field) =>
      showsAll || own !== undefined || ALWAYS_SHOWN.includes(field.name) || columnOf(mapping, field) !== undefined,
  );
  return [...shown.filter(({ need }) => need !== null), ...shown.filter(({ need }) => need === null)];
}

/** A title may stand in for a text, but it is the text that is asked for. */
function needOf(kind: TableMapping['kind'], name: Name): Field['need'] {
  if (NEEDED[kind] === undefined) return name === 'text' ? 'required' : null;
  const names = neededOf(kind).find((line) => line.includes(name));
  if (names === undefined) return null;
  return names.length === 1 ? 'required' : 'one-of';
}

function fieldsOf({ columns }: TableMapping, name: Name, need: Field['need']): Field[] {
  if (name === 'attributes') {
    const variables = [...new Set([...USUAL_VARIABLES, ...Object.keys(columns.attributes ?? {})])];
    return variables.map((variable) => ({ id: `attributes.${variable}`, name, variable, need }));
  }
  if (name !== 'text' && name !== 'answers') return [{ id: name, name, need }];
  const filled = columns[name]?.length ?? 0;
  return Array.from({ length: filled + 1 }, (_, position) => ({
    id: `${name}.${position}`,
    name,
    position,
    need: position === 0 ? need : null,
  }));
}

export function columnOf({ columns }: TableMapping, { name, variable, position }: Field): string | undefined {
  if (name === 'attributes') return columns.attributes?.[variable ?? ''];
  if (name === 'text' || name === 'answers') return columns[name]?.[position ?? 0];
  return columns[name];
}

/** The mapping with another column in a field; undefined takes the field away. */
export function withColumn(mapping: TableMapping, field: Field, column: string | undefined): TableMapping {
  const { name, variable = '', position = 0 } = field;
  const columns: Record<string, unknown> = { ...mapping.columns };
  if (name === 'attributes') {
    const attributes: Record<string, string> = { ...mapping.columns.attributes };
    if (column === undefined) delete attributes[variable];
    else attributes[variable] = column;
    columns[name] = attributes;
  } else if (name === 'text' || name === 'answers') {
    const list = [...(mapping.columns[name] ?? [])];
    if (column === undefined) list.splice(position, 1);
    else list[position] = column;
    columns[name] = [...new Set(list)];
  } else if (column === undefined) {
    delete columns[name];
  } else {
    columns[name] = column;
  }
  return { ...mapping, columns: columns as TableMapping['columns'] };
}

/** The fields that must still be filled: one for each line of needs that nothing meets. */
export function missingFields(mapping: TableMapping): readonly Field[] {
  const fields = listFields(mapping, true);
  return neededOf(mapping.kind)
    .filter((names) => !fields.some((field) => names.includes(field.name) && columnOf(mapping, field) !== undefined))
    .map(([first]) => fields.find(({ name }) => name === first)!);
}

/** Fields whose column the file does not have, as with a remembered mapping of another file. */
export function strangeFields(mapping: TableMapping, columns: readonly string[]): readonly Field[] {
  return listFields(mapping, true).filter((field) => {
    const column = columnOf(mapping, field);
    return column !== undefined && !columns.includes(column);
  });
}

/** What is sent: only the fields that a row of this kind has, and no empty lists. */
export function mappingToSend(mapping: TableMapping): TableMapping {
  const allowed = FIELDS[mapping.kind] ?? STATEMENT;
  const filled = Object.entries(mapping.columns).filter(
    ([name, value]) =>
      (allowed.includes(name as Name) || name === 'personKind') && value !== undefined && Object.keys(value).length > 0,
  );
  const columns = Object.fromEntries(filled) as TableMapping['columns'];
  const used = new Set(
    listFields({ ...mapping, columns }, true).map((field) => columnOf({ ...mapping, columns }, field)),
  );
  const values = Object.entries(mapping.values ?? {}).filter(
    ([column, meanings]) => used.has(column) && Object.keys(meanings).length > 0,
  );
  const { values: _, ...rest } = mapping;
  return { ...rest, columns, ...(values.length === 0 ? {} : { values: Object.fromEntries(values) }) };
}
