import type { Messages } from '../../message-types.js';

/** Draft of a data protection impact assessment, made from what is stored and set. */
export const assessment = {
  'assessment.title': 'Ocena skutków dla ochrony danych (projekt)',
  'assessment.draft':
    'To projekt dla inspektora ochrony danych, złożony z tego, co zapisano w programie Nasłuch. Nie jest poradą prawną ani gotową oceną. Miejsca w nawiasach kwadratowych uzupełnia gmina.',
  'assessment.sample': 'Dane w tym procesie są zmyślone.',
  'assessment.controller': 'Administrator danych: {municipality}',
  'assessment.process': 'Proces: {process}',
  'assessment.dates': 'Okres: {dates}',
  'assessment.dates.open': 'od {from}, bez daty końca',
  'assessment.dates.none': 'nie podano dat',
  'assessment.made': 'Stan z: {date}, wersja danych {version}',
  'assessment.purpose': '1. Po co przetwarza się dane',
  'assessment.purpose.heard':
    'Żeby wiedzieć, co powiedzieli mieszkańcy: opinie łączy się w tematy i przypisuje im odpowiedzi urzędu.',
  'assessment.purpose.reach':
    'Żeby wiedzieć, kto wziął udział, a kogo zabrakło: liczby uczestników porównuje się z liczbami mieszkańców według grup.',
  'assessment.purpose.impact': 'Żeby rozliczyć, co z tego wynikło: decyzje i ich wykonanie.',
  'assessment.purpose.not':
    'Program nie podejmuje decyzji o osobach, nie ocenia ich i nie tworzy ich profili. Teksty nie opuszczają serwera gminy.',
  'assessment.purpose.basis':
    'Podstawa prawna: [uzupełnia gmina, np. art. 6 ust. 1 lit. e RODO i przepis o konsultacjach]',
  'assessment.data': '2. Jakie dane są przechowywane',
  'assessment.data.texts': 'Wypowiedzi z zasłoniętymi danymi: {count}',
  'assessment.data.people': 'Uczestnicy pod pseudonimami: {count}',
  'assessment.data.originals': 'Oryginały tekstów, w których coś zasłonięto, zaszyfrowane: {count}',
  'assessment.data.rows': 'Wiersze w postaci, w jakiej przyszły, zaszyfrowane: {count}',
  'assessment.data.told': 'Co uczestnicy podali o sobie: {what}',
  'assessment.data.told.nothing': 'Uczestnicy niczego o sobie nie podali.',
  'assessment.data.masked':
    'W tekstach reguły zasłaniają adresy e-mail, numery telefonów i PESEL. Nazwiska i adresy w treści mogą zostać, dlatego tekst nie jest anonimowy i przed publikacją czyta go człowiek.',
  'assessment.sources': '3. Skąd są dane',
  'assessment.sources.none': 'Niczego jeszcze nie wczytano.',
  'assessment.pseudonyms': '4. Pseudonimy',
  'assessment.pseudonyms.how':
    'Adres, numer albo kod, po którym poznaje się osobę, zamienia się na pseudonim (HMAC-SHA256 z kluczem gminy). Klucz leży w osobnym pliku, poza bazą. Ta sama osoba w innej gminie ma inny pseudonim.',
  'assessment.access': '5. Kto ma dostęp',
  'assessment.access.roles': 'Osoby z dostępem, według roli: {roles}',
  'assessment.access.log':
    'Każdy import, cofnięcie, zmianę i usunięcie zapisuje się z osobą i czasem. W zapisie nie ma słów mieszkańców.',
  'assessment.retention': '6. Jak długo',
  'assessment.retention.originals':
    'Oryginały i wiersze: {months} mies. po zakończeniu procesu i nie krócej, niż można cofnąć import (30 dni)',
  'assessment.retention.scans': 'Skany pism, dni od wgrania: {days}',
  'assessment.retention.pseudonyms': 'Pseudonimy, lata po zakończeniu procesu: {years}',
  'assessment.retention.due': 'Do kiedy w tym procesie: {kind}, {date}',
  'assessment.retention.by-hand': 'Po terminie usuwa administrator.',
  'assessment.retention.automatic': 'Po terminie usuwa program, co noc.',
  'assessment.retention.backups':
    'Kopie zapasowe, które powstały wcześniej, zawierają te dane, dopóki same nie zostaną usunięte (siedem dziennych i cztery tygodniowe).',
  'assessment.suppression': '7. Ochrona małych grup',
  'assessment.suppression.rule':
    'Liczby osób według płci, wieku, miejsca i innych cech ukrywa się, gdy dotyczą mniej niż {k} osób, razem z liczbami, z których dałoby się je odjąć.',
  'assessment.suppression.now': 'Teraz w zestawieniu zasięgu ukryto: {hidden} z {cells}.',
  'assessment.suppression.filters': 'Tak samo chronione są filtry, pliki do pobrania i wykresy.',
  'assessment.publication': '8. Publikacja',
  'assessment.publication.counts': 'Wypowiedzi, które mają podstawę publikacji: {publishable} z {all}',
  'assessment.publication.rule': 'Tekst bez podstawy publikacji widzi tylko urząd.',
  'assessment.rights': '9. Prawa osób',
  'assessment.rights.erase':
    'Na wniosek osoby administrator usuwa ją po kodzie z formularza albo po adresie wpisu: jej słowa, odpowiedzi, głosy i pseudonim znikają ze wszystkich procesów gminy. Zostaje skrót numeru wpisu, żeby późniejszy import jej nie przywrócił.',
  'assessment.rights.erased': 'Do tej pory usunięto wypowiedzi: {count}',
  'assessment.rights.inform': 'Obowiązek informacyjny: [uzupełnia gmina: gdzie i jak poinformowano uczestników]',
  'assessment.risks': '10. Ryzyka i środki',
  'assessment.risks.text':
    'Rozpoznanie kogoś po treści wypowiedzi: zasłanianie, podstawa publikacji i czytanie przed publikacją. Pozostaje ryzyko, że ktoś rozpozna autora po tym, co opisał.',
  'assessment.risks.groups':
    'Rozpoznanie kogoś w małej grupie: ukrywanie liczb i sprawdzanie, czy nie da się ich odtworzyć z pozostałych.',
  'assessment.risks.leak': 'Wyciek bazy: oryginały i wiersze są zaszyfrowane, klucz leży osobno.',
  'assessment.risks.access': 'Dostęp osób nieuprawnionych: role, zaproszenia na adres, dziennik zdarzeń.',
  'assessment.open': '11. Do uzupełnienia',
  'assessment.open.need': 'Niezbędność i proporcjonalność: [uzupełnia gmina]',
  'assessment.open.processor': 'Kto prowadzi serwer i czy zawarto umowę powierzenia: [uzupełnia gmina]',
  'assessment.open.people': 'Opinie osób, których dane dotyczą, lub ich przedstawicieli: [uzupełnia gmina]',
  'assessment.open.officer': 'Opinia inspektora ochrony danych i data: [uzupełnia inspektor]',
  'assessment.file': 'ocena-skutkow',
} as const satisfies Messages<'pl'>;
