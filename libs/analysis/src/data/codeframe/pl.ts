import type { CodeframeWords } from './words.js';

export const POLISH_CODEFRAME: CodeframeWords = {
  roads: {
    name: 'Drogi i chodniki',
    stems: `
      chodnik ulic drog drozk jezdni nawierzchn asfalt utwardz krawezni skrzyzowan rond przejsc przejazd pieszy piesz
      =prog =progi =progow =progu brukow brukar kostk dziur wyboj remontul wiadukt most kladk schod zatoczk pobocz
      ruchu =ruch spowalnia spowaln zwalniaj wysepk sygnalizac szos trotuar tunel estakad objazd obwodnic autostrad
      koleiny poboczy nakladk =szlaban =znak =znaki =znakow oznakow
    `,
  },
  cycling: {
    name: 'Rowery',
    stems: `
      rower rowerzys ddr kontrapas velo stojak jednoslad hulajn pumptrack cyklist kontraruch
      kolarsk kolarz jednosladow rowerown pedal kask dwukol singletrack cargobike bicykl tandem wypozyczaln peleton bikeshare
    `,
  },
  transit: {
    name: 'Komunikacja miejska i parkowanie',
    stems: `
      autobus tramwaj przystan komunikacj parking parkowan parkuj parkome postoj =metro =metra =metrze =metrem pociag
      kolej stacj bilet linia =linie linii linio trolejbus pks busik =bus =busy =busow =taxi taksow samochod =auto
      =auta =aut =autem =autami autokar garaz rozklad =wiata =wiate =wiat wiaty peron dworzec dworc przesiad pasazer kierowc
      zajezdn kursowan biletomat =mpk =ztm =pkp =skm lotnisk
    `,
  },
  greenery: {
    name: 'Zieleń i parki',
    stems: `
      ziele zielon drzew park krzew skwer ogrod =laka =laki =lake =lak =lace =lakach kwiat kwietnik nasadz trawnik
      traw =las =lasu =lasy =lasem =lasow =lesie lesn rosl rabat pnacz zywoplot sadzen sadzon =sad =sadu =sady alej
      botanicz bylin donic klomb zadrzew zazielen zagajnik arboret gazon podlewan wycink wycin lipa =lipy =deby
      kasztan galez konar
    `,
  },
  playgrounds: {
    name: 'Place zabaw',
    stems: `
      zabaw =plac =placu =place =placem =placow =placach hustaw zjezdzaln piaskown karuzel tyrolk zabawow bujak placyk
      trampolin linar piaskow drabink rownowazn bujan sprezynow kiwak jordanows dmuchan figlorai bawial malpi =maluch
      maluchy maluchow maluszk zabawk labirynt =tory przeszkod
    `,
  },
  sport: {
    name: 'Sport i rekreacja',
    stems: `
      sport boisk silown stadion basen pilk koszykow siatkow tenis bieg rekreac =hala =hali =hale =hal street skate
      skatepark rolk lodowisk trening trener fitness gimnast cwicz turniej =zawody =zawodow zawodnik korty =kort
      =kortu workout judo karate plywa plywal joga nordic szach orlik biezni kajak wspinacz zumb aerob mecz druzyn
      mistrzostw olimpij murawa siatkar bramk hokej rugby parkour
    `,
  },
  culture: {
    name: 'Kultura i dziedzictwo',
    stems: `
      kultur bibliotek ksiazk teatr kino =kina =kin muzeum muzea muzyk koncert festiwal zabyt pomnik mural sztuk
      artyst histor dziedzict galer wystaw film tradycj =scena =sceny =scenie =scene rzezb czyteln spiew chorzyst
      choraln =choru taniec tanca tancz taneczn orkiestr pamiec pamiat poezj fotograf audiobook literat plener
      amfiteatr malar kosciol artystycz piesn klasztor
    `,
  },
  education: {
    name: 'Edukacja i dzieci',
    stems: `
      szkol przedszkol edukac uczn uczni dzieci dzieck mlodziez nauk nauczyc zlob warsztat zajec lekcj klas pracown
      kurs jezyk eduk student uczel swietlic laborator robotyk matemat liceum naucz rodzic polkolon korepetyc
      uniwersyt akadem technikum matur wychowaw wychowan stypend podreczn =ferie naukow kolonie
    `,
  },
  'seniors-health': {
    name: 'Seniorzy i zdrowie',
    stems: `
      senior zdrow emeryt lekarz szpital leczni leczen rehabilit profilakt szczepien badan medyc pomoc opiek chorob
      chory choruj pacjent defibryl aed ratow ratunk starsz przychodn terap psych psychiatr =lek =leki =lekow lekarst
      pielegn hospic =rak =raka nowotwor dietet babci dziadk stomatolog karetk poradn depresj uzaleznien wirus epidem
      geriatr apteczk aptek starosc
    `,
  },
  'safety-lighting': {
    name: 'Bezpieczeństwo i oświetlenie',
    stems: `
      bezpiecz oswietl latarn lamp monitor kamer policj policyj straz radiowoz pozar strazack osp przestep wandal doswietl
      oswietlen alarm =led ledow fotoradar patrol obron napad =swiatla ochotnicz kradzie wlaman zagroz niebezpiecz
      ciemn dzielnicow rozboj narkot chuligan dopalacz syren ewakuac
    `,
  },
  'cleanliness-waste': {
    name: 'Czystość i odpady',
    stems: `
      smieci smiec odpad =kosz =kosze =kosza =koszy =koszow =koszami =koszach pojemnik czyst sprzat recykl segregac
      smietnik brud toalet szalet sanitar kontener graffiti kompost niedopal porzadk oczyszcz wywoz popielnicz
      wysypisk zasmiec utylizac selektywn surowc makulatur zuzyt sortowan zamiat butelkom
    `,
  },
  'water-environment': {
    name: 'Woda i środowisko',
    stems: `
      wod wodny wodocia wodosp rzek =staw =stawu =stawy =stawow =stawie =stawem jezior strum ekolog srodowisk smog
      powietrz klimat retenc deszcz energi fotowolt panel solar ozon zbiornik zdroj fontann poidl halas ochron natur
      przyrod bagn bulwar kanaliz pitn =oze ekolo odnawial emisj zanieczyszcz powodz susza suszy mokradl spaliny
      spalin kopciuch wegl wegiel =piece =piecow ogrzewan bioroznorod zalew
    `,
  },
  'housing-planning': {
    name: 'Mieszkalnictwo i planowanie',
    stems: `
      mieszka dzielnic budyn =blok =bloki =bloku =blokow =blokach blokowis kamienic dom zabudow zagospodar urbanist czynsz
      elewac remont moderniz podworz osiedl developer dewelop architekt lokal nieruchom przestrzen rewitaliz =plan
      =planu =plany planow planist inwestyc pustost wiezow budowa budowl dzialk grunt najem najmu termomoderniz
      lokator spoldzielni
    `,
  },
  accessibility: {
    name: 'Dostępność',
    stems: `
      niepelnospraw dostepn =winda =windy =winde =wind podjazd bariera barier rampa ramp wozk niewidom nieslysz
      inwalid poreczk porecz integracyj autyz glusi gluch slabowid pochyln slabosly niedowidz migow braill deskryp
      podnosnik ulatwien wykluczen orteza protez asystent
    `,
  },
  'community-events': {
    name: 'Społeczność i wydarzenia',
    stems: `
      spolecz integrac piknik wydarz imprez spotka sasied festyn swieto =swieta swietow swiatecz mieszkanc mieszkaniec wolontar
      lokaln klub gospodyn swietlic jarmark rodzin obchod konkurs aktywizac impreza dyzur grill altan stolik wspolnot
      jasel dozynk kolednic stowarzysz fundacj harcer biesiad zebran
    `,
  },
  'digital-communication': {
    name: 'Cyfryzacja i komunikacja z mieszkańcami',
    stems: `
      internet wifi hotspot cyfr aplikac komputer informac elektron online smart telefon portal multimed ekran tablet
      infokiosk =dane =danych gazet media telewiz transmis laptop drukar =druk programowan programist kodow witryn
      facebook newslet oprogram swiatlowod cyberbez kodowan multimedial radio skaner smartfon
    `,
  },
  animals: {
    name: 'Zwierzęta',
    stems: `
      zwierz psow pies psy =psa psi =psem =kot =koty kotow kotk =kota ptak ptas pszczol owad =jez =jeza =jeze =jezy
      jezom schronisk wybieg zapylac budki budek bezdomn weterynar sterylizac kastrac karmnik nietoperz wiewior ryb
      =kon =konie =konia =konmi konn =dzik =dzika =dzikow mrow gniazd jerzyk golab golebi kaczk labedz ssak gatunk
      zaskroni czworon
    `,
  },
  'economy-tourism': {
    name: 'Gospodarka i turystyka',
    stems: `
      gospodar turyst =targ targow targi =targu handel handl sklep przedsieb firm =praca =pracy =prace =prac bezroboc
      hotel promoc szlak wizyt atrakc ekonom zatrudn uslug =rynek =rynku restaur gastronom bazar bizne startup
      inwestor muzealn zwiedz przewodn plaz wakac wczas podroz podat budzet finans kawiarn targowisk przemysl rzemios
      pracodaw pracownik pracownic pamiatki
    `,
  },
};

/** Beginnings of words that look like words of a topic and are not. */
export const POLISH_FALSE_FRIENDS = `
  kolejn kolejk kameraln rzekom biegun biegl klasyczn drogeri drogic rondel =wodz =wodza =wodzow wodk pieszcz lampart
  lokaliz domag domysl mediacj radioaktyw powodzen panelist ochroniarz zwierzchn zwierzen parkiet stacjonarn =podatny
  =podatna =podatne =podatnych podatnosc sklepien
  =drogie =drogich =drogiego =drogiemu =drogim =drogimi kolejc =przystan =przystani =przystania ogrodzen ogrodzon =sztuk
  =czytelny =czytelna =czytelne =czytelnego =czytelnych czytelnosc klasyfik =pomoca domen trawien wystawan =obchodzi
  =swiety =swietego =swietej
`;
