/** One civic topic: its name for people and, by language, the beginnings of the words that point at it. */
export interface CodeframeTopic {
  readonly code: string;
  readonly name: Readonly<Record<string, string>>;
  /** By language, separated by spaces: lower case, without diacritics; `=` marks a whole word instead of a beginning. */
  readonly stems: Readonly<Record<string, string>>;
}

/** Eighteen municipal topics with the words that point at them, written for this project (CC0). */
export const CIVIC_CODEFRAME: readonly CodeframeTopic[] = [
  {
    code: 'roads',
    name: { pl: 'Drogi i chodniki', en: 'Roads and pavements', de: 'Straßen und Gehwege' },
    stems: {
      pl: 'chodnik ulic drog drozk jezdni jezdnia nawierzchn asfalt utwardz krawezni skrzyzowan rond przejsc przejazd pieszy piesz progi prog =prog brukow kostk dziur remontul wiadukt most kladk schod zatok pobocz ruchu =ruch spowalnia wysep sygnalizac',
      en: 'road street pavement sidewalk footpath pothole asphalt resurfac crossing crosswalk zebra pedestrian kerb curb junction intersection roundabout bridge speedbump traffic calming lane footbridge walkway repave',
      de: 'strass strasse gehweg fussweg burgersteig fahrbahn asphalt schlagloch kreuzung kreisverkehr zebrastreifen fussganger uberweg bordstein brucke verkehr tempo bruckensanier pflaster fahrspur',
    },
  },
  {
    code: 'cycling',
    name: { pl: 'Rowery', en: 'Cycling', de: 'Radverkehr' },
    stems: {
      pl: 'rower rowerzys sciezkarow ddr kontrapas velo stojakirow stojak jednoslad hulajn pumptrack cyklist wiatarow kontraruch sluz tour',
      en: 'bike bicycl cycl cyclist cycleway bikeway scooter rack velo pedal biking',
      de: 'fahrrad rad radweg radfahr radler radstander radverkehr radspur bike velo roller lastenrad abstellanlag',
    },
  },
  {
    code: 'transit',
    name: { pl: 'Komunikacja miejska i parkowanie', en: 'Public transport and parking', de: 'Nahverkehr und Parken' },
    stems: {
      pl: 'autobus tramwaj przystan komunikacj parking parkow postojow miejscpark metro pociag kolej stacj bilet linia linii trolejbus pks busik =bus taxi samochod auto garaz rozklad wiat peron dworzec',
      en: 'bus tram metro subway train rail station stop ticket fare timetable transit commut parking park&ride carpark car taxi vehicle platform terminal shuttle',
      de: 'bus busse strassenbahn tram ubahn sbahn bahn haltestell nahverkehr opnv fahrplan ticket parkplatz parken stellplatz auto parkhaus bahnhof zug taxi takt',
    },
  },
  {
    code: 'greenery',
    name: { pl: 'Zieleń i parki', en: 'Greenery and parks', de: 'Grün und Parks' },
    stems: {
      pl: 'ziele zielon drzew park =parku krzew skwer ogrod laka lak kwiat kwietn nasadz trawnik las lasu rosl rabat pnacz zywoplot sadz alej botanicz rewitalizacjapark byli donic klomb zadrzew bylin',
      en: 'green park tree garden flower plant meadow shrub lawn grass forest wood hedge allotment botanic landscap bush orchard planter leaf grove',
      de: 'grun park baum baume garten blume pflanz wiese strauch rasen wald hecke beet kleingarten bepflanz landschaft blute obst begrun',
    },
  },
  {
    code: 'playgrounds',
    name: { pl: 'Place zabaw', en: 'Playgrounds', de: 'Spielplätze' },
    stems: {
      pl: 'zabaw plac hustaw zjezdzaln piaskown karuzel tyrolk zabawow bujak placyk trampolin linar piaskow',
      en: 'playground swing slide sandpit sandbox toddler climbing trampolin seesaw carousel playpark',
      de: 'spielplatz schaukel rutsche sandkast klettergerust spielgerat trampolin wippe karussell spielpark',
    },
  },
  {
    code: 'sport',
    name: { pl: 'Sport i rekreacja', en: 'Sport and recreation', de: 'Sport und Freizeit' },
    stems: {
      pl: 'sport boisk silown stadion basen pilk koszykow siatkow tenis bieg rekreac hal =hala street skate skatepark rolk lodowisk trening fitness gimnast cwicz turniej zawod klubsport korty =kort workout judo karate plywa joga nordic szach orlik biezni kajak wspinacz zumb aerob',
      en: 'sport pitch gym football soccer basketball volleyball tennis run jogging athlet stadium pool swim skate fitness workout recreation leisure exercise tournament match championship team player league rink court yoga chess olympic',
      de: 'sport fussball basketball volleyball tennis turnhalle sporthalle stadion schwimmbad freibad laufen skate fitness training freizeit turnier verein bolzplatz mannschaft eisbahn yoga schach calisthenics erholung',
    },
  },
  {
    code: 'culture',
    name: { pl: 'Kultura i dziedzictwo', en: 'Culture and heritage', de: 'Kultur und Erbe' },
    stems: {
      pl: 'kultur bibliotek ksiazk teatr kino muzeum muzyk koncert festiwal zabyt pomnik mural sztuk artyst histor dziedzict galer wystaw film =kina tradycj scen rzezb czyteln spiew chor tanie tanecz orkiestr pamiec tablic poezj fotograf audiobook literat',
      en: 'cultur library book theatre theater cinema museum music concert festival monument heritage histor art artist mural galler exhibit film tradition sculpture dance choir literatur poet memorial photograph',
      de: 'kultur biblioth bucher buch theater kino museum musik konzert festival denkmal erbe geschicht kunst kunstler wandbild galerie ausstellung film tradition skulptur tanz chor literatur bucherei',
    },
  },
  {
    code: 'education',
    name: { pl: 'Edukacja i dzieci', en: 'Education and children', de: 'Bildung und Kinder' },
    stems: {
      pl: 'szkol przedszkol edukac uczn uczni dzieci dzieck mlodziez nauk nauczyc zlob warsztat zajec lekcj klas pracown kurs jezyk eduk student uczel swietlic laborator robot matemat liceum naucz rodzic polkolon',
      en: 'school kindergarten nursery preschool education pupil student child kid youth teen teach learn lesson class workshop course science laborator university college parent curricul tutoring',
      de: 'schul kindergart kita bildung schuler student kind kinder jugend lehr lern unterricht klasse workshop kurs wissenschaft labor universitat eltern krippe hort',
    },
  },
  {
    code: 'seniors-health',
    name: { pl: 'Seniorzy i zdrowie', en: 'Seniors and health', de: 'Senioren und Gesundheit' },
    stems: {
      pl: 'senior zdrow emeryt lekarz szpital leczni rehabilit profilakt szczepien badan medyc pomoc opiek chor pacjent defibryl aed ratow starsz przychodn terap psycholog lek pielegn hospic walka rak dietet babci',
      en: 'senior elderly older health doctor hospital clinic rehabilit prevent vaccin medic care patient defibrillat therap psycholog nurse hospice pension disease drug retire ambulance ageing',
      de: 'senior altere alter gesund arzt krankenhaus klinik reha vorsorge impf medizin pflege patient defibrillat therap psycholog rente rettung krankheit altenheim',
    },
  },
  {
    code: 'safety-lighting',
    name: { pl: 'Bezpieczeństwo i oświetlenie', en: 'Safety and lighting', de: 'Sicherheit und Beleuchtung' },
    stems: {
      pl: 'bezpiecz oswietl latarn lamp monitor kamer policj straz pozar strazack osp przestep wandal doswietl oswietlen alarm led fotoradar patrol obron napad =swiatla ochotnicz',
      en: 'safe secur light lamp lamppost streetlight cctv camera surveillance police fire firefighter crime vandal patrol alarm burglar darkness',
      de: 'sicher beleucht licht laterne lampe kamera uberwach polizei feuerwehr krimin vandal alarm streife dunkel einbruch angst',
    },
  },
  {
    code: 'cleanliness-waste',
    name: { pl: 'Czystość i odpady', en: 'Cleanliness and waste', de: 'Sauberkeit und Abfall' },
    stems: {
      pl: 'smieci smiec odpad kosz =kosz pojemnik czyst sprzat recykl segregac smietnik brud toalet szalet sanitar kontener graffiti kompost niedopal porzadk oczyszcz wywoz popielnicz',
      en: 'waste rubbish garbage trash litter bin clean recycl dirt toilet restroom sanit compost dump container sweep graffiti',
      de: 'mull abfall sauber papierkorb eimer reinig recycl schmutz toilette wc kompost container kippe graffiti entsorg tonne',
    },
  },
  {
    code: 'water-environment',
    name: { pl: 'Woda i środowisko', en: 'Water and environment', de: 'Wasser und Umwelt' },
    stems: {
      pl: 'wod rzek staw jezior strum ekolog srodowisk smog powietrz klimat retenc deszcz energi fotowolt panel solar ozon zbiornik zdroj fontann poidl halas ochron natur przyrod bagn =bulwar kanaliz pitn oze ekolo odnawial emisj',
      en: 'water river lake pond stream ecolog environment smog air climate rain flood energy solar renewable pollution noise nature fountain sewage emission carbon wetland biodivers drinking',
      de: 'wasser fluss see teich bach okolog umwelt smog luft klima regen hochwasser energie solar photovolt verschmutz larm natur brunnen abwasser emission trinkwasser arten',
    },
  },
  {
    code: 'housing-planning',
    name: { pl: 'Mieszkalnictwo i planowanie', en: 'Housing and planning', de: 'Wohnen und Planung' },
    stems: {
      pl: 'mieszka budyn blok kamienic dom =dom zabudow planzag zagospodar urbanist czynsz elewac remont moderniz podworz osiedl developer dewelop architekt lokal nieruchom przestrzen rewitaliz plan inwestyc pustost wiezow',
      en: 'hous hom flat apartment building rent tenan zoning planning urban developer architect facade renovat property estate construction vacant regenerat district block',
      de: 'wohn miete mieter haus hauser gebaude bauen bau bebau planung stadtplan fassade sanier immobil eigentum leerstand quartier architekt nachverdicht grundstuck',
    },
  },
  {
    code: 'accessibility',
    name: { pl: 'Dostępność', en: 'Accessibility', de: 'Barrierefreiheit' },
    stems: {
      pl: 'niepelnospraw dostepn wind =winda podjazd bariera barier rampa ramp wozk niewidom nieslysz inwalid poreczk porecz integracyj autyz glus slabowid pochyln',
      en: 'accessib disab wheelchair ramp lift elevator barrier blind deaf inclusive impair handrail stepfree autis mobility',
      de: 'barriere behindert rollstuhl aufzug rampe blind gehorlos inklus zugang handlauf taub autis mobilitat',
    },
  },
  {
    code: 'community-events',
    name: { pl: 'Społeczność i wydarzenia', en: 'Community and events', de: 'Gemeinschaft und Feste' },
    stems: {
      pl: 'spolecz integrac piknik wydarz imprez spotka sasied festyn swiet mieszkanc wolontar lokaln klub kolo gospodyn swietlic jarmark rodzin obchod konkurs aktywizac impreza dyzur centrumlok grill altan stolik wspoln jasel dozynk',
      en: 'community neighbor neighbour event picnic meeting volunteer festiv celebrat social gathering club association family party integrat local fair barbecue contest charity',
      de: 'gemeinschaft nachbar fest veranstalt picknick treffen ehrenamt begegnung verein sozial feier familie integrat klub markt grillen wettbewerb jubilaum',
    },
  },
  {
    code: 'digital-communication',
    name: {
      pl: 'Cyfryzacja i komunikacja z mieszkańcami',
      en: 'Digital services and communication',
      de: 'Digitales und Kommunikation',
    },
    stems: {
      pl: 'internet wifi hotspot cyfr aplikac komputer informac elektron stron online smart telefon portal multimed ekran tablet infokiosk dane gazet media telewiz transmis laptop druk programow kodow',
      en: 'internet wifi hotspot digital app application computer information electronic website online smart phone portal screen tablet data newspaper media software program broadcast network cyber',
      de: 'internet wlan wifi hotspot digital app anwendung computer information elektron website online smart telefon portal bildschirm daten zeitung medien software netz rundfunk',
    },
  },
  {
    code: 'animals',
    name: { pl: 'Zwierzęta', en: 'Animals', de: 'Tiere' },
    stems: {
      pl: 'zwierz psow pies psy =psa psi kot =koty kotow kotk ptak ptas pszczol owad jez =jeze jezy schronisk wybieg zapylac budki budek bezdomn weterynar sterylizac kastrac karmnik nietoperz wiewior hotelow ryb kon =konie dzik mrow gniazd jerzyk',
      en: 'animal dog cat bird bee insect hedgehog shelter pet vet wildlife bat squirrel nest horse fish pollinat kennel species',
      de: 'tier hund katze vogel biene insekt igel tierheim haustier wild fledermaus eichhorn nist pferd fisch bestaub hundewiese tierarzt',
    },
  },
  {
    code: 'economy-tourism',
    name: { pl: 'Gospodarka i turystyka', en: 'Economy and tourism', de: 'Wirtschaft und Tourismus' },
    stems: {
      pl: 'gospodar turyst targ =targ handel handl sklep przedsieb firm praca =pracy bezroboc hotel promoc szlak wizyt atrakc ekonom zatrudn usług uslug rynek restaur gastronom bazar bizne startup inwestor muzealn zwiedz przewodn plaz wakac wczas podroz',
      en: 'econom touris market shop trade business compan job work employ hotel promot trail visitor attraction tourist restaurant retail startup invest travel trip holiday beach tax budget',
      de: 'wirtschaft touris markt geschaft handel laden unternehm firma arbeit job beschaft hotel werbung wander besuch attraktion restaurant gewerb grund invest reise urlaub strand steuer',
    },
  },
];
