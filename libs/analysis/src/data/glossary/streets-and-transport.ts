/** Streets, ways, vehicles and everything that moves. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const STREETS_AND_TRANSPORT = `
road|droga drogowy||straße weg|weg =wegen|route routier voirie|дорога дорожній шлях дорозі доріг
street|ulica uliczny||fahrstraße nebenstraße|straat|rue|вулиця вуличний вулицею
pavement|chodnik|pavement sidewalk|gehweg bürgersteig gehsteig trottoir fußweg|stoep trottoir voetpad|trottoir|тротуар
path|ścieżka dróżka|path footpath pathway|pfad weg|pad paadje =paden|chemin sentier|стежка доріжка доріжці доріжок стежок
crossing|przejście|crossing crosswalk|überweg querung übergang zebrastreifen|oversteekplaats zebrapad oversteek|passage traversée|перехід переходу переходи
junction|skrzyżowanie|junction intersection crossroads|kreuzung|kruispunt kruising|carrefour intersection croisement|перехрестя
roundabout|rondo||kreisverkehr kreisel|rotonde|giratoire|кільце
bridge|most mostek||brücke|brug|pont|=міст мосту мости мостом
footbridge|kładka||fußgängerbrücke steg|voetgangersbrug loopbrug|passerelle|місток
tunnel|tunel||tunnel unterführung|tunnel|tunnel souterrain|тунель
carriageway|jezdnia|carriageway roadway|fahrbahn|rijbaan|chaussée|проїжджий
surface|nawierzchnia||oberfläche belag|wegdek oppervlak|revêtement surface|покриття поверхня
asphalt|asfalt asfaltowy|asphalt tarmac|asphalt|asfalt|asphalte goudron bitume enrobé|асфальт асфальтування
kerb|krawężnik|kerb curb|bordstein|stoeprand|bordure|бордюр
pothole|dziura wybój|pothole hole|schlagloch loch|kuil gat|poule|яма вибоїна ям
paving|kostka brukowy bruk|paving cobble cobblestone|pflaster pflasterstein|klinker bestrating|pavé pavage|бруківка плитка
stairs|schody schodek|stairs steps|treppe stufe|trap trede|escalier|сходи сходинка
square|plac rynek||platz marktplatz|plein|place|площа площею
avenue|aleja|avenue boulevard|allee|laan|avenue boulevard|проспект бульвар
motorway|autostrada|motorway highway|autobahn|snelweg|autoroute|автострада
bypass|obwodnica||umgehungsstraße|ringweg rondweg|contournement rocade|об'їзна
verge|pobocze|verge roadside|straßenrand|berm|accotement|узбіччя
traffic|ruch||verkehr|verkeer|trafic circulation|рух
jam|korek|jam congestion|stau|file opstopping|embouteillage bouchon|затор
speed|prędkość szybko|speed speeding fast|geschwindigkeit tempo schnell|snelheid snel|vitesse rapide|швидкість швидко
speedbump|próg spowalniający|speedbump bump hump|schwelle|drempel verkeersdrempel|ralentisseur dos|лежачий
signal|sygnalizacja|signal|ampel ampelanlage|verkeerslicht stoplicht|signal|світлофор
sign|znak oznakowanie|sign signage|schild verkehrszeichen beschilderung|bord verkeersbord|panneau signalisation|знак
pedestrian|pieszy|pedestrian walker|fußgänger|voetganger|piéton piétonnier|пішохід пішохідний пішоходів
bicycle|rower rowerowy|bicycle bike cycle|fahrrad rad|fiets|vélo bicyclette cyclable|велосипед велосипедний велосипеди
cyclist|rowerzysta||radfahrer radler|fietser|cycliste|велосипедист
bikepath|ddr|cycleway bikeway|radweg fahrradweg|fietspad fietsstrook|piste|велодоріжка
bikerack|stojak|rack|fahrradständer abstellanlage|fietsenrek fietsenstalling|arceau|велопарковка
scooter|hulajnoga skuter||roller|step scooter brommer|trottinette|самокат
car|samochód auto|car automobile|auto pkw =autos|auto wagen|voiture auto automobile|автомобіль машина авто
vehicle|pojazd||fahrzeug|voertuig|véhicule|транспортний
lorry|ciężarówka ciężarowy|lorry truck|lastwagen lkw|vrachtwagen|camion|вантажівка
motorcycle|motocykl motor|motorcycle motorbike|motorrad|motorfiets|moto motocyclette|мотоцикл
bus|autobus =autobusy|bus =buses|bus =busse =bussen|bus =bussen|bus autobus|автобус автобуси
tram|tramwaj tramwajowy||straßenbahn tram|tram|tram tramway|трамвай трамвайний трамваї
trolleybus|trolejbus||obus|trolleybus|trolleybus|тролейбус
train|pociąg||zug|trein =treinen|train|потяг поїзд
railway|kolej kolejowy tory|railway rail|bahn eisenbahn schiene gleis|spoor spoorweg|ferroviaire rail|залізниця залізничний
metro|=metro|metro subway underground|ubahn|metro|métro|=метро
taxi|taksówka taxi||taxi|taxi|=taxi =taxis|таксі
minibus|busik||kleinbus|busje|minibus navette|маршрутка
stop|przystanek||haltestelle|halte bushalte|arrêt|зупинка зупинок зупинці
station|dworzec stacja||bahnhof station|station|gare =station|вокзал станція станцією
platform|peron||bahnsteig =gleis|perron|quai|платформа перон
shelter|wiata zadaszenie|shelter canopy|unterstand wartehäuschen|abri wachthuisje|abribus abri|навіс
ticket|bilet||fahrkarte ticket fahrschein|kaartje ticket|ticket billet|квиток квитки
timetable|rozkład|timetable schedule|fahrplan|dienstregeling|horaire|розклад
line|linia||linie|lijn|ligne|лінія
route|trasa||route strecke|route|itinéraire parcours trajet|маршрут траса
transport|transport komunikacja||verkehrsmittel nahverkehr transport öpnv|vervoer|transport|транспорт
passenger|pasażer||fahrgast|reiziger passagier|=passager voyageur|пасажир
driver|kierowca||=fahrer autofahrer|bestuurder chauffeur automobilist|conducteur chauffeur =automobiliste|=водій =водії =водіїв
parking|parking parkowanie parkingowy|carpark =parking|parkplatz =parken stellplatz|parkeren parkeerplaats parkeerterrein|parking stationnement|парковка паркування паркінг
parkinglot|miejsce postojowe|bay|parkbucht|parkeervak|emplacement|паркомісце
garage|garaż|garage|garage parkhaus tiefgarage|garage|garage|гараж
commute|dojazd dojeżdżać|commute commuting|pendeln pendler anfahrt|pendelen woonwerkverkeer|déplacement|доїзд
travel|podróż podróżować|travel journey trip|reise reisen fahrt|reis reizen|voyage voyager|подорож поїздка
drive|jeździć jazda|drive driving|fahren|rijden|rouler conduire conduite|їздити їхати
walk|spacer chodzić iść|walk walking stroll|gehen laufen spaziergang spazieren|lopen wandelen wandeling|=marcher promenade balade|ходити прогулянка гуляти
transfer|przesiadka|transfer interchange|umstieg umsteigen|overstap overstappen|correspondance|пересадка
delay|opóźnienie spóźniać|delay late|verspätung verspätet|vertraging|retard|запізнення затримка
frequency|częstotliwość częsty często|frequency frequent often|takt häufig oft häufiger|frequentie vaak vaker|fréquence fréquent souvent|частота часто частіше
lane|pas|lane|spur fahrspur|rijstrook strook|voie|смуга
curve|zakręt łuk|curve bend|kurve|bocht|virage|поворот
detour|objazd|detour =diversion|umleitung|omleiding|déviation détour|об'їзд
airport|lotnisko|airport|flughafen|luchthaven vliegveld|aéroport|аеропорт
plane|samolot lot|plane aircraft flight airplane|flugzeug flug|vliegtuig vlucht|avion vol|літак
ship|statek|ship vessel|schiff|schip =schepen|navire|корабель
boat|łódź łódka|boat|boot|boot|bateau barque|човен
harbour|port przystań|harbour port marina|hafen|haven|=port =ports|порт причал
ferry|prom||=fähre|veer pont|ferry|паром
charger|ładowarka ładowanie|charger charging|ladestation ladesäule|laadpaal oplaadpunt|borne recharge|зарядка заряджання
carsharing|współdzielenie|carsharing carpool|carsharing fahrgemeinschaft|deelauto carpool|covoiturage autopartage|карпулінг
entrance|wjazd wejście|entrance entry|einfahrt eingang|ingang oprit|entrée|вхід в'їзд
exit|wyjazd wyjście||ausfahrt ausgang|uitgang uitrit|sortie|вихід виїзд
barrierpost|słupek|bollard post|poller pfosten|paaltje paal|potelet poteau|стовпчик
gate|brama furtka szlaban|gate|tor schranke|poort|portail grille|ворота шлагбаум
corner|róg narożnik|corner|ecke|hoek|coin angle|кут ріг
direction|kierunek|direction|richtung|richting|direction sens|напрямок
distance|odległość dystans|distance|=entfernung abstand distanz|afstand|distance|відстань
kilometre|kilometr|kilometre kilometer|kilometer|kilometer|kilomètre|кілометр
metre|metr|metre meter|meter|meter|mètre|метр
connection|połączenie|connection link|verbindung anbindung|verbinding|liaison connexion|сполучення з'єднання
border|granica|border|grenze|grens|frontière|кордон
closed|zamknięty zamknąć|closed close closure|gesperrt geschlossen schließen sperrung|gesloten sluiten dicht|fermé fermer fermeture|закритий закрити
open|otwarty otworzyć otwarcie|open opening|offen öffnen geöffnet öffnung|=open =openen =opening geopend|ouvert ouvrir ouverture|відкритий відкрити відкриття
narrow|wąski||eng schmal|smal nauw|étroit|вузький
wide|szeroki poszerzenie|wide widen broad|breit verbreitern|breed verbreden|large élargir|широкий розширити
slippery|śliski|slippery icy|glatt rutschig|glad|glissant|слизький
snowclearing|odśnieżanie odśnieżać|gritting|winterdienst schneeräumung|strooien|déneigement|розчищення
`;
