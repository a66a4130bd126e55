/** The town hall, participation, money, work, digital services. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const TOWN_HALL_AND_ECONOMY = `
municipality|gmina samorząd gminny|municipality municipal council|gemeinde kommune kommunal stadtverwaltung|gemeente|=commune =communes municipalité municipal|муніципалітет самоврядування
office|urząd ratusz|office townhall|amt rathaus behörde|kantoor stadhuis|bureau =mairie|=мерія офіс управління
official|urzędnik|official clerk|beamte sachbearbeiter|ambtenaar|fonctionnaire|чиновник посадовець
mayor|burmistrz prezydent wójt|mayor|bürgermeister|burgemeester|=maire|=мер =мера
councillor|radny|councillor councilor|stadtrat ratsmitglied|raadslid wethouder =raadsleden|=conseiller =conseillers élu|депутат
council|rada|committee|rat gemeinderat|raad gemeenteraad|conseil|рада
government|rząd władza rządowy|government authority|regierung|regering overheid|gouvernement autorité|уряд влада
state|państwo państwowy|state|staat staatlich|staat rijk|état étatique|держава державний
country|kraj krajowy|country nation national|land national|land nationaal|pays national|країна національний
region|region województwo powiat regionalny|region regional province county|region regional landkreis|regio provincie regionaal|région département régional|область регіон
administration|administracja administracyjny|administration administrative|verwaltung|administratie bestuur|administration administratif|адміністрація
politics|polityka polityczny polityk|politics political politician policy|politik politisch politiker|politiek politicus beleid|politique|політика політичний
election|wybory wyborczy|election electoral|wahl wahlen|verkiezing|élection électoral|вибори
vote|głosowanie głosować głos|vote voting|abstimmung abstimmen stimme|stemmen stemming stem|vote voter|голосування голосувати голос
participation|udział uczestnictwo partycypacja|participation participate|beteiligung teilnahme mitwirkung beteiligen|deelname inspraak participatie meedoen|participation participer =concertation|участь залучення
consultation|konsultacje|consultation|anhörung konsultation|raadpleging|consultation|консультація обговорення
discussion|dyskusja rozmowa debata|discussion debate talk|diskussion gespräch debatte|discussie gesprek debat|discussion débat|дискусія розмова
opinion|opinia zdanie|opinion view|meinung|mening opinie|opinion avis|думка
question|pytanie|question|frage|vraag|question|питання запитання
answer|odpowiedź odpowiadać|answer reply =response|antwort|antwoord|réponse répondre|відповідь
proposal|propozycja wniosek proponować|proposal propose suggestion suggest|vorschlag antrag vorschlagen|voorstel voorstellen|proposition proposer suggestion|пропозиція пропонувати
idea|pomysł idea|idea|idee|idee|idée|ідея
complaint|skarga uwaga|complaint complain|beschwerde beschweren|klacht klagen|plainte réclamation plaindre|скарга скаржитися
petition|petycja|petition|petition|petitie|pétition|петиція
request|prośba|request|bitte anfrage|verzoek|demande demander|прохання звернення
decision|decyzja decydować|decision decide|entscheidung beschluss entscheiden|besluit beslissing beslissen|décision décider|рішення вирішувати вирішити
law|prawo prawny ustawa przepis|law legal|gesetz recht rechtlich|wet recht wettelijk|=loi =lois droit légal|закон право
rule|zasada regulamin reguła|rule regulation|regel vorschrift|regel voorschrift|règle règlement|правило
permit|pozwolenie zezwolenie|permit permission|genehmigung erlaubnis|vergunning toestemming|autorisation permis|дозвіл
ban|zakaz|ban prohibition forbidden|verbot verboten|verbod verboden|interdiction interdit interdire|заборона заборонити
fine|mandat kara|fine penalty|strafe bußgeld|boete straf|amende sanction|штраф
control|kontrola kontrolować|control inspection check|kontrolle kontrollieren|controle controleren|contrôle contrôler|контроль перевірка
court|=sąd|court judge|gericht richter|rechtbank rechter|tribunal juge|суд суддя
document|dokument formularz|document form|dokument formular unterlage|document formulier|document formulaire|документ форма
information|informacja informować informacyjny|information inform|information informieren|informatie informeren|information informer|інформація інформувати інформацією
communication|komunikowanie|communication communicate|kommunikation|communicatie|=communication|комунікація
transparency|przejrzystość jawność|transparency transparent|transparenz transparent|transparantie transparant|transparence transparent|прозорість прозорий
trust|zaufanie ufać|trust|vertrauen|vertrouwen|confiance|довіра
responsibility|odpowiedzialność odpowiedzialny|responsibility responsible|verantwortung verantwortlich|verantwoordelijkheid verantwoordelijk|responsabilité responsable|відповідальність
right|uprawnienie|rights|anspruch|rechten|droits|=права
democracy|demokracja demokratyczny|democracy democratic|demokratie demokratisch|democratie democratisch|démocratie démocratique|демократія
queue|kolejka|queue|schlange warteschlange|rij wachtrij|queue|черга
waiting|czekać oczekiwanie|wait waiting|warten wartezeit|wachten wachttijd|attendre attente|чекати очікування
service|usługa obsługa|service|dienst dienstleistung service|dienst dienstverlening|service|послуга сервіс
project|projekt|project|projekt vorhaben|project|projet|проєкт проект
programme|program|programme program|programm|programma|programme|програма
strategy|strategia|strategy|strategie|strategie|stratégie|стратегія
budget|budżet budżetowy|budget|budget haushalt|begroting budget|budget budgétaire|бюджет
money|pieniądze finanse pieniądz|money finance financial|geld finanzen finanziell|geld financiën financieel|argent finance financier|гроші фінанси фінансовий
cost|koszt kosztować|cost|kosten|kosten|coût coûter|вартість коштувати витрати витрат
price|cena|price|preis|prijs tarief|prix tarif|ціна тариф
expensive|=drogo kosztowny|expensive|teuer|duur|cher coûteux|дорого
cheap|tani tanio|cheap affordable|günstig billig bezahlbar|goedkoop =betaalbaar|abordable|дешевий
free|bezpłatny darmowy|free|kostenlos gratis|gratis|gratuit|безкоштовний безоплатний
pay|płacić zapłacić płatny płatność|pay payment paid|=zahlen bezahlen zahlung|betalen betaling|payer paiement|платити оплата
fee|opłata|fee =charge|gebühr|heffing leges|redevance frais|плата збір
tax|podatek podatkowy|tax|steuer|belasting|impôt taxe fiscal|податок податки податків
subsidy|dotacja dofinansowanie|subsidy grant funding|zuschuss subvention fördermittel|subsidie|subvention|субсидія дотація
investment|inwestycja inwestować|investment invest|investition investieren|investering investeren|investissement investir|інвестиція
loan|kredyt =dług zadłużenie|loan debt credit|kredit schulden|lening schuld krediet|prêt dette crédit|кредит борг
economy|gospodarka ekonomia gospodarczy|economy economic|wirtschaft wirtschaftlich|economie economisch|économie économique|економіка економічний
company|firma przedsiębiorstwo spółka|company firm enterprise|firma unternehmen betrieb|bedrijf onderneming =bedrijven|entreprise =société|підприємство фірма компанія компанією
business|przedsiębiorca biznes|business entrepreneur|=unternehmer gewerbe|ondernemer zaken|entrepreneur affaires|бізнес підприємець
shop|sklep|shop store|laden geschäft|winkel|magasin boutique|магазин крамниця
shopping|zakupy kupować|=shopping buy|einkaufen einkauf kaufen|=winkelen kopen boodschappen|acheter achat|покупки купувати
trade|handel handlowy|trade commerce commercial|handel einzelhandel|handel|commerce commercial commerçant|торгівля торговий
sale|sprzedaż sprzedawać|sale sell|verkauf verkaufen|verkoop verkopen|=vente vendre|продаж продавати
customer|klient|customer client|kunde|klant|client|клієнт
product|produkt towar|product =goods|produkt ware|product goederen|produit|продукт товар
work|praca pracować|work|arbeit arbeiten|werk werken|travail travailler =travaux|робота працювати
job|zatrudnienie etat|job employment|arbeitsplatz beschäftigung job|baan werkgelegenheid|emploi =emplois|зайнятість працевлаштування
worker|pracownik robotnik|worker employee staff|=arbeiter mitarbeiter beschäftigte|werknemer medewerker arbeider|=employé travailleur salarié|працівник робітник
unemployment|bezrobocie bezrobotny|unemployment unemployed|arbeitslosigkeit arbeitslos|werkloosheid werkloos|chômage chômeur|безробіття безробітний
salary|=płaca wynagrodzenie pensja|salary wage|lohn gehalt|loon salaris|salaire|зарплата
industry|przemysł przemysłowy fabryka|industry industrial factory|industrie fabrik|industrie fabriek|industrie usine industriel|промисловість завод
farmer|rolnik rolnictwo rolniczy|farmer farm agriculture agricultural|=bauer =bauern landwirt landwirtschaft|boer landbouw boerderij|agriculteur =ferme agriculture agricole|фермер сільськогосподарський
craft|rzemiosło|craft|handwerk|ambacht|artisan artisanat|ремесло
bank|bank bankowy|bank|bankfiliale sparkasse|bankfiliaal|banque|банк
post|poczta pocztowy|mail postal|post postamt|postkantoor|poste courrier|пошта поштовий
internet|internet internetowy|internet online web|internet online|internet online|internet|інтернет онлайн
wifi|wifi hotspot|wifi hotspot|wlan hotspot|wifi hotspot|wifi|вайфай
digital|cyfrowy cyfryzacja|digital digitalisation|digital digitalisierung|digitaal digitalisering|numérique digital|цифровий цифровізація
computer|komputer komputerowy laptop|computer laptop|computer laptop|computer laptop|ordinateur|комп'ютер ноутбук
telephone|telefon smartfon komórka|telephone phone smartphone|telefon handy smartphone|telefoon smartphone|téléphone smartphone|телефон смартфон
app|aplikacja|app application|app anwendung =apps|app applicatie|application appli|застосунок додаток
website|strona witryna|website|webseite website|website|site|сайт вебсайт
software|oprogramowanie|software|software|software|logiciel|програмний
data|dane|data|daten|gegevens data|donnée|дані даних
network|sieć|network|netz netzwerk|netwerk|réseau|мережа
screen|ekran tablica|screen display board|bildschirm anzeige tafel|scherm display|écran afficheur|екран табло
newspaper|gazeta prasa|newspaper press|zeitung presse|krant pers|journal presse =journaux|газета преса
media|media|media|medien|media|média|медіа
technology|technologia techniczny =technika|technology technical|technologie technik technisch|technologie techniek technisch|technologie technique|технологія технічний
machine|maszyna|machine|maschine|machine|machine|механізм
equipment|sprzęt wyposażenie urządzenie|equipment device|gerät ausstattung ausrüstung|apparatuur uitrusting toestel|=équipement =équipements matériel appareil|обладнання пристрій
infrastructure|infrastruktura|infrastructure|infrastruktur|infrastructuur|infrastructure|інфраструктура
facility|obiekt placówka ośrodek|facility|einrichtung anlage|voorziening|=installation établissement|об'єкт заклад
`;
