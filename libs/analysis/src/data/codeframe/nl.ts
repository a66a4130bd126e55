import type { CodeframeWords } from './words.js';

export const DUTCH_CODEFRAME: CodeframeWords = {
  roads: {
    name: 'Wegen en stoepen',
    stems: `
      straat straten =weg =wegen wegdek wegwerkz stoep trottoir voetpad voetgang asfalt kruispunt kruising rotonde
      zebrapad oversteek drempel brug verkeer stoeprand klinker bestrating snelweg rijbaan =gat =gaten kuilen tunnel
      viaduct stoplicht verkeerslicht laan steeg ringweg sluipverkeer snelheid opstopping =file =files wandelpad
      paaltje
    `,
  },
  cycling: {
    name: 'Fietsen',
    stems: `
      fiets gefietst bakfiets snelfiets ebike scooter deelfiets deelscooter fietsenstal fietsenrek fietspad
      fietsstraat fietsbrug fietstunnel fietsroute mountainbik wieler wielren racefiets fietsparkeer velo brommer
      bromfiets helm pedaal steppen elektrischefiets pumptrack tandem fietser
    `,
  },
  transit: {
    name: 'Openbaar vervoer en parkeren',
    stems: `
      =bus =bussen bushalt buslijn busbaan =tram =trams tramhalt tramlijn metro =trein =treinen treinstat spoor
      station =halte =haltes vervoer dienstregeling kaartje parkeer parkeren parkeerpl =auto =autos autovrij autoluw
      deelauto taxi garage pendel reiziger overstap luchthaven veerpont =pont perron vergunningpark laadpaal =ov
      carpool automobilist
    `,
  },
  greenery: {
    name: 'Groen en parken',
    stems: `
      =groen groene groenst groenvoorz vergroen =park =parken stadspark =boom =bomen boompje bomenrij bomenkap =tuin
      =tuinen tuintje voortuin geveltuin moestuin volkstuin bloem =plant planten beplant aanplant =struik struiken
      heester grasveld =gras =bos =bossen bosrand =haag =hagen weide plantsoen onkruid blad bladeren snoei maaien
      boomgaard kruiden =perk =perken
    `,
  },
  playgrounds: {
    name: 'Speelplekken',
    stems: `
      speel spelen schommel glijbaan zandbak wipkip klimrek klimtoestel trampoline draaimolen kabelbaan speeltuin
      speelplaats speelplek speeltoestel kleuter peuter dreumes =wippen natuurspeel waterspeel springkussen speelveld
      kinderspeel buitenspel speelgoed hinkel klimbos =wip
    `,
  },
  sport: {
    name: 'Sport en recreatie',
    stems: `
      sport voetbal voetballen basketbal volleybal tennis hockey korfbal handbal gymzaal gymnast sporthal sportveld
      stadion zwembad zwemmen zwem hardlop hardloop joggen atletiek skate fitness trimbaan trainen training trainer
      recreat toernooi wedstrijd kampioen schaats ijsbaan yoga schaken schaak jeudeboul padel =team =teams speler
      olymp vrijetijd
    `,
  },
  culture: {
    name: 'Cultuur en erfgoed',
    stems: `
      cultur cultuur biblioth boek boeken theater bioscoop film muse museum musea muziek concert festival monument
      standbeeld erfgoed geschied histor kunst kunstenaar muurschild galerie tentoonstel expositie traditie dansen
      =dans koor zang literatuur poezie fotograf schilderij kerk toneel orkest opera podium kasteel
    `,
  },
  education: {
    name: 'Onderwijs en kinderen',
    stems: `
      school scholen basisschool onderwijs leerling student studie studeren kind kinder jeugd jongeren tiener leraar
      leraren docent =les =lessen leren =klas =klassen klaslok cursus workshop wetenschap laborat universit hogeschool
      ouder ouders opvoed creche kinderopvang bijles opleiding huiswerk kleuterschool brugklas onderzoek
    `,
  },
  'seniors-health': {
    name: 'Ouderen en gezondheid',
    stems: `
      senior ouderen bejaard gezond arts artsen dokter huisarts ziekenh ziek ziekte kliniek revalid prevent vaccin
      medisch medicijn zorg mantelzorg thuiszorg patient defibrillat =aed therap psycholog pensioen ambulance verple
      verpleeg apotheek tandarts eenzaam dement kanker virus pandemie verslav hospice vergrijz geneesm
    `,
  },
  'safety-lighting': {
    name: 'Veiligheid en verlichting',
    stems: `
      veilig onveilig beveilig verlicht lantaarn lantaarnpaal =lamp =lampen straatlamp =licht camera toezicht politie
      agent brandweer brand criminal misdaad misdrijf vandal alarm inbraak inbrek diefstal donker gevaar overlast
      handhav geweld wijkagent buurtprevent =led ledverl noodgeval drugsover hangjong bedreig beroving
    `,
  },
  'cleanliness-waste': {
    name: 'Netheid en afval',
    stems: `
      afval vuilnis vuil zwerf zwerfvuil prullenb vuilbak container recycl recyclag hergebruik schoon schoonm smerig
      =wc toilet compost gft plastic graffiti veegwagen vegen opruim glasbak papierbak hondenpoep hondenpo sluikstort
      milieustraat grofvuil statiegeld peuk peuken stank hygien rommel riool kliko afvalsch
    `,
  },
  'water-environment': {
    name: 'Water en milieu',
    stems: `
      water rivier vijver beek gracht sloot ecolog milieu smog lucht luchtkwal klimaat regen regenwater hemelwater
      overstrom energie zonnepan windmolen windturb duurzaam vervuil lawaai geluid geluidsover natuur fontein uitstoot
      emissie drinkwater biodivers hitte droogte verdroog warmtepomp isolat grondwater fijnstof broeikas opwarming
      =bron =bronnen
    `,
  },
  'housing-planning': {
    name: 'Wonen en ruimte',
    stems: `
      woning wonen woonw woonruim huis huizen huur huurder verhuur hypotheek flat appartement gebouw bouw bouwen
      nieuwbouw bebouw bestemmingspl stedenbouw stedelijk wijk buurt architect gevel renovat vastgoed eigendom
      leegstand herontwik binnenstad bouwgrond ruimtelijk hoogbouw sloop dakloos inrichting projectontw
    `,
  },
  accessibility: {
    name: 'Toegankelijkheid',
    stems: `
      toegankelijk drempelvrij beperking gehandicapt handicap invalide rolstoel =lift =liften hellingbaan drempels
      blind slechtziend doof doven slechthor inclusie inclusief leuning autis mobilit rollator kinderwagen gebarentaal
      braille geleidelijn scootmobiel hulpmiddel traplift hulphond hellingbanen mindervalid obstakel belemmer
    `,
  },
  'community-events': {
    name: 'Gemeenschap en evenementen',
    stems: `
      gemeenschap =buren buurman buurvrouw buurtfeest buurthuis buurtbew =feest =feesten straatfeest evenement
      picknick ontmoet bijeenkom vrijwillig sociaal sociale samenhang =club =clubs vereniging familie gezin gezinnen
      integrat markt kerst barbecue =bbq wijkfeest viering vieren stichting samenlev bewoner inwoner carnaval
      koningsdag scouting kermis
    `,
  },
  'digital-communication': {
    name: 'Digitaal en communicatie',
    stems: `
      internet wifi hotspot digita =app =apps applicatie computer informatie informer elektron website webs online
      slimme telefoon smartphone portaal scherm beeldscherm tablet =data gegevens krant media software programmeer
      netwerk glasvezel breedband email nieuwsbrief radio televisie laptop cyber
    `,
  },
  animals: {
    name: 'Dieren',
    stems: `
      =dier dieren diertje =hond honden hondje hondenloop =kat =katten poes vogel bijen bijenh insect =egel egels
      dierenasiel asiel huisdier dierenarts vleermuis eekhoorn nestkast =nest =nesten paard =vis =vissen visje losloop
      bestuiv duif duiven eenden zwaan vlinder zoogdier kinderboerd ratten diersoort ganzen =eend wilddier schildpad
      dierenpark
    `,
  },
  'economy-tourism': {
    name: 'Economie en toerisme',
    stems: `
      econom toeris winkel handel ondernem bedrijf bedrijven =werk werkgel werknem werkgev werkloos baan =banen hotel
      promotie wandelrout bezoek attractie restaurant horeca invest reis reizen vakantie strand belast begroting
      detailhandel industrie toerist weekmarkt cafe terras startup klanten financ geld subsidie
    `,
  },
};

/** Beginnings of words that look like words of a topic and are not. */
export const DUTCH_FALSE_FRIENDS = `
  kunstmatig kunststof asielzoek schoonfam schoonmoed schoonvad boekhoud brandend brugge
  verkeerd ouderwets natuurlijk schoonheid operati operator mediat investigati politiek politici zorgvuldig handeling
`;
