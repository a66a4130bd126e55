import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage, cwd } from 'node:process';
import { type PersonalDataType } from '#domain';
import { inCodePoints } from './code-points.js';
import { findPersonalData } from './find-personal-data.js';
import { readMarked, scoreFindings } from './score-findings.js';

/** What is found, as `type words`. */
const found = (text: string) =>
  findPersonalData(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('finds', () => {
  it.each([
    ['Mieszkam przy ul. Lipowej 14/3, mój PESEL to 71030844210.', ['address ul. Lipowej 14/3', 'pesel 71030844210']],
    [
      'Rozmawiałem z Janem Kowalskim i panią Krystyną Wydrą-Zającową.',
      ['name Janem Kowalskim', 'name Krystyną Wydrą-Zającową'],
    ],
    ['nazywam się krystyna wydra, mieszkam na lipowej 5 m. 3.', ['name krystyna wydra', 'address lipowej 5 m. 3']],
    ['Moj sasiad Lukasz Wisniewski', ['name Lukasz Wisniewski']],
    ['JAN NOWAK, UL. POLNA 15', ['name JAN NOWAK', 'address UL. POLNA 15']],
    ['Z poważaniem\nMarek Wilk', ['name Marek Wilk']],
    ['Wniosek złożyli Adam i Ewa Rutkowscy.', ['name Adam i Ewa Rutkowscy']],
    ['dom Bożeny Sienkiewicz przy Polnej 7/12', ['name Bożeny Sienkiewicz', 'address Polnej 7/12']],
    ['Kolnica 12, 16-300 Augustów', ['address Kolnica 12, 16-300 Augustów']],
    ['auto BI 4521K, NIP 123-456-32-18, REGON 123456785', ['plate BI 4521K', 'nip 123-456-32-18', 'regon 123456785']],
    ['Jestem po udarze, a syn ma autyzm.', ['health po udarze', 'disability ma autyzm']],
    ['Мене звати Оксана Коваленко', ['name Оксана Коваленко']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('leaves', () => {
  it.each([
    'Na ulicy Mickiewicza przy Szkole Podstawowej nr 4 im. Jana Pawła II brakuje ławek.',
    'Rondo Romana Dmowskiego, park Adama Mickiewicza i kościół św. Anny.',
    'Działka nr 123/4, uchwała nr XX/123/2026, § 12 ust. 3 i sala 3/4.',
    'W maju kowal widział wilka, a zając i wrona siedziały na polu.',
    'Na Lipowej 20 drzew usycha, mieszkam tu 14 lat, linia 12 jeździ co 20 minut.',
    'Szanowny Panie Burmistrzu, Pani Dyrektor i Pan Prezydent obiecali.',
    'Podjazd dla niepełnosprawnych i gabinet dla chorych na cukrzycę.',
    'KW BI1B/00012345/6, norma PN 12345, DW 664, ISO 9001',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('says how sure a rule is, and which', () => {
  const [address, name] = findPersonalData('ul. Lipowa 14, tam mieszka Nowak.');
  expect(address).toMatchObject({ confidence: 'certain', rule: 'street-kind' });
  expect(name).toMatchObject({ confidence: 'possible', rule: 'surname' });
});

it('tells places in code points where another program counts so', () => {
  const text = '😀 Pani Anna Nowak';
  expect(inCodePoints(text, findPersonalData(text))).toMatchObject([{ start: 7, end: 17 }]);
  expect(findPersonalData(text)).toMatchObject([{ start: 8, end: 18 }]);
});

/** Structured kinds must be found and nothing else taken for them; of addresses without "ul." and of names a list knows only so much. */
const PRECISION: Partial<Record<PersonalDataType, number>> = { address: 0.9, name: 0.9 };
const RECALL: Partial<Record<PersonalDataType, number>> = { address: 0.85, name: 0.9 };
const STRUCTURED: readonly PersonalDataType[] = [
  'email',
  'phone',
  'pesel',
  'nip',
  'regon',
  'iban',
  'id-card',
  'passport',
  'plate',
];

it('finds in the labelled texts what people marked', () => {
  const texts = ['tune', 'held-out', 'unseen'].flatMap((set) =>
    readFileSync(join(cwd(), `fixtures/personal-data/${set}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => readMarked(JSON.parse(line).marked))
      .map(({ text, labels }) => ({ labels, findings: findPersonalData(text) })),
  );
  expect(texts.length).toBeGreaterThan(400);
  const scores = scoreFindings(texts);
  for (const { type, precision, recall } of scores.filter(({ type: one }) => STRUCTURED.includes(one))) {
    expect({ type, precision, recall }).toEqual({ type, precision: 1, recall: 1 });
  }
  for (const [type, least] of Object.entries(PRECISION)) {
    const score = scores.find((one) => one.type === type)!;
    expect(score.precision).toBeGreaterThanOrEqual(least);
    expect(score.recall).toBeGreaterThanOrEqual(RECALL[score.type]!);
  }
});

describe('a megabyte of hostile text', () => {
  const MEGABYTE = 1 << 20;
  it.each([
    'a',
    'Anna ',
    'Jan Jan',
    'pan Pan ',
    'A.',
    'ul. ',
    'ul. Lipowa ',
    'ul. a-',
    'mieszka ',
    'na Lipowej 1/',
    'Lipowa 12 ',
    'po udarze ',
    'mój ',
    'się nazywam ',
    'ul. gen. ',
    'Anna\u00a0',
    "a'",
    'a-',
    '16-300 ',
    '1 maja ',
  ])('is read in linear time: %j', (piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    const start = cpuUsage();
    findPersonalData(text);
    const used = cpuUsage(start);
    expect((used.user + used.system) / 1e6).toBeLessThan(20);
  });
});
