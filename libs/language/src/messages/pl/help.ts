import type { Messages } from '../../message-types.js';

/** What a screen shows, what its measures mean, and its keys. */
export const help = {
  'help.title': 'Pomoc: {screen}',
  'help.here': 'Co tu widać',
  'help.words': 'Co znaczą te słowa i liczby',
  'help.keys': 'Klawisze',
  'help.keys.open': '? – otwiera tę pomoc',
  'help.keys.close': 'Esc – zamyka okno',
  'help.keys.tab': 'Tab, Shift+Tab – następny i poprzedni element',
  'help.keys.skip': 'Pierwszy Tab na stronie – przejście prosto do treści',
  'help.keys.undo': 'Ctrl+Z – cofa ostatnią poprawkę tematów',
  'help.keys.arrows': 'Strzałki, Home, End – ruch w tabeli uwag',
  'help.keys.enter': 'Enter – zmienia komórkę albo otwiera tekst uwagi',
  'help.keys.present': 'Spacja, strzałki – slajdy w widoku prezentacji',
  'help.keys.switch': 'Skróty jednoklawiszowe działają',
  'help.keys.switch.note':
    'Pojedyncze litery, cyfry i znak ?. Wyłącz je, jeśli dyktujesz tekst lub często trafiasz w zły klawisz.',
  'help.screen.home': 'start',
  'help.screen.other': 'ta strona',
  'help.home':
    'Procesy Twoich gmin, najnowsze na górze, i to, co na kogoś czeka. Kliknij nazwę procesu, by zobaczyć, co powiedzieli mieszkańcy, kogo usłyszano i co z tym zrobiono.',
  'help.overview':
    'Cały proces na jednej stronie: co powiedziano, kogo usłyszano, co zrobiono. Każda liczba prowadzi do listy, z której powstała. Gdy napływają dane, strona odświeża się sama.',
  'help.themes':
    'Opinie pogrupowane według tego, o czym mówią. Nazwę, skład i kolejność tematów może poprawić człowiek, a każdą poprawkę można cofnąć.',
  'help.contributions':
    'Słowa mieszkańców, dokładnie tak jak je zapisano, bez danych osobowych. Filtry stoją w adresie strony, więc można go komuś wysłać.',
  'help.reach': 'Kto wziął udział, a kogo brakuje, grupa po grupie, w porównaniu z mieszkańcami.',
  'help.impact': 'Droga od opinii do skutku: co dostało odpowiedź, co rozstrzygnięto, co obiecano i co wykonano.',
  'help.votes': 'Wyniki głosowań i to, ile osób głosowało. Głosy to wyniki, więc pokazujemy je zawsze.',
  'help.data': 'Skąd są dane, co wczytano, czego nie udało się odczytać i jak to poprawić.',
  'help.remarks': 'Każda uwaga z numerem, stanowiskiem i uzasadnieniem. Zmiany zapisują się od razu.',
  'help.reports': 'Zamrożony stan procesu: z niego powstają raport, ulotka i strona dla mieszkańców.',
  'help.surveys': 'Odpowiedzi na pytania zamknięte, pytanie po pytaniu, z liczbą osób, które odpowiedziały.',
  'help.other': 'Każda liczba prowadzi do listy, z której powstała, a pod każdym wykresem jest jego tabela.',
  'help.term.opinion': 'Opinia',
  'help.term.opinion.text':
    'Jedna wypowiedź mieszkańca: pomysł, komentarz, odpowiedź otwarta albo uwaga. Jedna osoba może dać kilka.',
  'help.term.person': 'Osoba',
  'help.term.person.text': 'Każda osoba liczy się w procesie raz, choćby pisała wiele razy i różnymi drogami.',
  'help.term.theme': 'Temat',
  'help.term.theme.text':
    'Grupa opinii o podobnych sprawach. Opinia, która nie pasuje do żadnego, stoi w wierszu „Poza tematami”.',
  'help.term.trust': 'Pewność tematu',
  'help.term.trust.text':
    'Liczba od 0 do 1: w jakiej części temat wraca, gdy opinie losuje się ponownie. Od 0,75 temat jest stabilny.',
  'help.term.ratio': 'Udział wobec ludności',
  'help.term.ratio.text':
    'Udział grupy wśród uczestników podzielony przez jej udział wśród mieszkańców. 1 znaczy: tyle, ilu mieszkańców; 0,5 – o połowę mniej.',
  'help.term.interval': 'Przedział',
  'help.term.interval.text':
    'Zakres, w którym wynik leży niemal na pewno (95 razy na 100), gdyby liczył się tylko przypadek. Im mniej osób, tym szerszy.',
  'help.term.cannot-tell': 'Nie można jeszcze powiedzieć',
  'help.term.cannot-tell.text': 'Przedział obejmuje liczbę 1, więc różnica może być przypadkiem.',
  'help.term.hidden': 'Ukryto',
  'help.term.hidden.text':
    'Liczb o grupach mniejszych niż 5 osób nie pokazujemy nikomu, a procentów poniżej 20 osób nie liczymy. Czasem ukrywamy też sąsiednią liczbę, by nie dało się ich wyliczyć.',
  'help.term.unknown': 'Nie podano',
  'help.term.unknown.text':
    'Osoby, które nie podały wieku albo innej cechy. Zawsze mówimy, ile ich jest; wyniki opisują pozostałych.',
  'help.term.dataset': 'Wersja danych',
  'help.term.dataset.text': 'Rośnie z każdym wczytaniem. Każdy wynik mówi, z której wersji powstał.',
  'help.term.answered': 'Z odpowiedzią',
  'help.term.answered.text':
    'Opinie, na które urząd opublikował odpowiedź albo rozstrzygnięcie. Liczymy je wśród tych, którym odpowiedź się należy.',
  'help.term.decision': 'Rozstrzygnięcie',
  'help.term.decision.text':
    'Co urząd postanowił: uwzględnić w całości, w części albo nie uwzględnić, zawsze z uzasadnieniem.',
  'help.term.delivery': 'Wykonanie',
  'help.term.delivery.text': 'Jak daleko jest to, co obiecano: zaplanowane, w realizacji, zrealizowane albo porzucone.',
  'help.term.level': 'Obiecany poziom',
  'help.term.level.text':
    'Jak duży wpływ obiecano mieszkańcom, zanim zaczęli mówić: od informowania po współdecydowanie.',
  'help.term.similar': 'Podobne zgłoszenia',
  'help.term.similar.text': 'Prawie te same słowa od kilku osób. To może być wspólne pismo; każda osoba liczy się raz.',
  'help.term.rejected': 'Pominięty wiersz',
  'help.term.rejected.text':
    'Wiersz pliku, którego nie dało się odczytać. Zawsze jest na liście z numerem, kolumną i powodem.',
  'help.term.release': 'Wydanie',
  'help.term.release.text':
    'Stan zamrożony pod numerem. To, co raz wydano, się nie zmienia; nowe liczby dają nowe wydanie.',
  'help.term.turnout': 'Frekwencja',
  'help.term.turnout.text': 'Ilu z uprawnionych głosowało. Bez liczby uprawnionych jej nie podajemy.',
} as const satisfies Messages<'pl'>;
