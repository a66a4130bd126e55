import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readCitizenlab } from './read-citizenlab.js';

const files = temporaryFiles();
afterAll(() => files.remove());

describe('the sheets of a phase', () => {
  it('tells open from closed questions of a survey and keeps each respondent together', async () => {
    const written = [
      'Brakuje mi ławek przy rynku i cienia w lecie',
      'Autobus do szkoły jeździ za rzadko, zwłaszcza po południu',
      'Więcej zieleni zamiast betonu na placu',
    ];
    const file = await files.workbook('ankieta.xlsx', {
      'Ankieta o rynku': [
        [
          'ID',
          'Jak często bywasz na rynku?',
          'Co lubisz?',
          'Czego brakuje?',
          'Komentarz',
          'Nazwa autora',
          'ID autora',
          'Zgłoszony pod adresem',
          'Projekt',
          'Płeć',
        ],
        [
          's-1',
          'codziennie',
          'kawiarnie;drzewa',
          written[0],
          null,
          'Ola',
          'u-1',
          new Date(Date.UTC(2026, 2, 2, 8, 15, 11)),
          'Rynek',
          'Kobieta',
        ],
        [
          's-2',
          'rzadko',
          null,
          written[1],
          null,
          'Anonimowy',
          null,
          new Date(Date.UTC(2026, 2, 2, 9)),
          'Rynek',
          'Mężczyzna',
        ],
        [
          's-3',
          'codziennie',
          'drzewa',
          written[2],
          null,
          'Anonimowy',
          null,
          new Date(Date.UTC(2026, 2, 2, 9)),
          'Rynek',
          null,
        ],
        ['s-4', null, null, null, null, 'Anonimowy', null, new Date(Date.UTC(2026, 2, 2, 9)), 'Rynek', 'Kobieta'],
      ],
    });
    const rows = await collect(readCitizenlab([file]));
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const texts = recordsOf(rows, 'contribution');
    expect(texts.map(({ reference, body, kind, permission }) => [reference, body, kind, permission])).toEqual(
      written.map((body, index) => [`s-${index + 1}/Czego brakuje?`, body, 'answer', 'unknown']),
    );
    expect(recordsOf(rows, 'answer').map(({ reference, values }) => [reference, values])).toEqual([
      ['s-1/Jak często bywasz na rynku?', ['codziennie']],
      ['s-1/Co lubisz?', ['kawiarnie', 'drzewa']],
      ['s-2/Jak często bywasz na rynku?', ['rzadko']],
      ['s-3/Jak często bywasz na rynku?', ['codziennie']],
      ['s-3/Co lubisz?', ['drzewa']],
    ]);
    expect(texts[1]!.person).toEqual({ identifierKind: 'respondent', identifier: 's-2', attributes: { sex: 'male' } });
    // Excel's clock has no zone: 08:15 in Warsaw in March is 07:15 UTC
    expect(texts[0]).toMatchObject({
      submittedAt: { instant: '2026-03-02T07:15:11.000Z' },
      phase: { name: 'Ankieta o rynku', method: 'survey' },
    });
    expect(recordsOf(rows, 'participant')).toHaveLength(1);
  });

  it('reads votes as tallies, online and offline apart', async () => {
    const file = await files.workbook('głosy.xlsx', {
      Głosowanie: [
        [
          'ID',
          'Tytuł',
          'Opis',
          'Głosowania offline',
          'Wybieraki / Uczestnicy',
          'Koszt',
          'URL',
          'Projekt',
          'Status',
          'ID autora',
          'Opublikowane',
        ],
        ['p-1', 'Plac zabaw', 'opis', 12, 340, 50000, 'https://x', 'BO', 'zaproponowany', 'u-1', '2026-01-01'],
        ['p-2', 'Ławki', 'opis', null, 'dużo', 8000, 'https://x', 'BO', 'zaproponowany', 'u-2', '2026-01-01'],
      ],
    });
    const rows = await collect(readCitizenlab([file]));
    expect(recordsOf(rows, 'vote-tally')).toEqual([
      { type: 'vote-tally', reference: 'p-1/online', option: 'Plac zabaw', channel: 'online', unit: null, votes: 340 },
      { type: 'vote-tally', reference: 'p-1/offline', option: 'Plac zabaw', channel: 'paper', unit: null, votes: 12 },
    ]);
    expect(rows[1]!.rejections).toEqual([{ code: 'invalid-number', column: 'Wybieraki / Uczestnicy', value: 'dużo' }]);
  });
});
