/** Things, places, clothes, tools, science and other nouns of a town. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const THINGS_AND_PLACES = `
map|mapa||karte stadtplan|kaart plattegrond|carte|карта мапа
address|adres|address|adresse|adres|adresse|адреса
flag|flaga||flagge fahne|vlag|drapeau|прапор
clock|zegar|clock|turmuhr|klok|horloge|годинник
bell|dzwon dzwonek|bell|glocke|bel|cloche sonnette|дзвін дзвінок
key|klucz|key|schlüssel|sleutel|clé|ключ
box|skrzynka pudełko|box|kasten kiste|doos kist|boîte|коробка скринька
basket|koszyk|basket|korb|mand|panier|кошик
pot|donica doniczka|planter pot|topf kübel blumenkübel|bloembak pot|jardinière pot|горщик вазон
tap|kran|tap|wasserhahn|kraan|robinet|кран
mirror|lustro|mirror|spiegel|spiegel|miroir|дзеркало
bed|łóżko|mattress|bett|bed|lit|ліжко
clothes|ubranie odzież|clothes clothing|kleidung|kleding kleren|vêtement habit|одяг
shoe|but obuwie|shoe|schuh|schoen|chaussure|взуття
jewel|biżuteria|jewel|schmuck|sieraad|bijou|прикраса
tool|narzędzie|tool|werkzeug|gereedschap|outil|інструмент
rope|=lina =liny =linowy|rope|seil|touw|corde|мотузка канат
net|siatka|mesh|maschendraht|gaas|filet|сітка
hut|domek chatka|hut cabin|hütte|hut|cabane|хатинка
tent|namiot|tent|zelt|tent|tente|намет
kiosk|kiosk|kiosk|imbiss|kiosk|buvette|кіоск
warehouse|magazyn|warehouse|lagerhalle|magazijn loods|entrepôt|склад
tower|wieża|tower|turm|toren|beffroi|вежа
chimney|komin|chimney|schornstein|schoorsteen|=cheminée|димар
terrace|taras|terrace|terrasse|terras|=terrasse =terrasses|тераса
alley|zaułek|alley|gasse|steeg|ruelle|провулок
embankment|nabrzeże bulwar nadbrzeże|embankment promenade|promenade uferpromenade|kade boulevard|quais|набережна
dam|zapora tama|dam|damm staudamm|dam dijk|barrage digue|дамба гребля
reservoir|zbiornik zalew|reservoir|becken stausee|reservoir|réservoir|водойма водосховище
viewpoint|punkt widokowy widok|viewpoint|aussicht aussichtspunkt|uitzicht|vue panorama|оглядовий
cottage|letniskowy|cottage|ferienhaus|vakantiehuis|gîte|дача
skyscraper|drapacz|skyscraper|wolkenkratzer|wolkenkrabber|gratte|хмарочос
synagogue|synagoga|synagogue|synagoge|synagoge|synagogue|синагога
mosque|meczet|mosque|moschee|moskee|mosquée|мечеть
monastery|klasztor|monastery|kloster|klooster|monastère couvent|монастир
religion|religia religijny wiara|religion religious faith|religion religiös glaube|religie geloof|religion religieux =foi|релігія віра
god|bóg|god|gott|god|dieu|бог
king|król królewski|king royal|könig königlich|koning koninklijk|roi royal|король
queen|=królowa|queen|königin|koningin|reine|королева
prison|więzienie|prison jail|gefängnis|gevangenis|prison|в'язниця
embassy|ambasada|embassy|botschaft|ambassade|ambassade|посольство
laboratory|laboratorium pracownia|laboratory lab|labor|laboratorium|laboratoire|лабораторія
planet|planeta||planet|planeet|planète|планета
star|gwiazda|star|stern|ster|étoile|зірка
moon|księżyc|moon|mond|=maan|lune|
sky|niebo|sky|himmel|hemel|ciel|небо
cosmos|kosmos kosmiczny|cosmos outer|weltraum kosmos|ruimtevaart heelal|cosmos spatial|космос космічний
physics|fizyka|physics|physik|natuurkunde|physique|фізика
chemistry|chemia chemiczny|chemistry chemical|chemie chemisch|scheikunde chemisch|chimie chimique|хімія хімічний
biology|biologia|biology|biologie|biologie|biologie|біологія
geography|geografia|geography|geographie|aardrijkskunde|géographie|географія
ecology|ekologia ekologiczny|ecology ecological|ökologie ökologisch|ecologie ecologisch|écologie écologique|екологія екологічний
robot|robot robotyka|robot robotics|roboter robotik|robot robotica|robot robotique|робот робототехніка
virtual|wirtualny|virtual|virtuell|virtueel|virtuel|віртуальний
password|hasło|password|passwort|wachtwoord||пароль
letter|=list|letter|brief|brief|lettre|
word|słowo|word|wort|woord|mot|слово
text|tekst|text|text|tekst|texte|текст
magazine|czasopismo|magazine|zeitschrift|tijdschrift|revue|журнал
newsletter|biuletyn|newsletter|rundbrief newsletter|nieuwsbrief|bulletin|розсилка
poster|plakat|poster|plakat|affiche|affiche|плакат
advertising|reklama reklamowy|advertising advert billboard|werbung plakatwerbung|reclame|publicité|реклама
promotion|promocja|promotion|förderaktion|promotie|promotion|промоція
survey|ankieta|survey questionnaire|umfrage fragebogen|enquête vragenlijst|sondage questionnaire|опитування анкета
research|analiza|analysis|analyse|analyse|analyse|аналіз
report|raport sprawozdanie|report|bericht|rapport verslag|rapport|звіт
contract|umowa przetarg|contract tender|vertrag ausschreibung|contract aanbesteding|contrat|договір тендер
insurance|ubezpieczenie|insurance|versicherung|verzekering|assurance|страхування
inheritance|spadek|inheritance|erbschaft|erfenis|héritage|успадкування
wedding|ślub wesele małżeństwo|wedding marriage|hochzeit ehe|bruiloft huwelijk|mariage|весілля шлюб
birthday|urodziny|birthday|geburtstag|verjaardag|anniversaire|ювілей
gift|prezent|gift present|geschenk|cadeau|cadeau|подарунок подарунки
guide|przewodnik|guide|reiseführer führung|gids|guide|гід путівник
kayak|kajak|kayak canoe|kajak kanu|kajak kano|kayak canoë|байдарка каяк
sail|żagiel żeglarstwo|sail sailing|segel segeln|zeil zeilen|voile|вітрило
fishing|wędkarstwo wędkarz|=fishing angler|angeln angler|vissen visser|pêche pêcheur|риболовля рибалка
hunter|myśliwy polowanie|hunter hunting|jäger jagd|jager jacht|chasseur chasse|мисливець полювання
ski|narty narciarski|ski skiing|ski|ski|ski|лижі
sledge|sanki|sledge|schlitten|slee|luge|санки
yoga|joga||yoga|yoga|yoga|йога
judo|judo karate|judo karate|judo karate|judo karate|judo karaté|дзюдо карате
handball|ręczna|handball|handball|handbal|handball|гандбол
hockey|hokej||hockey|hockey|hockey|хокей
pumptrack|pumptrack||pumptrack|pumptrack|pumptrack|памптрек
bowls|bule pétanque|bowls petanque|boule|jeudeboules|pétanque boulodrome|петанк
olympics|olimpiada olimpijski|olympics olympic|olympia olympisch|olympisch|olympique|олімпіада олімпійський
medal|medal||medaille|medaille|médaille|медаль
drum|bęben|drum|trommel|trommel|tambour|барабан
guitar|gitara|guitar|gitarre|gitaar|guitare|гітара
piano|fortepian pianino|piano|klavier|piano|piano|піаніно
sewing|szycie|sewing|nähen|naaien|couture|шиття
cooking|gotowanie gotować kulinarny|cooking cook culinary|kochen|koken|=cuisiner =culinaire|готувати кулінарний
ceramics|ceramika|ceramics pottery|keramik =töpfern|keramiek|céramique poterie|кераміка
coffee|kawa|espresso|kaffee|koffie||кава
tea|herbata|tea|tee|thee|thé|чай
apple|jabłko|apple|apfel|appel|pomme|яблуко
potato|ziemniak|potato|kartoffel|aardappel||картопля
cake|ciasto|cake|=kuchen|taart|gâteau|торт
egg|jajko|egg|ei|ei|oeuf|яйце
salt|sól|salt|salz|zout|sel|сіль
sugar|cukier|sugar|zucker|suiker|sucre|цукор
body|ciało|body|körper|lichaam|corps|тіло
heart|serce|heart|herz|hart|coeur|серце
blood|krew|blood|=blut|bloed|sang|кров
head|głowa|head|kopf|hoofd|tête|голова
hand|ręka|hand|hand|hand|main|рука
leg|noga|leg|bein|been|jambe|нога
eye|oko|eye|auge|oog|oeil|око
tooth|=ząb =zęby|tooth|zahn|tand|dent|зуб
cancer|rak nowotwór|cancer|krebs tumor|kanker|cancer|рак
diabetes|cukrzyca|diabetes|diabetes|diabetes|diabète|діабет
dementia|demencja alzheimer|dementia alzheimer|demenz alzheimer|dementie alzheimer|démence alzheimer|деменція
diet|dieta dietetyk|diet nutrition|diät ernährung|dieet voeding|régime nutrition|дієта
sleep|sen spać|sleep|schlaf schlafen|slaap slapen|sommeil dormir|сон спати
massage|masaż|massage|massage|massage|massage|масаж
hospice|hospicjum|hospice|hospiz|hospice|palliatif|хоспіс
mask|maska|mask|maske|masker|masque|маска
nursinghome|dps|carehome|altenheim pflegeheim|verzorgingshuis verpleeghuis|ehpad|пансіонат
lime|lipa|linden|linde|linde|tilleul|липа
oak|dąb|oak|eiche|eik|chêne|дуб
birch|brzoza|birch|birke|berk|bouleau|береза
chestnut|kasztan|chestnut|kastanie|kastanje|châtaignier marronnier|каштан
rose|róża|rose|rose|roos|rosier|троянда
herb|zioło|herb|kraut kräuter|kruid|aromatique|
mushroom|grzyb|mushroom|pilz|paddenstoel|champignon|гриб
moss|mech|moss|moos|mos|mousse|мох
swan|łabędź|swan|schwan|zwaan|cygne|лебідь
goose|gęś|goose|gans|gans|oie|гуска
hen|kura|hen chicken|huhn|kip|poule|курка
sheep|owca|sheep|schaf|schaap|mouton|вівця
deer|jeleń sarna|deer|hirsch reh|hert ree|cerf chevreuil|олень
wolf|wilk|wolf|wolf|wolf|loup|вовк
bear|niedźwiedź|bear|=bär|beer|ours|ведмідь
spider|pająk|spider|spinne|spin|araignée|павук
zoo|zoo||zoo tierpark|dierentuin|zoo|зоопарк
circus|cyrk||zirkus|circus|cirque|цирк
fireworks|fajerwerki petarda|fireworks firecracker|feuerwerk böller|vuurwerk|artifice pétard|феєрверк
canine|psi|dogwaste|hundehaufen|hondendrol|canine|собачий
clubhouse|remiza|clubhouse firehouse|vereinsheim gemeindehaus bürgerhaus|buurthuis dorpshuis wijkcentrum||клубний
villagehead|sołtys|villagehead|ortsvorsteher|dorpsraad|échevin|староста
communal|społecznościowy|communal|gemeinschaftsgarten|buurttuin|=collectif|
nightlife|rozrywka|nightlife entertainment|nachtleben =unterhaltung|uitgaan vermaak|divertissement|розвага розваги
youthcentre|młodzieżówka|youthclub|jugendzentrum jugendtreff|jongerencentrum||молодіжка
bikeroute|velo|bikeroute|radroute radnetz|fietsroute|véloroute|веломаршрут
`;
