import { checkTeryt, countedTwice, readTerritoryCode } from './territory-code.js';

describe('codes of territories', () => {
  it.each([
    ['2001011', { ok: true, type: '1', subunit: false }],
    ['1465108', { ok: true, type: '8', subunit: true }],
    ['', { ok: false, reason: 'empty' }],
    ['20010111', { ok: false, reason: 'wrong_length' }],
    ['2001016', { ok: false, reason: 'unknown_type' }],
    ['0301011', { ok: false, reason: 'unknown_voivodeship' }],
    ['201011', { ok: false, candidates: ['0201011', '201011?'] }],
  ])('%s', (code, expected) => expect(checkTeryt(code)).toMatchObject(expected));

  it('of a whole gmina beside its town and rural area count people twice', () => {
    expect(countedTwice(['2002133', '2002134', '2002135', '2001011'])).toEqual([
      { whole: '2002133', part: '2002134' },
      { whole: '2002133', part: '2002135' },
    ]);
  });

  it.each([
    ['PL_2001011', 'lau', '2001011'],
    ['071412865011', 'bdl', '1465011'],
    ['PL843', 'nuts', null],
    ['2001000', 'higher-unit', '2001000'],
  ])('%s is of the kind %s', (code, kind, teryt) => expect(readTerritoryCode(code)).toMatchObject({ kind, teryt }));

  it('are no words', () => expect(readTerritoryCode('Augustów')).toBeNull());
});
