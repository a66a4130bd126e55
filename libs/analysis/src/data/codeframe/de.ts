import type { CodeframeWords } from './words.js';

export const GERMAN_CODEFRAME: CodeframeWords = {
  roads: {
    name: 'Straßen und Gehwege',
    stems: `
      strass gehweg gehsteig fussweg burgersteig trottoir fahrbahn asphalt schlagloch schlagloc kreuzung kreisverkehr
      kreisel zebrastreif fussgang uberweg bordstein brucke verkehr tempo bruckensanier pflaster fahrspur ampel tunnel
      autobahn umgehungs schwelle unterfuhr gasse =weg =wege wegenetz raser allee querung
    `,
  },
  cycling: {
    name: 'Radverkehr',
    stems: `
      fahrrad =rad =rader =radern radweg radfahr radler radstander radverkehr radspur radschnell radabstell radstreif
      radnetz radroute bike velo =roller lastenrad abstellanlag radbugel ebike pedelec mountainbik =helm =helme
      fahrradstrass pumptrack scooter
    `,
  },
  transit: {
    name: 'Nahverkehr und Parken',
    stems: `
      =bus =busse =bussen bushalt buslin busspur busverb linienbus nachtbus strassenbahn tram ubahn sbahn =bahn
      =bahnen bahnhof bahnst bahnverk haltestell nahverkehr opnv fahrplan ticket fahrkart fahrschein parkplatz =parken
      parkend parkgebuhr stellplatz =auto =autos autoverk autofahr autofrei parkhaus =zug =zuge =zugen taxi =takt
      taktung umsteig fahrgast pendler garage linie carshar flughafen
    `,
  },
  greenery: {
    name: 'Grün und Parks',
    stems: `
      =grun =grune =grunen =gruner =grunes grunflach grunanlag grunstreif grunzug =park =parks parkanlag stadtpark
      baum garten blume pflanz =wiese =wiesen strauch rasen wald waldch =hecke =hecken beet kleingarten bepflanz
      landschaft =blute =bluten bluh obst begrun schreber staud =laub gebusch ziergart hochbeet blumenwies
    `,
  },
  playgrounds: {
    name: 'Spielplätze',
    stems: `
      spielplatz schaukel rutsche sandkast klettergerust spielgerat trampolin wippe karussell spielpark spielflach
      spielstrass =spielen spielend kletter seilbahn matschanlag matschplatz wasserspiel kleinkind krabbel spielhaus
      balancier hupf spielzeug sandspiel buddel tobeplatz
    `,
  },
  sport: {
    name: 'Sport und Freizeit',
    stems: `
      sport fussball basketball volleyball tennis turnhalle sporthalle stadion schwimm freibad hallenbad =laufen
      laufstreck laufbahn joggen jogger skate fitness training trainier freizeit turnier sportverein bolzplatz
      mannschaft eisbahn yoga schach calisthenics erholung handball hockey olymp meisterschaft wettkampf athlet
      spieler turnen boulder tischtennis
    `,
  },
  culture: {
    name: 'Kultur und Erbe',
    stems: `
      kultur biblioth =buch =bucher =buchern buchlad buchmess theater kino museum museen musik konzert festival
      denkmal =erbe erbes welterbe geschicht kunst kunstler wandbild galerie ausstell film tradition skulptur tanz
      =chor =chore literatur bucherei =opern opernhaus =oper orchester kirche schloss schauspiel gemalde histor
      brauchtum fotograf gedenk
    `,
  },
  education: {
    name: 'Bildung und Kinder',
    stems: `
      schul kindergart =kita =kitas bildung schuler studen studier kind kinder jugend lehr lern unterricht klasse
      klassen workshop =kurs =kurse wissenschaft labor universitat eltern krippe hortplatz hortbetreu ausbild nachhilfe ganztag
      gymnasium hochschul erzieh padagog betreuungsplatz abitur forsch azubi
    `,
  },
  'seniors-health': {
    name: 'Senioren und Gesundheit',
    stems: `
      senior altere =alter =alten gesund arzt arztl krankenhaus klinik reha vorsorge impf medizin pflege patient
      defibrillat therap psycholog rente rentner rettung krank altenheim altenpfleg apothek =virus viren hospiz demenz
      krebs pandemi hausarzt arznei notaufnahm einsam zahnarzt =sucht suchtberat
    `,
  },
  'safety-lighting': {
    name: 'Sicherheit und Beleuchtung',
    stems: `
      sicher unsicher beleucht =licht lichter lichtmast latern lampe kamera uberwach polizei feuerwehr krimin vandal
      alarm streife dunkel einbruch einbrech =angst angstraum diebstahl strassenlatern verbrech gefahr gefahrl gewalt
      ordnungsamt notruf brand =led =leds straftat drogen bedroh katastroph
    `,
  },
  'cleanliness-waste': {
    name: 'Sauberkeit und Abfall',
    stems: `
      mull abfall abfalle sauber papierkorb eimer reinig recycl schmutz dreck toilette =wc =klo kompost container
      kippe graffiti entsorg tonne sperrmull wertstoff unrat hundekot putzaktion vermull altglas stadtreinig pfand
      kehrmasch glascontainer hygien aschenb
    `,
  },
  'water-environment': {
    name: 'Wasser und Umwelt',
    stems: `
      wasser gewass fluss =see =sees =seen teich =bach =baches =bache okolog umwelt smog luft klima =regen regenwass
      starkregen hochwasser uberschwemm energie solar photovolt verschmutz larm natur brunnen abwasser emission
      trinkwasser artenvielf artenschutz nachhaltig hitze trockenheit durre windkraft windrad kanal heizung warmepump
      schadstoff okosystem feinstaub
    `,
  },
  'housing-planning': {
    name: 'Wohnen und Planung',
    stems: `
      wohn miete mieter =haus =hauser =hausern gebaude =bau =bauen bauland bauplatz baustell bauprojekt baugeb
      bauvorhab bebau planung stadtplan stadtentwickl fassade sanier immobil eigentum leerstand quartier architekt
      nachverdicht grundstuck hochhaus siedlung viertel obdachlos neubau altbau modernis vermiet bauherr flachennutz
      abriss innenhof
    `,
  },
  accessibility: {
    name: 'Barrierefreiheit',
    stems: `
      barriere behindert behinder rollstuhl aufzug aufzuge rampe blind gehorlos inklus zugang handlauf =taub autis
      mobilitat sehbehind schwerhor gebardensprach blindenschrift leitsystem rollator kinderwag treppenlift stufenlos
      tastbar hebebuhn gehbehind assistenz ebenerdig fahrstuhl =lift =lifte barrierefr
    `,
  },
  'community-events': {
    name: 'Gemeinschaft und Feste',
    stems: `
      gemeinschaft nachbar =fest =feste =festen stadtfest strassenfest nachbarschaftsfest veranstalt picknick treffen
      treffpunkt ehrenamt begegnung =verein =vereine =vereinen vereinsl sozial =feier feiern familie integrat =klub
      =club markt weihnacht grill wettbewerb jubilaum dorffest zusammenhalt freiwillig karneval umzuge anwohner
      burgerhaus verband sommerfest
    `,
  },
  'digital-communication': {
    name: 'Digitales und Kommunikation',
    stems: `
      internet wlan wifi hotspot digital =app =apps anwendung computer information informier elektron website webseit
      online smart telefon handy portal bildschirm =daten datenschutz zeitung medien software =netz netzwerk rundfunk
      glasfaser breitband newsletter =radio fernseh tablet laptop programmier webcam
    `,
  },
  animals: {
    name: 'Tiere',
    stems: `
      =tier tiere tierisch tierhei tierschutz tierpark hund katze vogel insekt biene =igel tierheim haustier wildtier
      fledermaus eichhorn nist nistkast pferd =fisch =fische fischart bestaub hundewiese tierarzt tierart =taube
      =tauben =ente =enten schmetterling saugetier =leine leinenpfl hundeausl futterst bienenst tierschutzver zoo
    `,
  },
  'economy-tourism': {
    name: 'Wirtschaft und Tourismus',
    stems: `
      wirtschaft touris wochenmarkt marktplatz geschaft =handel einzelhandel handler =laden unternehm firma firmen
      =arbeit arbeitspl arbeitslos =job =jobs beschaft hotel werbung wander besuch attraktion restaurant gewerb
      grundung grunder invest reise urlaub strand steuer haushalt handwerk kaufhaus einkauf gastro finanz industrie
      cafe geldgeb =kunde =kunden
    `,
  },
};

/** Beginnings of words that look like words of a topic and are not. */
export const GERMAN_FALSE_FRIENDS = `
  schuld schulter hundert kunstlich kunststoff flussig verkehrt laborier naturlich sicherlich brandneu brandenburg
  kindisch steuerung gewaltig
  begrund baumwoll =schlossen tramper investigati
`;
