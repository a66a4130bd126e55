import type { Messages } from '../../message-types.js';

/** What changed since the last visit, and while a page stands open. */
export const news = {
  'news.title': 'Co się zmieniło',
  'news.since': 'Nowe od: {date}',
  'news.first': 'To pierwsza wizyta w tym procesie. Następnym razem pokażemy tu, co się zmieniło.',
  'news.nothing': 'Od ostatniej wizyty nic się nie zmieniło.',
  'news.opinions': {
    one: '{count} nowa opinia',
    few: '{count} nowe opinie',
    many: '{count} nowych opinii',
    other: '{count} nowej opinii',
  },
  'news.late': {
    one: '{count} sprawa przekroczyła termin',
    few: '{count} sprawy przekroczyły termin',
    many: '{count} spraw przekroczyło termin',
    other: '{count} sprawy przekroczyło termin',
  },
  'news.published': {
    one: 'opublikowano {count} wpis o odpowiedziach i decyzjach',
    few: 'opublikowano {count} wpisy o odpowiedziach i decyzjach',
    many: 'opublikowano {count} wpisów o odpowiedziach i decyzjach',
    other: 'opublikowano {count} wpisu o odpowiedziach i decyzjach',
  },
  'news.withdrawn': {
    one: 'wycofano {count} wpis',
    few: 'wycofano {count} wpisy',
    many: 'wycofano {count} wpisów',
    other: 'wycofano {count} wpisu',
  },
  'news.releases': {
    one: 'opublikowano {count} wydanie wyników',
    few: 'opublikowano {count} wydania wyników',
    many: 'opublikowano {count} wydań wyników',
    other: 'opublikowano {count} wydania wyników',
  },
  'news.theme-edits': {
    one: '{count} poprawka w tematach',
    few: '{count} poprawki w tematach',
    many: '{count} poprawek w tematach',
    other: '{count} poprawki w tematach',
  },
  'news.imports-undone': {
    one: 'cofnięto {count} import',
    few: 'cofnięto {count} importy',
    many: 'cofnięto {count} importów',
    other: 'cofnięto {count} importu',
  },
  'news.failed-runs': {
    one: '{count} obliczenie się nie powiodło',
    few: '{count} obliczenia się nie powiodły',
    many: '{count} obliczeń się nie powiodło',
    other: '{count} obliczenia się nie powiodło',
  },
  'news.working': 'Dane napływają. Liczby na tej stronie odświeżą się same.',
  'news.updated': 'Strona odświeżona: {opinions:count.opinions}, {people:count.people}.',
  'news.campaign.title': 'Możliwe wspólne pismo',
  'news.campaign': {
    one: '{count} zgłoszenie ma prawie te same słowa co inne. To może być wspólne pismo albo akcja. Każda osoba liczy się raz.',
    few: '{count} zgłoszenia mają prawie te same słowa co inne. To może być wspólne pismo albo akcja. Każda osoba liczy się raz.',
    many: '{count} zgłoszeń ma prawie te same słowa co inne. To może być wspólne pismo albo akcja. Każda osoba liczy się raz.',
    other:
      '{count} zgłoszenia ma prawie te same słowa co inne. To może być wspólne pismo albo akcja. Każda osoba liczy się raz.',
  },
  'news.campaign.look': 'Zobacz podobne zgłoszenia',
} as const satisfies Messages<'pl'>;
