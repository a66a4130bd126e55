/** Buildings, housing, materials, energy, waste and pipes. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const BUILDINGS_AND_UTILITIES = `
building|budynek||gebäude|gebouw|bâtiment immeuble|будівля будівель
house|dom||haus|huis =huizen|maison|будинок дім будинки будинків
home|domostwo|home|heim zuhause|thuis|domicile foyer|домівка
flat|mieszkanie|flat apartment|wohnung|appartement flat|appartement|квартира
housing|mieszkalnictwo|=housing dwelling|wohnen wohnraum wohnungsbau|woning wonen huisvesting|logement habitat|житло житловий
block|blok wieżowiec|block|block hochhaus|blok hoogbouw torenflat|bloc tour barre|багатоповерхівка блок
tenement|kamienica||altbau mietshaus|herenhuis||кам'яниця
estate|osiedle|estate|siedlung wohnsiedlung|woonwijk|lotissement cité =résidence|мікрорайон селище
district|dzielnica||viertel stadtteil quartier bezirk kiez|wijk stadsdeel buurt|quartier arrondissement|район району райони
town|miasto miejski miasteczko|town city urban|stadt städtisch|stad stedelijk stads|ville urbain|місто міський
village|wieś wiejski sołectwo|village rural|dorf ländlich|dorp platteland|village rural|село сільський
centre|centrum śródmieście|centre center downtown|zentrum innenstadt mitte|centrum binnenstad|centre|центр
suburb|przedmieście|suburb outskirts|vorort stadtrand|buitenwijk|banlieue périphérie|передмістя околиця
rent|czynsz najem wynajem|rent rental|miete mieten|huur huren|loyer louer location|оренда орендувати
tenant|najemca lokator||=mieter|huurder|locataire|орендар наймач
owner|właściciel|owner landlord|=eigentümer vermieter besitzer|eigenaar verhuurder|propriétaire bailleur|власник
property|nieruchomość własność|property|immobilie eigentum|vastgoed eigendom|propriété immobilier|нерухомість власність
developer|deweloper deweloperski|=developer|bauträger investor|projectontwikkelaar|promoteur|забудовник
construction|budowa budować budowlany|construction construct =build|bau bauen baustelle|bouw bouwen bouwplaats|construction construire chantier|будівництво будувати
development|zabudowa rozwój rozbudowa|development develop|bebauung entwicklung ausbau|bebouwing ontwikkeling uitbreiding|développement|забудова розвиток розбудова
renovation|remont modernizacja odnowa renowacja|renovation renovate refurbishment modernisation|sanierung renovierung modernisierung sanieren erneuerung|renovatie renoveren vernieuwing|rénovation rénover réhabilitation modernisation|ремонт реконструкція оновлення модернізація
repair|naprawa naprawić naprawiać wyremontować|repair fix mend|reparatur reparieren ausbessern instandsetzung|reparatie repareren herstellen herstel|réparation réparer|відремонтувати лагодити полагодити
maintenance|utrzymanie konserwacja|maintenance maintain upkeep|wartung unterhalt instandhaltung|onderhoud onderhouden|entretien entretenir maintenance|утримання обслуговування
demolition|rozbiórka wyburzenie|demolition demolish|abriss abreißen|sloop slopen|démolition démolir|знесення знести
planning|planowanie plan|planning plan|planung plan|planning plan|planification plan|планування план
zoning|zagospodarowanie|zoning|bebauungsplan flächennutzung|bestemmingsplan|zonage urbanisme|зонування
architecture|architektura architekt|architecture architect|architektur architekt|architectuur architect|architecture architecte|архітектура архітектор
facade|elewacja fasada|facade|fassade|gevel|façade|фасад
roof|dach||dach|dak|toit toiture|дах покрівля дахів
wall|ściana mur|wall|wand mauer|muur wand|mur|стіна
window|okno||fenster|raam|fenêtre|вікно
door|drzwi||tür|deur|porte|двері
floor|piętro podłoga|floor|etage stockwerk|verdieping vloer|étage plancher|поверх підлога
lift|winda dźwig|lift elevator|aufzug fahrstuhl|lift|ascenseur|ліфт
staircase|klatka||treppenhaus|trappenhuis|cage|під'їзд
basement|piwnica|basement cellar|keller|kelder|cave|підвал
balcony|balkon||balkon|balkon|balcon|балкон
courtyard|podwórko podwórze dziedziniec|courtyard yard|innenhof hof|binnenplaats|=cour|двір подвір'я двори
room|pokój sala pomieszczenie|room|zimmer|kamer ruimte zaal|chambre salle pièce|кімната зал приміщення
kitchen|kuchnia||küche|keuken|=cuisine|кухня
fence|ogrodzenie płot|fence|zaun|hek omheining|clôture|паркан огорожа паркани
bench|ławka|bench|bank sitzbank parkbank|bank bankje zitbank =bankjes =banken|banc|лавка лавочка лавок лавці
table|stół stolik|table|tisch|tafel|table|стіл столик
chair|krzesło|chair|stuhl|stoel|chaise|стілець
gazebo|altana altanka|gazebo pavilion|pavillon =laube|prieel paviljoen|kiosque pavillon|альтанка
furniture|meble mebel|furniture|möbel stadtmöbel|meubilair meubel|mobilier meuble|меблі
ruin|ruina|ruin derelict|ruine verfallen|ruïne vervallen|ruine délabré|руїна
vacant|pustostan pusty|vacant empty|leerstand leer leerstehend|leegstand leeg|vacant vide|порожній пустка
space|przestrzeń|space|raum|ruimte|espace|простір
place|miejsce|place location|ort stelle|plaats plek|lieu endroit|місце
area|teren obszar|area site|gebiet gelände fläche|gebied terrein|zone terrain secteur|територія ділянка
land|grunt|land plot|grundstück|perceel|foncier parcelle|наділ
homeless|bezdomny bezdomność|homeless homelessness|obdachlos wohnungslos|dakloos|sans|бездомний
wood|drewno drewniany|timber wooden|holz hölzern|hout houten|bois|деревина дерев'яний
metal|metal metalowy stal|metal steel|metall stahl|metaal staal|métal acier|метал металевий сталь
iron|żelazo|iron|=eisen|ijzer|fer|залізо
concrete|beton betonowy betonoza|concrete|beton|beton|béton|бетон
brick|cegła ceglany|brick|ziegel backstein|baksteen|brique|цегла
glass|szkło szklany|glass|glas|glas|verre|скло
plastic|plastik tworzywo|plastic|plastik kunststoff|plastic kunststof|plastique|пластик
paper|papier papierowy|paper|papier|papier|papier|папір
gravel|żwir|gravel|kies schotter|grind|gravier|гравій
paint|farba malować malowanie|paint|farbe streichen|verf schilderen|peindre|фарба фарбувати пофарбувати
energy|energia energetyczny|energy|energie|energie|énergie énergétique|енергія енергетика
electricity|prąd elektryczny elektryczność|electricity electric electrical power|strom elektrisch elektrizität|stroom elektrisch elektriciteit|électricité électrique|електрика електричний струм
solar|fotowoltaika fotowoltaiczny|solar photovoltaic|solar photovoltaik solaranlage|zonnepaneel zonnepanelen|solaire photovoltaïque|фотоелектричний
panel|panel||panel|paneel|=panneaux|панель
windmill|wiatrak|windmill turbine|windrad windkraft|windmolen|éolienne|вітряк
renewable|odnawialny|renewable|erneuerbar|hernieuwbaar duurzaam|renouvelable|відновлюваний
heating|ogrzewanie ciepłownia|=heating|heizung heizen fernwärme|verwarming verwarmen stadsverwarming|chauffage chauffer|опалення
stove|piec kocioł|stove furnace boiler|ofen kessel|kachel ketel|chaudière poêle|котел піч котлах котли печі
coal|węgiel|coal|kohle|kolen steenkool|charbon|вугілля
gas|gaz gazowy|gas|gas|gas|gaz|газ газовий
oil|olej ropa|oil|öl|olie|huile pétrole|олія нафта
fuel|paliwo|fuel petrol|kraftstoff benzin treibstoff|brandstof benzine|carburant essence|пальне паливо
insulation|ocieplenie termomodernizacja|insulation|dämmung|isolatie|isolation|утеплення
battery|bateria||batterie akku|batterij accu|batterie pile|батарея акумулятор
light|światło|light|licht|licht|lumière|світло
lighting|oświetlenie oświetlić|=lighting|beleuchtung|verlichting|éclairage|освітлення
lamp|latarnia lampa|lamp streetlight lamppost|lampe laterne straßenlaterne|lamp lantaarn lantaarnpaal|lampe lampadaire réverbère|ліхтар лампа
dark|ciemny ciemność ciemno|dark darkness|dunkel dunkelheit|donker duisternis|sombre obscur obscurité|темний темрява темно
cable|kabel||kabel|kabel|câble|кабель
pipe|rura||rohr|buis pijp|tuyau|труба
sewer|kanalizacja ściek ścieki|sewer sewage sewerage|kanalisation abwasser|riool riolering afvalwater|égout assainissement|каналізація стоки
watersupply|wodociąg wodociągowy|waterworks|wasserversorgung wasserleitung|waterleiding|adduction|водопровід водопостачання
waste|odpad|waste refuse|abfall|afval|déchet|відходи
rubbish|śmieci śmieć|rubbish garbage trash|müll unrat|vuilnis vuil|ordures|сміття
litter|zaśmiecać zaśmiecanie|litter littering|vermüllung|zwerfvuil zwerfafval|détritus|смітити
bin|kosz śmietnik|bin dustbin|mülleimer papierkorb abfalleimer mülltonne|prullenbak afvalbak vuilnisbak|poubelle corbeille|урна смітник
container|pojemnik kontener||container behälter|container|conteneur benne|контейнер
recycling|recykling|recycling recycle|recycling wiederverwertung|recycling recyclage|recyclage recycler|переробка рециклінг
sorting|segregacja segregować sortowanie|sorting|mülltrennung trennung trennen|scheiden scheiding|tri trier|сортування сортувати
compost|kompost kompostownik|compost|kompost|compost|compost composteur|компост
landfill|wysypisko|landfill dump|deponie mülldeponie|stortplaats vuilstort|décharge|звалище
collection|wywóz odbiór|collection|abholung müllabfuhr leerung|ophalen inzameling|collecte ramassage|вивезення збирання
clean|czysty czystość|clean cleanliness|sauber sauberkeit|schoon netheid|propre propreté|чистий чистота
cleaning|sprzątanie sprzątać oczyszczanie czyszczenie|=cleaning cleanup|reinigung reinigen säubern|schoonmaken schoonmaak opruimen reiniging|nettoyage nettoyer|прибирання прибирати очищення
dirty|brudny brud =brudne|dirty dirt filthy|schmutzig schmutz dreck dreckig|vies smerig|sale saleté|брудний бруд
toilet|toaleta szalet|toilet restroom lavatory|toilette wc|toilet wc|toilettes sanitaires|туалет вбиральня
graffiti|graffiti||graffiti|graffiti|graffiti tag|графіті
smell|zapach smród odór|smell stink odour|geruch gestank|stank geur|odeur puanteur|запах сморід
poop|kupa odchody|poop faeces dropping|hundekot kot|hondenpoep poep|crotte déjection|послід екскременти
cigarette|papieros niedopałek|cigarette|zigarette kippe|sigaret peuk|cigarette mégot|сигарета недопалок
bottle|butelka||flasche|fles|bouteille|пляшка
bag|worek torba|bag|tüte beutel sack|zak tas|sac sachet|мішок пакет
hygiene|higiena sanitarny|hygiene sanitary|hygiene|hygiëne|hygiène|гігієна санітарний
`;
