import { BALLOTS, HEADS } from './counting-templates.js';
import {
  CONSENT_COLUMN,
  DATE_COLUMN,
  EVENT_COLUMN,
  GROUP_SIZE_COLUMN,
  NUMBER_COLUMN,
  TIME_COLUMN,
  VOICE_COLUMN,
  type FieldworkKind,
  type FieldworkTemplate,
} from './template.js';

const NO_NAMES = {
  pl: 'Nie wpisuj nazwisk, telefonów ani adresów osób.',
  en: 'Write no names, telephone numbers or addresses of persons.',
};

const WORKSHOP: FieldworkTemplate = {
  kind: 'workshop',
  version: 1,
  fileName: { pl: 'warsztat-i-kawiarenka', en: 'workshop-and-world-cafe' },
  sheet: { pl: 'Notatki', en: 'Notes' },
  purpose: {
    pl: 'Notatki z warsztatu, spotkania albo kawiarenki obywatelskiej, stolik po stoliku.',
    en: 'Notes of a workshop, a meeting or a world café, table by table.',
  },
  instructions: {
    pl: [
      'Jedno zdanie lub jedna myśl to jeden wiersz.',
      'Kto mówi: osoba (mówi za siebie), grupa (wspólne zdanie stolika) albo prowadzący (jego notatka z rozmowy).',
      'Zdanie grupy liczy się w temacie jako jeden wpis; liczby osób nie dodajemy do uczestników.',
      'Ilu było uczestników, wpisz w szablonie „Liczenie osób”.',
      NO_NAMES.pl,
    ],
    en: [
      'One statement is one row.',
      'Who speaks: a person (for herself), a group (what a table says together) or a facilitator (a note of the talk).',
      'What a group says counts once in a theme; the people of the group are not added to the participants.',
      'How many people came goes into the template “Head counts”.',
      NO_NAMES.en,
    ],
  },
  exampleColumn: 'text',
  columns: [
    NUMBER_COLUMN,
    EVENT_COLUMN,
    DATE_COLUMN,
    TIME_COLUMN,
    {
      key: 'channel',
      header: { pl: 'Rodzaj spotkania', en: 'Kind of event' },
      hint: { pl: 'Wybierz z listy.', en: 'Choose from the list.' },
      example: { pl: 'warsztat', en: 'workshop' },
      width: 18,
      choices: [
        { value: 'meeting', words: { pl: 'warsztat', en: 'workshop' } },
        { value: 'cafe', words: { pl: 'kawiarenka', en: 'world café' } },
        { value: 'meeting', words: { pl: 'spotkanie', en: 'meeting' } },
      ],
    },
    {
      key: 'table',
      header: { pl: 'Stolik', en: 'Table' },
      hint: { pl: 'Numer albo nazwa stolika.', en: 'Number or name of the table.' },
      example: { pl: '3', en: '3' },
      width: 10,
      format: 'text',
    },
    {
      key: 'topic',
      header: { pl: 'Temat stolika', en: 'Topic of the table' },
      hint: { pl: 'O czym rozmawia stolik.', en: 'What the table talks about.' },
      example: { pl: 'Zieleń i cień', en: 'Trees and shade' },
      width: 24,
    },
    VOICE_COLUMN,
    GROUP_SIZE_COLUMN,
    {
      key: 'text',
      header: { pl: 'Wypowiedź', en: 'Statement' },
      hint: { pl: 'Możliwie słowami mieszkańców.', en: 'In the words of residents, as far as possible.' },
      example: {
        pl: 'Przy placu zabaw nie ma cienia, posadźcie tam drzewa.',
        en: 'There is no shade at the playground, plant trees there.',
      },
      width: 70,
    },
    CONSENT_COLUMN,
  ],
};

const WALK: FieldworkTemplate = {
  kind: 'walk',
  version: 1,
  fileName: { pl: 'spacer-badawczy', en: 'research-walk' },
  sheet: { pl: 'Spacer', en: 'Walk' },
  purpose: {
    pl: 'Spacer badawczy: co ludzie mówią w kolejnych miejscach, ze współrzędnymi albo opisem miejsca i numerem zdjęcia.',
    en: 'A research walk: what people say at each stop, with coordinates or a description of the place and a photo’s name.',
  },
  instructions: {
    pl: [
      'Jedna wypowiedź w jednym miejscu to jeden wiersz.',
      'Położenie: szerokość i długość w stopniach (na przykład 53,8401 i 22,9803) albo opis miejsca słowami.',
      'W polu Zdjęcie wpisz nazwę pliku albo numer zdjęcia; samych zdjęć nie wgrywaj.',
      NO_NAMES.pl,
    ],
    en: [
      'One statement at one place is one row.',
      'Where: latitude and longitude in degrees (for example 53.8401 and 22.9803) or a description in words.',
      'Under Photo write the name of the file or its number; do not upload the photo.',
      NO_NAMES.en,
    ],
  },
  exampleColumn: 'text',
  columns: [
    NUMBER_COLUMN,
    { ...EVENT_COLUMN, example: { pl: 'Spacer nad jeziorem', en: 'Walk along the lake' } },
    DATE_COLUMN,
    TIME_COLUMN,
    {
      key: 'place',
      header: { pl: 'Opis miejsca', en: 'Description of the place' },
      hint: { pl: 'Na przykład: przejście przy szkole.', en: 'For example: crossing at the school.' },
      example: { pl: 'przejście przy szkole', en: 'crossing at the school' },
      width: 28,
    },
    {
      key: 'latitude',
      header: { pl: 'Szerokość geograficzna', en: 'Latitude' },
      hint: { pl: 'W Polsce od 49 do 55, na przykład 53,8401.', en: 'In Poland 49 to 55, for example 53.8401.' },
      example: { pl: 53.8401, en: 53.8401 },
      width: 14,
      format: 'decimal',
    },
    {
      key: 'longitude',
      header: { pl: 'Długość geograficzna', en: 'Longitude' },
      hint: { pl: 'W Polsce od 14 do 24, na przykład 22,9803.', en: 'In Poland 14 to 24, for example 22.9803.' },
      example: { pl: 22.9803, en: 22.9803 },
      width: 14,
      format: 'decimal',
    },
    {
      key: 'photo',
      header: { pl: 'Zdjęcie', en: 'Photo' },
      hint: { pl: 'Nazwa pliku lub numer zdjęcia.', en: 'Name of the file or number of the photo.' },
      example: { pl: 'IMG_2031.jpg', en: 'IMG_2031.jpg' },
      width: 16,
      format: 'text',
    },
    { ...VOICE_COLUMN, example: { pl: 'osoba', en: 'person' } },
    { ...GROUP_SIZE_COLUMN, example: { pl: '', en: '' } },
    {
      key: 'text',
      header: { pl: 'Wypowiedź', en: 'Statement' },
      hint: { pl: 'Możliwie słowami mieszkańców.', en: 'In the words of residents, as far as possible.' },
      example: { pl: 'Auta jadą tu za szybko, dzieci się boją.', en: 'Cars are too fast here, children are afraid.' },
      width: 70,
    },
    CONSENT_COLUMN,
  ],
};

const question = (number: number, example: { pl: string; en: string }) => ({
  key: 'question',
  header: { pl: `Odpowiedź ${number}`, en: `Answer ${number}` },
  hint: {
    pl: 'Zamień nagłówek tej kolumny na treść pytania. Zbędne kolumny usuń, dalsze dodaj obok.',
    en: 'Put the words of the question into the header. Remove columns that are not needed, add more beside them.',
  },
  example,
  width: 50,
});

const PAPER: FieldworkTemplate = {
  kind: 'paper',
  version: 1,
  fileName: { pl: 'formularze-papierowe', en: 'paper-forms' },
  sheet: { pl: 'Formularze', en: 'Forms' },
  purpose: {
    pl: 'Przepisywanie formularzy papierowych: jeden formularz to jeden wiersz, jedna osoba.',
    en: 'Typing in paper forms: one form is one row and one person.',
  },
  instructions: {
    pl: [
      'Ponumeruj formularze i przepisz numer: po nim rozpoznajemy osobę i wiersz. W jednym procesie każdy numer raz.',
      'Zamień nagłówki „Odpowiedź 1”, „Odpowiedź 2” … na treść pytań. Dalsze pytania dodaj jako kolejne kolumny.',
      'Czego osoba nie podała, zostaw puste.',
      'Przepisuj słowo w słowo. Nazwisk, podpisów, telefonów i numerów PESEL nie przepisuj.',
    ],
    en: [
      'Number the forms and type the number: by it the person and the row are known. Each number once in a process.',
      'Put the words of the questions in place of “Answer 1”, “Answer 2” … Add more questions as further columns.',
      'Leave empty what a person did not tell.',
      'Type word for word. Leave out names, signatures, telephone and identity numbers.',
    ],
  },
  exampleColumn: 'question',
  columns: [
    { ...NUMBER_COLUMN, header: { pl: 'Nr formularza', en: 'Form number' }, width: 14 },
    { ...DATE_COLUMN, header: { pl: 'Data wpływu', en: 'Date of receipt' } },
    {
      key: 'age',
      header: { pl: 'Wiek', en: 'Age' },
      hint: { pl: 'Liczba lat albo przedział, na przykład 25-34.', en: 'Years or a band, for example 25-34.' },
      example: { pl: '25-34', en: '25-34' },
      width: 10,
      format: 'text',
    },
    {
      key: 'sex',
      header: { pl: 'Płeć', en: 'Sex' },
      hint: { pl: 'Wybierz z listy albo zostaw puste.', en: 'Choose from the list or leave empty.' },
      example: { pl: 'kobieta', en: 'woman' },
      width: 14,
      choices: [
        { value: 'female', words: { pl: 'kobieta', en: 'woman' } },
        { value: 'male', words: { pl: 'mężczyzna', en: 'man' } },
        { value: 'other', words: { pl: 'inna odpowiedź', en: 'other' } },
      ],
    },
    {
      key: 'place',
      header: { pl: 'Osiedle lub sołectwo', en: 'District or village' },
      hint: { pl: 'Tak jak w tabeli mieszkańców.', en: 'As in the table of residents.' },
      example: { pl: 'Śródmieście', en: 'Śródmieście' },
      width: 22,
    },
    question(1, { pl: 'Najbardziej brakuje mi ławek.', en: 'Benches are what I miss most.' }),
    question(2, { pl: '', en: '' }),
    question(3, { pl: '', en: '' }),
    CONSENT_COLUMN,
  ],
};

export const FIELDWORK_TEMPLATES: Readonly<Record<FieldworkKind, FieldworkTemplate>> = {
  workshop: WORKSHOP,
  walk: WALK,
  paper: PAPER,
  ballots: BALLOTS,
  heads: HEADS,
};
