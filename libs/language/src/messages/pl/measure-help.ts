import type { Messages } from '../../message-types.js';

/** What each measure says, and what it does not say; opened by a question mark beside it. */
export const measureHelp = {
  'measure-help.button': 'Co to znaczy: {measure}',
  'measure-help.not': 'Czego to nie mówi:',
  'measure-help.method': 'Pełny opis metody (po angielsku)',
  'measure.opinions': 'liczba opinii',
  'measure.opinions.says': 'Tyle wypowiedzi zebrano w tym procesie. Jedna osoba może mieć ich kilka.',
  'measure.opinions.not': 'To nie jest liczba osób ani miara poparcia.',
  'measure.people': 'liczba osób',
  'measure.people.says': 'Tyle różnych osób coś napisało, odpowiedziało lub zagłosowało. Każda liczy się raz.',
  'measure.people.not': 'To nie jest liczba wszystkich, którzy wiedzieli o procesie albo przyszli na spotkanie.',
  'measure.heads': 'osoby policzone na miejscu',
  'measure.heads.says': 'Tyle osób policzono na spotkaniach. Nikt nie zapisywał, kim są.',
  'measure.heads.not':
    'Nie wiemy, czy te same osoby pisały też opinie, dlatego nie dodajemy ich do liczby uczestników.',
  'measure.answered': 'opinie z odpowiedzią',
  'measure.answered.says':
    'Na tyle opinii urząd odpowiedział. Liczą się tylko opinie brane pod uwagę, bez spamu i wycofanych.',
  'measure.answered.not': 'Odpowiedź nie znaczy, że ktoś się zgodził ani że coś zrobiono.',
  'measure.opinions-over-time': 'opinie w czasie',
  'measure.opinions-over-time.says':
    'Każdy słupek to liczba opinii z jednego tygodnia, miesiąca albo roku. Opinie bez daty podajemy osobno.',
  'measure.opinions-over-time.not': 'Wysoki słupek nie mówi, dlaczego pisano akurat wtedy.',
  'measure.representation': 'udział grupy wobec ludności',
  'measure.representation.says':
    'Porównuje udział grupy wśród uczestników z jej udziałem wśród mieszkańców. 1 to tyle samo, 0,5 to o połowę mniej. Kreska obok pokazuje przedział.',
  'measure.representation.not':
    'Wynik poniżej 1 nie mówi, dlaczego kogoś brakuje. Przedział obejmuje tylko przypadek, a nie to, kto chciał przyjść.',
  'measure.representation-over-time': 'udział grupy w czasie',
  'measure.representation-over-time.says':
    'Pokazuje, jak udział grupy zmieniał się z każdym miesiącem. Każdy punkt liczy wszystkich od początku procesu.',
  'measure.representation-over-time.not': 'Wzrost po jakimś działaniu nie dowodzi, że to ono przyciągnęło ludzi.',
  'measure.pyramid': 'wiek i płeć uczestników',
  'measure.pyramid.says':
    'Słupki to uczestnicy, obrys to mieszkańcy. Gdzie słupek nie sięga obrysu, tam jest mniej osób, niż wynika z ludności.',
  'measure.pyramid.not': 'Nie obejmuje osób, które nie podały wieku, i nie mówi, czemu kogoś brakuje.',
  'measure.coverage': 'o ilu osobach to wiemy',
  'measure.coverage.says': 'Jaka część uczestników podała tę cechę. Wyniki opisują tylko te osoby.',
  'measure.coverage.not': 'Nie mówi, czy pozostałe osoby są podobne do tych, które ją podały.',
  'measure.people-by-group': 'osoby w grupach',
  'measure.people-by-group.says': 'Tyle osób z każdej grupy wzięło udział.',
  'measure.people-by-group.not':
    'Bez danych o mieszkańcach nie wiadomo, czy to dużo, czy mało. Osób, które nie podały cechy, tu nie ma.',
  'measure.missing-people': 'kogo brakuje',
  'measure.missing-people.says':
    'Grupy, których jest wyraźnie mniej, niż wynika z ludności. Obok stoi, ilu osób brakuje do równego udziału.',
  'measure.missing-people.not': 'To nie jest lista winnych: liczby nie mówią, co tym osobom przeszkodziło.',
  'measure.participation-rate': 'odsetek uczestniczących',
  'measure.participation-rate.says': 'Jaka część mieszkańców z tabeli ludności wzięła udział.',
  'measure.participation-rate.not':
    'Wysoki odsetek nie znaczy, że uczestnicy są podobni do wszystkich. Przedział obejmuje tylko przypadek.',
  'measure.place-rates': 'uczestnicy według miejsc',
  'measure.place-rates.says': 'Mapa pokazuje, ile osób na tysiąc mieszkańców wzięło udział w każdej części gminy.',
  'measure.place-rates.not':
    'Jasne miejsce nie znaczy, że tam nie ma spraw. Przy małej liczbie mieszkańców różnicę może dać przypadek.',
  'measure.opinions-by-channel': 'drogi i języki opinii',
  'measure.opinions-by-channel.says':
    'Tyle opinii przyszło każdą drogą i w każdym języku. Każda opinia ma jedną drogę.',
  'measure.opinions-by-channel.not':
    'To nie jest liczba osób: ktoś mógł napisać i na platformie, i na papierze. Język bywa rozpoznany przez program.',
  'measure.topics': 'tematy stałe',
  'measure.topics.says':
    'Ile opinii i osób przypada na każdy temat ze stałej listy. Jedna opinia może należeć do kilku.',
  'measure.topics.not':
    'Liczb nie można dodać do siebie. Temat stały wskazują słowa, więc opinia bez nich stoi osobno.',
  'measure.impact-by-theme': 'wpływ według tematów',
  'measure.impact-by-theme.says':
    'Jak daleko zaszły opinie z każdego tematu: od stanowiska przez decyzję po realizację. Każda liczba prowadzi do swojej listy.',
  'measure.impact-by-theme.not':
    'Temat z małą liczbą uwzględnionych opinii nie musiał zostać pominięty: mógł dotyczyć cudzych zadań.',
  'measure.filtered-impact': 'wpływ przy wybranych filtrach',
  'measure.filtered-impact.says': 'Ile opinii, które zostają po filtrach, ma stanowisko, decyzję i realizację.',
  'measure.filtered-impact.not': 'Nie porównuje ich z pozostałymi opiniami i nie mówi, skąd różnica.',
  'measure.year-people': 'uczestnicy w całym roku',
  'measure.year-people.says':
    'Najmniej i najwięcej osób, które mogły wziąć udział. Nie wiemy, kto był w kilku procesach, stąd dwie granice.',
  'measure.year-people.not': 'To nie jest przedział ufności: prawdziwa liczba na pewno leży między tymi granicami.',
  'measure.promises': 'zobowiązania na kolejny rok',
  'measure.promises.says':
    'Opublikowane zobowiązania i decyzje, których termin jeszcze nie minął, i kto za nie odpowiada.',
  'measure.promises.not': 'Lista nie obejmuje szkiców ani planów, których nikt nie opublikował.',
  'measure.channels': 'drogi udziału',
  'measure.channels.says':
    'Ile osób przyszło każdą drogą i ilu nie było na żadnej innej. Kto użył dwóch dróg, liczy się w obu.',
  'measure.channels.not': 'Nie mówi, że bez tej drogi te osoby na pewno by nie przyszły.',
  'measure.theme-by-group': 'kto o czym mówi',
  'measure.theme-by-group.says':
    'Jaka część grupy poruszyła temat, a jaka część pozostałych. Wyróżniamy różnice, których nie tłumaczy sam przypadek.',
  'measure.theme-by-group.not': 'Nie mówi, że całej grupie na tym zależy: liczą się tylko osoby, które coś napisały.',
  'measure.theme-places': 'gdzie o tym mówią',
  'measure.theme-places.says':
    'Jaka część osób z każdego miejsca poruszyła temat: spośród tych, które coś napisały, każda osoba liczona raz.',
  'measure.theme-places.not':
    'Nie mówi, gdzie jest problem ani czego chcą mieszkańcy, którzy nic nie napisali. Małe różnice tłumaczy przypadek.',
  'measure.theme-weighted': 'tematy po przeważeniu',
  'measure.theme-weighted.says':
    'Pokazuje, jak wyglądałby udział tematów, gdyby skład uczestników był taki jak skład mieszkańców.',
  'measure.theme-weighted.not': 'Nie zastępuje głosu nieobecnych: zakłada, że myślą jak obecni z ich grupy.',
  'measure.target-groups': 'grupy docelowe',
  'measure.target-groups.says':
    'Grupy, do których urząd chciał dotrzeć, i to, ile osób z nich przyszło. Data mówi, kiedy wpisano cel.',
  'measure.target-groups.not': 'Osiągnięty cel nie dowodzi, że sprawiło to konkretne działanie.',
  'measure.trust': 'pewność tematu',
  'measure.trust.says':
    'Liczba od 0 do 1: jak często temat wraca, gdy opinie losujemy ponownie. Od 0,75 temat uznajemy za stabilny.',
  'measure.trust.not': 'Nie mówi, czy temat jest ważny ani czy opinie w nim są słuszne.',
  'measure.theme-map': 'mapa tematów',
  'measure.theme-map.says': 'Każda kropka to opinia. Bliskie kropki mówią o podobnych sprawach, kolor to temat.',
  'measure.theme-map.not': 'Odległości są przybliżone, a kierunki na mapie nic nie znaczą.',
  'measure.stance': 'za i przeciw',
  'measure.stance.says':
    'Ile osób głosowało za opiniami z tematu, ile przeciw, a ile raz tak, raz tak. Każda liczy się raz.',
  'measure.stance.not': 'Głos dotyczy opinii, a nie całego tematu, i nic nie mówi o tych, którzy nie głosowali.',
  'measure.stance-answers': 'odpowiedzi autorów',
  'measure.stance-answers.says':
    'Jak osoby, które pisały w tym temacie, odpowiedziały na pytanie z ankiety. Każda liczy się raz, z ostatnią odpowiedzią.',
  'measure.stance-answers.not':
    'Pytanie może dotyczyć czegoś innego niż temat, a piszący to nie wszyscy, którzy odpowiadali.',
  'measure.distinctive-words': 'słowa grupy',
  'measure.distinctive-words.says': 'Słowa, których grupa używa wyraźnie częściej niż pozostali.',
  'measure.distinctive-words.not': 'Częste słowo nie mówi, czy ktoś jest za, czy przeciw.',
  'measure.impact-path': 'droga opinii',
  'measure.impact-path.says':
    'Ile opinii przyszło, ile ma odpowiedź i stanowisko, ile uwzględniono, a ile zrealizowano. Pod liczbą stoi, z czego liczymy udział.',
  'measure.impact-path.not': 'Nie mówi, czy decyzje były dobre, i pokazuje tylko to, co ktoś zapisał.',
  'measure.flow': 'od opinii do skutku',
  'measure.flow.says':
    'Szerokość pasa to liczba opinii. Pas prowadzi od tematu przez stanowisko do tego, co zrealizowano.',
  'measure.flow.not': 'Pas bez stanowiska nie znaczy odmowy: sprawa może czekać albo nikt jej nie zapisał.',
  'measure.decisions': 'decyzje',
  'measure.decisions.says': 'Ile opinii uwzględniono w całości, w części albo wcale, a ile nie ma jeszcze stanowiska.',
  'measure.decisions.not': 'Dużo odmów nie znaczy złej woli: część spraw może nie należeć do gminy.',
  'measure.impact-rates': 'odsetki decyzji i śladów',
  'measure.impact-rates.says':
    'Jaka część opinii ma stanowisko, uzasadnienie, realizację albo ślad prowadzący do skutku. Obok stoją liczby i przedział.',
  'measure.impact-rates.not': 'Ślad mówi, że ktoś połączył opinię z decyzją, a nie że to ona ją spowodowała.',
  'measure.waiting-answer': 'czas oczekiwania na odpowiedź',
  'measure.waiting-answer.says':
    'Krzywa pokazuje, jaka część opinii wciąż czeka po tylu dniach. Liczą się też te, które czekają do dziś.',
  'measure.waiting-answer.not': 'Szybka odpowiedź nie musi być dobrą odpowiedzią.',
  'measure.waiting-delivery': 'od decyzji do realizacji',
  'measure.waiting-delivery.says':
    'Krzywa pokazuje, jaka część uwzględnionych decyzji po tylu dniach wciąż czeka na realizację.',
  'measure.waiting-delivery.not': 'Nie porównuje łatwych spraw z trudnymi: chodnik i szkoła liczą się tak samo.',
  'measure.orphan-decisions': 'decyzje bez opinii',
  'measure.orphan-decisions.says': 'Decyzje, do których nie prowadzi żadna opinia mieszkańców.',
  'measure.orphan-decisions.not': 'Nie znaczy to, że mieszkańcy ich nie chcieli: ślad mógł nie zostać zapisany.',
  'measure.equality': 'równość wpływu',
  'measure.equality.says':
    'Porównuje, jaką część rozstrzygniętych opinii każdej grupy uwzględniono. 1 znaczy tyle samo co u pozostałych.',
  'measure.equality.not': 'Różnica nie dowodzi nierównego traktowania: grupy mogły prosić o inne rzeczy.',
  'measure.adopted': 'opinie, które coś zmieniły',
  'measure.adopted.says': 'Tyle opinii uwzględniono w całości albo w części.',
  'measure.adopted.not': 'Uwzględnione nie znaczy zrealizowane, a decyzja mogła mieć też inne powody.',
  'measure.aims': 'trzy cele',
  'measure.aims.says':
    'Osiem liczb w trzech celach obok wcześniejszych. O różnicy mówimy tylko tam, gdzie pozwala na to przedział.',
  'measure.aims.not': 'To nie jest ocena ani ranking: tych liczb nie dodajemy do siebie.',
  'measure.replies': 'odpowiedzi mieszkańców',
  'measure.replies.says': 'Jak często mieszkańcy odpisywali sobie nawzajem, a nie tylko urzędowi.',
  'measure.replies.not': 'Dużo odpowiedzi nie znaczy dobrej rozmowy: kłótnia też je daje.',
  'measure.meetings': 'spotkania',
  'measure.meetings.says': 'Co najmniej tyle spotkań zapisano w dzienniku, na platformie albo na listach.',
  'measure.meetings.not': 'Nie mówi, ile osób na nich było ani czy mogły zabrać głos.',
  'measure.reasons': 'opinie z powodem',
  'measure.reasons.says': 'W tylu opiniach ktoś napisał, dlaczego tak uważa.',
  'measure.reasons.not': 'Nie ocenia, czy powód jest słuszny.',
  'measure.newcomers': 'nowe osoby',
  'measure.newcomers.says': 'Osoby, których nie ma we wcześniejszych procesach w tych danych.',
  'measure.newcomers.not': 'Mogły brać udział wcześniej bez śladu, na przykład przy urnie.',
  'measure.votes': 'wyniki głosowania',
  'measure.votes.says':
    'Tyle głosów dostała każda możliwość. Kto zagłosował dwa razy na to samo, liczy się raz, ostatnim głosem.',
  'measure.votes.not': 'Nie mówi, czego chcą mieszkańcy, którzy nie głosowali.',
  'measure.turnout': 'frekwencja',
  'measure.turnout.says': 'Jaka część uprawnionych zagłosowała.',
  'measure.turnout.not': 'Niska frekwencja nie mówi, czy ludzie nie chcieli, nie mogli, czy nie wiedzieli.',
  'measure.shared-statements': 'w czym się zgadzamy',
  'measure.shared-statements.says': 'Zdania, na które większość w każdej grupie głosujących odpowiada tak samo.',
  'measure.shared-statements.not': 'To zgoda głosujących, a nie wszystkich mieszkańców.',
  'measure.dividing-statements': 'co nas dzieli',
  'measure.dividing-statements.says':
    'Zdania, przy których grupy głosujących najbardziej się różnią albo głosy dzielą się prawie po połowie.',
  'measure.dividing-statements.not': 'Podział w głosach nie znaczy, że ludzie są skłóceni.',
  'measure.opinion-groups': 'grupy podobnych głosów',
  'measure.opinion-groups.says': 'Osoby, które głosują podobnie, łączymy w grupy. Nazwy grup to tylko litery.',
  'measure.opinion-groups.not': 'To nie są prawdziwe środowiska: te osoby mogą się wcale nie znać.',
  'measure.vote-differences': 'różnice w głosach',
  'measure.vote-differences.says':
    'Zdania, na które grupa wieku, płci lub miejsca głosuje inaczej niż pozostali. Sam przypadek tego nie tłumaczy.',
  'measure.vote-differences.not': 'Nie mówi, skąd różnica się bierze, ani jak głosowała dana osoba.',
  'measure.recount': 'ponowne liczenie',
  'measure.recount.says': 'Liczymy wynik jeszcze raz według zasad i porównujemy z ogłoszonym.',
  'measure.recount.not': 'Różnica nie dowodzi błędu urzędu: mogą brakować dane albo zasada.',
  'measure.pools': 'pule i projekty',
  'measure.pools.says': 'Projekty w kolejności głosów, aż skończą się pieniądze puli. Przy każdym stoi powód.',
  'measure.pools.not': 'Projekt bez pieniędzy nie jest zły: mógł się nie zmieścić w puli.',
  'measure.pupil-turnout': 'frekwencja uczniów',
  'measure.pupil-turnout.says':
    'Jaka część uprawnionych uczniów zagłosowała. Liczymy tylko szkoły, które podały obie liczby.',
  'measure.pupil-turnout.not': 'Nie mówi nic o młodzieży spoza tych szkół.',
  'measure.survey-answers': 'odpowiedzi w ankiecie',
  'measure.survey-answers.says':
    'Ile osób wybrało każdą odpowiedź. Udział liczymy z tych, którzy odpowiedzieli na to pytanie.',
  'measure.survey-answers.not': 'Nie mówi, co myślą mieszkańcy, którzy ankiety nie wypełnili.',
  'measure.topic-diversity': 'różnorodność tematów',
  'measure.topic-diversity.says': 'Czy mówiono o wielu sprawach po równo, czy jedna przeważyła.',
  'measure.topic-diversity.not': 'Jedna główna sprawa nie jest wadą: mogła być najważniejsza.',
  'measure.compared-reach': 'zasięg kilku procesów',
  'measure.compared-reach.says':
    'Udział grup wobec ludności na jednej skali. Różnicę nazywamy tylko wtedy, gdy przedziały na siebie nie zachodzą.',
  'measure.compared-reach.not': 'To nie jest ranking: procesy miały różne cele i różne drogi udziału.',
  'measure.compared-themes': 'tematy kilku procesów',
  'measure.compared-themes.says': 'Jaka część osób w każdym procesie poruszyła ten sam temat, z przedziałem.',
  'measure.compared-themes.not': 'Różnica może wynikać z pytań, jakie zadano, a nie z potrzeb.',
  'measure.fit': 'zgodność ze składem mieszkańców',
  'measure.fit.says': 'Sprawdza, czy skład uczestników mógłby być przypadkiem. Liczba w mówi, jak duża jest różnica.',
  'measure.fit.not': 'Małe p nie znaczy dużej różnicy: przy wielu osobach wystarczy drobna.',
  'measure.evenness': 'równość udziału',
  'measure.evenness.says':
    'Jaka część uczestników musiałaby należeć do innej grupy, by skład był jak u mieszkańców. Obok: ile dałby sam przypadek.',
  'measure.evenness.not': 'Jedna liczba nie mówi, której grupy brakuje.',
  'measure.design-effect': 'koszt ważenia',
  'measure.design-effect.says': 'Ważenie zmniejsza pewność wyniku. Tu widać, ilu osobom odpowiada to, co zostaje.',
  'measure.design-effect.not': 'Nie mówi, czy ważenie usuwa błąd.',
  'measure.missing-answers': 'granice dla braku danych',
  'measure.missing-answers.says':
    'W jakich granicach leży wynik, gdyby osoby bez danych należały do tej grupy albo żadna z nich.',
  'measure.missing-answers.not': 'Nie mówi, który koniec jest bliższy prawdy.',
  'measure.weights': 'ważenie',
  'measure.weights.says': 'Głosy rzadkich grup liczą się mocniej, a częstych słabiej, aż skład zgadza się z ludnością.',
  'measure.weights.not': 'Nie zmienia wyników głosowań i nie przywraca głosu nieobecnych.',
  'measure.voice-inequality': 'nierówność głosu',
  'measure.voice-inequality.says':
    'Czy pisali wszyscy po trochu, czy kilka osób dużo. 0 to wszyscy po równo, blisko 1 to prawie tylko kilka osób.',
  'measure.voice-inequality.not': 'Kto pisze dużo, nie ma przez to więcej racji ani więcej winy.',
  'measure.returning': 'kto wraca',
  'measure.returning.says': 'Ile osób z wcześniejszych procesów przyszło znowu, a ile jest nowych.',
  'measure.returning.not': 'Obejmuje tylko osoby, które da się rozpoznać bez danych osobowych.',
  'measure.funnel': 'kolejne kroki',
  'measure.funnel.says': 'Ile osób doszło do każdego kroku, od udziału po kolejne wypowiedzi.',
  'measure.funnel.not': 'Nie mówi, czemu ktoś na tym skończył.',
  'measure.many-comparisons': 'wiele porównań',
  'measure.many-comparisons.says': 'Gdy porównań jest dużo, kilka wyróżni się przypadkiem. Uwzględniamy to.',
  'measure.many-comparisons.not': 'Wyróżniona różnica nadal może być przypadkiem, choć rzadko.',
  'measure.hidden-numbers': 'ukryte liczby',
  'measure.hidden-numbers.says': 'Ile pól ukryto, by nikogo nie dało się rozpoznać w małej grupie.',
  'measure.hidden-numbers.not': 'Ukryte nie znaczy zero.',
} as const satisfies Messages<'pl'>;
