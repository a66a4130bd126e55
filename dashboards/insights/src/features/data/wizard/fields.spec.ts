import type { TableMapping } from '#domain';
import { columnOf, listFields, mappingToSend, missingFields, strangeFields, withColumn } from './fields.js';

const mapping = (kind: TableMapping['kind'], columns: TableMapping['columns'] = {}): TableMapping => ({
  version: 1,
  kind,
  columns,
});
const fieldOf = (table: TableMapping, id: string) => listFields(table, true).find((field) => field.id === id)!;

describe('the fields of a row', () => {
  it('begin with what is required', () => {
    expect(listFields(mapping('vote-tally'), false).map(({ id, need }) => [id, need])).toEqual([
      ['option', 'required'],
      ['votes', 'required'],
      ['unit', null],
      ['channel', null],
      ['reference', null],
    ]);
  });

  it('offer one more text than there are', () => {
    const survey = mapping('answers', { text: ['Co zmienić?', 'Co zostawić?'] });
    expect(listFields(survey, false).filter(({ name }) => name === 'text')).toHaveLength(3);
  });

  it('of a statement show few until all are asked for, and every one that has a column', () => {
    const shown = (table: TableMapping, showsAll: boolean) => listFields(table, showsAll).map(({ id }) => id);
    expect(shown(mapping('remark'), false)).not.toContain('url');
    expect(shown(mapping('remark'), true)).toContain('url');
    expect(shown(mapping('remark', { url: 'Adres' }), false)).toContain('url');
  });
});

describe('what is missing', () => {
  it.each<[TableMapping['kind'], TableMapping['columns'], string[]]>([
    ['remark', {}, ['text.0']],
    ['remark', { title: 'Tytuł' }, []],
    ['answers', { answers: ['Czym jeździsz?'] }, []],
    ['answers', {}, ['text.0']],
    ['vote-tally', { option: 'Projekt' }, ['votes']],
    ['participant', { attributes: { age: 'Wiek' } }, []],
    ['participant', {}, ['person']],
    ['head-count', {}, ['people']],
  ])('of a row that is %p with %j is %j', (kind, columns, missing) => {
    expect(missingFields(mapping(kind, columns)).map(({ id }) => id)).toEqual(missing);
  });

  it('is also a column that the file does not have', () => {
    const remembered = mapping('remark', { text: ['Treść'], attributes: { age: 'Wiek' } });
    expect(strangeFields(remembered, ['Treść', 'Data']).map(({ id }) => id)).toEqual(['attributes.age']);
  });
});

describe('choosing a column', () => {
  it('puts it in its field and takes it away again', () => {
    const before = mapping('remark', { text: ['Treść'] });
    const age = fieldOf(before, 'attributes.age');
    const chosen = withColumn(before, age, 'Wiek');
    expect(columnOf(chosen, age)).toBe('Wiek');
    expect(columnOf(withColumn(chosen, age, undefined), age)).toBeUndefined();
    expect(before.columns).toEqual({ text: ['Treść'] });
  });

  it('closes the gap when a text among several goes', () => {
    const survey = mapping('answers', { text: ['A', 'B', 'C'] });
    expect(withColumn(survey, fieldOf(survey, 'text.1'), undefined).columns.text).toEqual(['A', 'C']);
  });
});

describe('what is sent', () => {
  it('holds no field of another kind of row, no empty list, and no meaning of a column that is not used', () => {
    const sent = mappingToSend({
      ...mapping('vote', { option: 'Projekt', text: ['Uwagi'], answers: [], attributes: { sex: 'Płeć' } }),
      values: { Płeć: { '?': '' }, Uwagi: { a: 'b' } },
      headerRow: 2,
    });
    expect(sent).toEqual({
      version: 1,
      kind: 'vote',
      columns: { option: 'Projekt', attributes: { sex: 'Płeć' } },
      values: { Płeć: { '?': '' } },
      headerRow: 2,
    });
  });
});
