import type { Messages } from '../../message-types.js';

/** Who is recognised in several sources, and what cannot be told. */
export const linkage = {
  'linkage.link': 'Powiązanie osób',
  'linkage.title': 'Powiązanie osób między źródłami',
  'linkage.lead':
    'Osoba, którą poznajemy w kilku źródłach, liczy się raz. Poznajemy ją po pseudonimie jej adresu, numeru albo kodu, nigdy po nazwisku.',
  'linkage.people': 'W tym procesie policzono: {count:count.people}.',
  'linkage.before': 'Gdyby liczyć każde źródło osobno, byłoby ich {before}.',
  'linkage.bounds': 'Naprawdę może ich być od {lower} do {upper}.',
  'linkage.bounds.why':
    'Najmniej, gdyby nikt z osób, których nie umiemy powiązać, nie był kimś nowym. Najwięcej, gdyby każda z nich była.',
  'linkage.sources': 'Źródła',
  'linkage.sources.caption': 'Osoby w każdym źródle i po czym je poznajemy',
  'linkage.column.source': 'Źródło',
  'linkage.column.people': 'Osoby',
  'linkage.column.linkable': 'Do poznania wszędzie',
  'linkage.column.platform': 'Tylko na platformie',
  'linkage.column.own': 'Tylko w tym źródle',
  'linkage.column.nobody': 'Wypowiedzi bez osoby',
  'linkage.column.by': 'Łącz osoby po',
  'linkage.by.email': 'adresie e-mail',
  'linkage.by.phone': 'numerze telefonu',
  'linkage.by.code': 'własnym kodzie, np. karcie bibliotecznej',
  'linkage.by.none': 'niczym: tylko w tym źródle',
  'linkage.by.of': 'Łącz osoby po, źródło: {source}',
  'linkage.by.saved': 'Ustawiono: {source}. Osoby i wyniki liczą się od nowa.',
  'linkage.pairs': 'Te same osoby w dwóch źródłach',
  'linkage.pairs.caption': 'Ile osób jest w obu źródłach naraz',
  'linkage.pairs.none': 'Do porównania potrzebne są co najmniej dwa źródła z osobami.',
  'linkage.column.both': 'W obu',
  'linkage.cannot': 'Czego nie wiadomo',
  'linkage.cannot.own':
    'Numer z formularza albo karty do głosowania oznacza osobę tylko w jednym źródle. Ta sama osoba w innym źródle liczy się drugi raz.',
  'linkage.cannot.nobody':
    'Za wypowiedziami bez żadnego identyfikatora nie liczymy nikogo: mogą być od jednej osoby albo od wielu.',
  'linkage.cannot.shared':
    'Jeden adres może mieć cała rodzina, a jedna osoba może mieć dwa adresy. Liczby niżej pokazują, gdzie to możliwe.',
  'linkage.flags': 'Do sprawdzenia',
  'linkage.flags.caption': 'Co może znaczyć, że za jednym adresem stoi kilka osób',
  'linkage.column.sign': 'Oznaka',
  'linkage-flag.different-answers': 'ten sam adres lub numer, a inna płeć, wiek albo rok urodzenia',
  'linkage-flag.several-numbers': 'jeden adres, a kilka kont, formularzy albo kart w jednym źródle',
  'linkage-flag.repeated-votes': 'kilka głosów tej samej osoby na to samo',
  'linkage-flag.many-votes': 'dużo więcej głosów niż u innych',
  'linkage.hidden': 'Liczby, z których dałoby się poznać mniej niż pięć osób, są ukryte.',
} as const satisfies Messages<'pl'>;
