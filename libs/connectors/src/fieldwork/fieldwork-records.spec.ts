import type ExcelJS from 'exceljs';
import { day, fillTemplate, hour, type Filled } from '../testing/fill-template.js';
import { collect, recordsOf, temporaryFiles } from '../testing/temporary-files.js';
import { readFieldwork } from './read-fieldwork.js';

const files = temporaryFiles();
afterAll(() => files.remove());

const fill = fillTemplate.bind(null, files);

describe('a research walk', () => {
  it('has its points with time and words, and puts swapped coordinates right', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('walk', 'pl', [
          {
            number: '1',
            date: day('2026-05-20'),
            time: hour(16, 10),
            latitude: 53.8401,
            longitude: 22.9803,
            photo: 'IMG_1.jpg',
            voice: 'osoba',
            text: 'Ciemno tu wieczorem.',
          },
          {
            number: '2',
            latitude: 22.9803,
            longitude: 53.8401,
            photo: 'https://example.org/2.jpg',
            text: 'Śliskie schody.',
          },
          { number: '3', place: 'przejście przy szkole', text: 'Auta nie zwalniają.' },
          { number: '4', latitude: 0, longitude: 0, text: 'Punkt bez miejsca.' },
        ]),
      ]),
    );
    const points = recordsOf(rows, 'contribution');
    expect(points.map(({ location }) => location)).toEqual([
      { latitude: 53.8401, longitude: 22.9803 },
      { latitude: 53.8401, longitude: 22.9803 },
      null,
      null,
    ]);
    expect(points.map(({ channel, url, place }) => [channel, url, place])).toEqual([
      ['walk', null, null],
      ['walk', 'https://example.org/2.jpg', null],
      ['walk', null, 'przejście przy szkole'],
      ['walk', null, null],
    ]);
    expect(rows.map(({ raw }) => raw['Zdjęcie'])).toEqual(['IMG_1.jpg', 'https://example.org/2.jpg', '', '']);
    expect(rows.map(({ rejections }) => rejections.map(({ code }) => code))).toEqual([
      [],
      ['swapped-location'],
      [],
      ['invalid-location'],
    ]);
  });
});

describe('paper forms', () => {
  const filled: readonly Filled[] = [
    {
      number: 'F-001',
      date: day('2026-04-10'),
      age: '34',
      sex: 'kobieta',
      place: 'Śródmieście',
      'question/1': 'Brakuje mi ławek nad jeziorem i cienia.',
      'question/2': 'tak',
      consent: 'tak',
    },
    { number: 'F-002', date: day('2026-04-11'), age: '70', sex: 'mężczyzna', 'question/2': 'nie' },
    {
      number: 'F-003',
      date: day('2026-04-11'),
      sex: 'mężczyzna',
      'question/1': 'Proszę o ławki i toaletę przy plaży.',
      'question/2': 'tak',
    },
  ];
  const asked = (sheet: ExcelJS.Worksheet) => {
    sheet.getCell(2, 6).value = 'Czego brakuje nad jeziorem?';
    sheet.getCell(2, 7).value = 'Czy zamknąć plażę dla psów?';
    sheet.getCell(2, 8).value = 'Imię i nazwisko';
    sheet.getCell(4, 8).value = 'Anna Zmyślona';
  };

  it('are persons with their demographics, open and closed answers under the questions asked', async () => {
    const rows = await collect(readFieldwork([await fill('paper', 'pl', filled, asked)]));
    expect(rows.flatMap(({ rejections }) => rejections)).toEqual([]);
    const written = recordsOf(rows, 'contribution');
    expect(written.map(({ reference, channel, permission }) => [reference, channel, permission])).toEqual([
      ['F-001#Czego brakuje nad jeziorem?', 'paper', 'yes'],
      ['F-003#Czego brakuje nad jeziorem?', 'paper', 'unknown'],
    ]);
    expect(written[0]!.person).toEqual({
      identifierKind: 'respondent',
      identifier: 'F-001',
      attributes: { age: '25-34', sex: 'female', place: 'Śródmieście' },
    });
    expect(recordsOf(rows, 'answer').map(({ question, values }) => [question, values])).toEqual([
      ['Czy zamknąć plażę dla psów?', ['tak']],
      ['Czy zamknąć plażę dla psów?', ['nie']],
      ['Czy zamknąć plażę dla psów?', ['tak']],
    ]);
    expect(JSON.stringify(rows.map(({ records }) => records))).not.toContain('Zmyślona');
  });
});

describe('ballots from urns', () => {
  it('are tallies by unit, with entitled, issued and invalid by reason beside them', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('ballots', 'pl', [
          {
            unit: 'SP 2',
            option: 'Ławki',
            votes: 57,
            entitled: 164,
            issued: 96,
            'invalid-double': 1,
            'invalid-illegible': 2,
          },
          { unit: 'SP 2', option: 'Cień', votes: 36, issued: 96 },
          { unit: 'SP 3', option: 'Ławki', votes: 0, issued: 12, entitled: 10 },
          { unit: 'SP 3', option: 'Cień', votes: '3,5', issued: 13 },
          { unit: 'SP 4', votes: 5 },
        ]),
      ]),
    );
    expect(
      recordsOf(rows, 'vote-tally').map(({ unit, option, votes, channel }) => [unit, option, votes, channel]),
    ).toEqual([
      ['SP 2', 'Ławki', 57, 'urn'],
      ['SP 2', 'uprawnieni', 164, 'urn'],
      ['SP 2', 'wydane karty', 96, 'urn'],
      ['SP 2', 'głosy nieważne: podwójny głos', 1, 'urn'],
      ['SP 2', 'głosy nieważne: nieczytelna karta', 2, 'urn'],
      ['SP 2', 'Cień', 36, 'urn'],
      ['SP 3', 'Ławki', 0, 'urn'],
      ['SP 3', 'uprawnieni', 10, 'urn'],
      ['SP 3', 'wydane karty', 12, 'urn'],
    ]);
    expect(rows.map(({ rejections }) => rejections.map(({ code, value }) => `${code} ${value}`))).toEqual([
      [],
      [],
      ['count-differs 12 > 10'],
      ['invalid-number 3,5', 'count-differs 13 ≠ 12'],
      ['missing-text null'],
    ]);
  });
});

describe('head counts', () => {
  it('are people in all or of one group, counted or estimated', async () => {
    const rows = await collect(
      readFieldwork([
        await fill('heads', 'en', [
          {
            number: '1',
            event: 'Opening',
            date: day('2026-04-16'),
            channel: 'meeting',
            variable: 'in all',
            people: 27,
            counted: 'counted',
          },
          { number: '2', event: 'Opening', date: day('2026-04-16'), variable: 'sex', group: 'woman', people: 15 },
          { number: '3', event: 'Opening', variable: 'sex', people: 3 },
          { number: '4', event: 'Opening', variable: 'in all', people: -3 },
        ]),
      ]),
    );
    expect(recordsOf(rows, 'head-count')).toMatchObject([
      { event: 'Opening', group: null, people: 27, counted: 'counted', channel: 'meeting' },
      { group: { variable: 'sex', group: 'female' }, people: 15, counted: 'estimated' },
    ]);
    expect(rows.flatMap(({ rejections }) => rejections.map(({ code, column }) => [code, column]))).toEqual([
      ['missing-text', 'Group'],
      ['invalid-number', 'People'],
    ]);
  });
});
