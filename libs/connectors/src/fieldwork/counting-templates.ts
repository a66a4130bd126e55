import {
  DATE_COLUMN,
  EVENT_COLUMN,
  NUMBER_COLUMN,
  type FieldworkTemplate,
  type InBoth,
  type TemplateColumn,
} from './template.js';

/** What a commission counts of a unit beside the votes, and the name of its tally. */
const UNIT_COUNTS: readonly { readonly key: string; readonly header: InBoth; readonly example: number | '' }[] = [
  { key: 'entitled', header: { pl: 'Uprawnieni', en: 'Entitled' }, example: 164 },
  { key: 'issued', header: { pl: 'Wydane karty', en: 'Ballots issued' }, example: 96 },
  { key: 'valid', header: { pl: 'Ważne karty', en: 'Valid ballots' }, example: 91 },
  { key: 'invalid-double', header: { pl: 'Nieważne: podwójny głos', en: 'Invalid: voted twice' }, example: 1 },
  {
    key: 'invalid-not-entitled',
    header: { pl: 'Nieważne: osoba nieuprawniona', en: 'Invalid: not entitled' },
    example: 0,
  },
  { key: 'invalid-illegible', header: { pl: 'Nieważne: nieczytelna', en: 'Invalid: illegible' }, example: 1 },
  { key: 'invalid-too-many', header: { pl: 'Nieważne: za dużo znaków', en: 'Invalid: too many marks' }, example: 0 },
  { key: 'invalid-no-consent', header: { pl: 'Nieważne: brak zgody', en: 'Invalid: no consent' }, example: 0 },
  { key: 'invalid-blank', header: { pl: 'Nieważne: pusta', en: 'Invalid: blank' }, example: 0 },
  { key: 'seats', header: { pl: 'Mandaty (w wyborach)', en: 'Seats (elections)' }, example: '' },
];

/**
 * Under which option a count of a unit stands among the tallies. It is no vote: entitled and issued are the denominators of a
 * turnout, seats belong to elections, and every invalid one bears its reason behind the colon.
 */
export const UNIT_COUNT_OPTIONS: Readonly<Record<string, string>> = {
  entitled: 'uprawnieni',
  issued: 'wydane karty',
  valid: 'głosy ważne',
  'invalid-double': 'głosy nieważne: podwójny głos',
  'invalid-not-entitled': 'głosy nieważne: osoba nieuprawniona',
  'invalid-illegible': 'głosy nieważne: nieczytelna karta',
  'invalid-too-many': 'głosy nieważne: za dużo znaków',
  'invalid-no-consent': 'głosy nieważne: brak zgody',
  'invalid-blank': 'głosy nieważne: pusta karta',
  seats: 'mandaty',
};

const unitCount = ({ key, header, example }: (typeof UNIT_COUNTS)[number]): TemplateColumn => ({
  key,
  header,
  hint: {
    pl: 'Jedna liczba na obwód: wpisz ją w jednym z jego wierszy.',
    en: 'One number a unit: write it in one of its rows.',
  },
  example: { pl: example, en: example },
  width: 14,
  format: 'whole-number',
});

export const BALLOTS: FieldworkTemplate = {
  kind: 'ballots',
  version: 1,
  fileName: { pl: 'karty-z-urny', en: 'urn-ballots' },
  sheet: { pl: 'Wyniki', en: 'Results' },
  purpose: {
    pl: 'Wyniki z urn: głosy na każdą opcję w szkole, sołectwie lub obwodzie, karty wydane, uprawnieni, nieważne z powodem.',
    en: 'Results of urns: votes for each option by school, village or unit, ballots issued, entitled, invalid by reason.',
  },
  instructions: {
    pl: [
      'Jeden wiersz to jedna opcja w jednym obwodzie.',
      'Liczby całego obwodu (uprawnieni, wydane karty, ważne, nieważne, mandaty) wpisz raz, w dowolnym z jego wierszy.',
      'Opcja, na którą nikt nie głosował, ma 0.',
      'Nie wpisuj nazwisk osób niepełnoletnich bez zapisanej zgody.',
    ],
    en: [
      'One row is one option in one unit.',
      'Write the numbers of the whole unit (entitled, issued, valid, invalid, seats) once, in any of its rows.',
      'An option that nobody voted for has 0.',
      'Write no names of minors without a recorded consent.',
    ],
  },
  exampleColumn: 'option',
  columns: [
    NUMBER_COLUMN,
    {
      key: 'unit',
      header: { pl: 'Szkoła, sołectwo lub obwód', en: 'School, village or unit' },
      hint: { pl: 'Zawsze tak samo zapisane.', en: 'Always written the same way.' },
      example: { pl: 'SP 2', en: 'School 2' },
      width: 26,
    },
    {
      key: 'option',
      header: { pl: 'Opcja lub kandydatura', en: 'Option or candidate' },
      hint: { pl: 'Projekt, kandydatura albo odpowiedź z karty.', en: 'Project, candidate or answer on the ballot.' },
      example: { pl: 'Projekt przykładowy', en: 'Example project' },
      width: 34,
    },
    {
      key: 'votes',
      header: { pl: 'Głosy', en: 'Votes' },
      hint: { pl: 'Ważne głosy na tę opcję w tym obwodzie.', en: 'Valid votes for this option in this unit.' },
      example: { pl: 57, en: 57 },
      width: 10,
      format: 'whole-number',
    },
    ...UNIT_COUNTS.map(unitCount),
  ],
};

export const HEADS: FieldworkTemplate = {
  kind: 'heads',
  version: 1,
  fileName: { pl: 'liczenie-osob', en: 'head-counts' },
  sheet: { pl: 'Frekwencja', en: 'Attendance' },
  purpose: {
    pl: 'Ile osób przyszło: razem i w grupach, policzone albo oszacowane.',
    en: 'How many people came: in all and by group, counted or estimated.',
  },
  instructions: {
    pl: [
      'Dla każdego wydarzenia jeden wiersz z cechą „razem”; potem, jeśli to policzono, wiersze grup.',
      'Oszacowanie zaznacz: pokazujemy je inaczej niż policzone osoby.',
      'Policzonych osób nie dodajemy do uczestników, bo nie wiadomo, kim są.',
    ],
    en: [
      'One row with “in all” for each event; then rows of groups, if these were counted.',
      'Mark an estimate: it is shown apart from counted people.',
      'People who were counted are not added to the participants: nobody knows who they are.',
    ],
  },
  exampleColumn: 'event',
  columns: [
    NUMBER_COLUMN,
    { ...EVENT_COLUMN, example: { pl: 'Spotkanie przykładowe', en: 'Example event' } },
    DATE_COLUMN,
    {
      key: 'channel',
      header: { pl: 'Rodzaj', en: 'Kind' },
      hint: { pl: 'Wybierz z listy.', en: 'Choose from the list.' },
      example: { pl: 'spotkanie', en: 'meeting' },
      width: 14,
      choices: [
        { value: 'meeting', words: { pl: 'spotkanie', en: 'meeting' } },
        { value: 'meeting', words: { pl: 'warsztat', en: 'workshop' } },
        { value: 'cafe', words: { pl: 'kawiarenka', en: 'world café' } },
        { value: 'walk', words: { pl: 'spacer', en: 'walk' } },
      ],
    },
    {
      key: 'variable',
      header: { pl: 'Cecha', en: 'Counted by' },
      hint: { pl: 'Razem albo cecha, według której liczono.', en: 'In all, or what the people were told apart by.' },
      example: { pl: 'razem', en: 'in all' },
      width: 22,
      choices: [
        { value: 'total', words: { pl: 'razem', en: 'in all' } },
        { value: 'age', words: { pl: 'wiek', en: 'age' } },
        { value: 'sex', words: { pl: 'płeć', en: 'sex' } },
        { value: 'place', words: { pl: 'miejsce zamieszkania', en: 'place of residence' } },
      ],
    },
    {
      key: 'group',
      header: { pl: 'Grupa', en: 'Group' },
      hint: { pl: 'Na przykład 15-24 albo kobieta. Przy „razem” puste.', en: 'For example 15-24. Empty for “in all”.' },
      example: { pl: '', en: '' },
      width: 18,
      format: 'text',
    },
    {
      key: 'people',
      header: { pl: 'Liczba osób', en: 'People' },
      hint: { pl: 'Liczba całkowita.', en: 'A whole number.' },
      example: { pl: 34, en: 34 },
      width: 12,
      format: 'whole-number',
    },
    {
      key: 'counted',
      header: { pl: 'Policzone czy oszacowane', en: 'Counted or estimated' },
      hint: { pl: 'Wybierz z listy.', en: 'Choose from the list.' },
      example: { pl: 'policzone', en: 'counted' },
      width: 18,
      choices: [
        { value: 'counted', words: { pl: 'policzone', en: 'counted' } },
        { value: 'estimated', words: { pl: 'oszacowane', en: 'estimated' } },
      ],
    },
  ],
};
