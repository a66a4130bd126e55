const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pan and pani in every case: a name, or an office, follows. */
export const TITLES = listed(`
  pan pana panu panem panie pani panią państwo państwa państwu państwem p mr mrs ms miss пан пана пані пану
`);

/** Kin, neighbours and trades behind which a name may stand. */
export const PEOPLE_WORDS = listed(`
  sąsiad sąsiada sąsiadowi sąsiadem sąsiedzie sąsiadka sąsiadki sąsiadce sąsiadkę sąsiadką mąż męża mężowi mężem żona żony żonie żonę żoną
  syn syna synowi synem synu córka córki córce córkę córką brat brata bratu bratem siostra siostry siostrze siostrę siostrą mama mamy mamę
  tata taty tatę babcia babci babcię babcią dziadek dziadka dziadkiem wnuk wnuka wnuczka wnuczki wnuczkę wnukiem wnuczką ciocia cioci wujek wujka
  kolega kolegi kolegą koleżanka koleżanki koleżankę koleżanką teściowa teściowej teść teścia synek synka synkiem córeczka córeczki córeczką
  sołtys sołtysa sołtysem sołtyska radny radnego radnemu radnym radna radnej radną dyrektor dyrektora dyrektorka wójt wójta burmistrz burmistrza
  dr doktor doktora doktorem doktorze lekarz lekarza lekarka lekarki lekarzem pielęgniarka pielęgniarki nauczyciel nauczyciela nauczycielka
  nauczycielki nauczycielką nauczycielem mgr inż ks ksiądz księdza księdzem księdzu proboszcz proboszcza kierownik kierownika kierowniczka kierowniczki urzędnik urzędniczka
  dozorca dozorcy administrator prezes prezesa mieszkaniec mieszkańca mieszkanka mieszkanki rodzina rodziny rodzinę rodzinie właściciel właściciela właścicielka właścicielki
  uczeń ucznia uczennica uczennicy trener trenera przewodnicząca przewodniczący przewodniczącej przewodniczącego prof sędzia mecenas naczelnik naczelnika
  wychowawczyni wychowawca listonosz listonosza kierowca kierowcy policjant policjanta dzielnicowy dzielnicowego opiekun opiekuna opiekunka
`);

/** Offices and forms of address that stand behind pan and pani with a capital letter and are no names. */
export const OFFICES = listed(`
  dyrektor dyrektora dyrektorze dyrektorowi dyrektorem dyrektorka dyrektorko burmistrz burmistrza burmistrzu burmistrzowi burmistrzem prezydent
  prezydenta prezydencie prezydentowi prezydentem wójt wójta wójcie wójtowi wójtem wiceburmistrz wiceprezydent starosta starosty staroście starostą radny radna radnego radnemu radnej radną
  radnym radni radnych radnymi prezes prezesa prezesie prezesowi prezesem sołtys sołtysa sołtysie sołtysowi sołtysem doktor doktora doktorze doktorowi doktorem magister
  inżynier inżyniera profesor profesora profesorze profesorem minister ministra ministrze premier premiera kierownik kierownika kierowniku kierowniczka
  kierowniczki kierowniczko przewodniczący przewodnicząca przewodniczącego przewodniczącej przewodniczącym przewodniczącą naczelnik naczelnika naczelniku skarbnik sekretarz
  poseł posła posłanka senator redaktor redaktorze mecenas ksiądz proboszcz bóg boga bogu bogiem boże jezus jezusa architekt architekta
  urzędnik urzędniczka państwo państwa konserwator komendant komendanta listonosz sędzia sędzio pan pani i oraz z lub czy ze w na do moja mój moi
  nauczyciel nauczycielka wychowawczyni koordynator koordynatorka rektor dziekan marszałek wojewoda hrabia dziedzic mieszkanka mieszkaniec
`);

/** Words before a name that make it a street, a square, a school or a saint. */
export const PLACE_WORDS = listed(`
  ul ulica ulicy ulicę ulicą ulice ulic ulicach al aleja alei aleję aleją aleje alejach pl plac placu placem placyk os osiedle osiedla osiedlu osiedlem
  rondo ronda rondzie rondem skwer skweru skwerze skwerem park parku parkiem bulwar bulwary bulwarów bulwarze most mostu moście mostem pasaż pasażu deptak
  im imienia imieniem szkoła szkoły szkole szkołę liceum lo sp zs gimnazjum technikum przedszkole przedszkola przedszkolu żłobek szpital szpitala szpitalu
  pomnik pomnika pomniku pomnikiem św święty święta świętego świętej świętemu świętym świętą kościół kościoła kościele parafia parafii katedra bazylika kaplica
  bł błogosławiony cmentarz muzeum biblioteka biblioteki teatr kino hala hali stadion stadionu uniwersytet uniwersytetu akademia politechnika fundacja
  fundacji stowarzyszenie stowarzyszenia zespół gen generała marsz marszałka kard kardynała króla królowej hetmana księcia papież papieża papieżem
  wiadukt tunel przystanek przystanku przystankiem pętla pętli dworzec kopiec port gmina gminy gminie gminę powiat powiatu miasto miasta miejscowość wieś wsi
  sołectwo sołectwa jezioro jeziora jeziorem jeziorze rzeka rzeki kanał las lasu puszcza urząd urzędu dzielnica dzielnicy galeria dzień dnia imieniny 
  pałac pałacu dwór dworu zamek rynek rynku księstwo młyn wydawnictwo radio hotel gazeta stacja apteka
  pokoju prezydenta rodu
`);
/** Prepositions behind which a surname in the genitive is more often a street: na Mickiewicza, przy Kowalskiego. */
export const STREET_PREPOSITIONS = listed(
  `na przy od do z ze w we koło obok pod za między naprzeciw naprzeciwko wzdłuż skrzyżowaniu skrzyżowanie róg rogu i a`,
);

/** Phrases at the end of which the writer names herself; words in lower case, the last one first. */
export const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['się', 'nazywam'],
  ['nazywam', 'się'],
  ['nazywa', 'się'],
  ['imię', 'na', 'mam'],
  ['imię', 'na', 'ma'],
  ['podpisano'],
  ['podpisana'],
  ['podpisany'],
  ['podpis'],
  ['nazwisko'],
  ['imię'],
  ['nazwiskiem'],
  ['wnioskodawca'],
  ['poważaniem', 'z'],
  ['szacunku', 'wyrazami'],
  ['pozdrawiam'],
  ['pozdrowieniami'],
  ['pozdrawiam', 'serdecznie'],
  ['serdecznie', 'pozdrawiam'],
  ['is', 'name', 'my'],
  ["name's", 'my'],
  ['звати', 'мене'],
  ['звуть', 'мене'],
  ['зовут', 'меня'],
  ['regards'],
  ['повагою', 'з'],
];
/** Introductions behind which any word is a name, on a list or not, in capitals or not. */
export const CERTAIN_INTRODUCTIONS: ReadonlySet<string> = new Set([
  'nazywam się',
  'imię na mam',
  'się nazywam',
  'is name my',
  'звати мене',
  'звуть мене',
  'зовут меня',
]);

/** Words that stand in capitals beside a first name and belong to no person. */
export const NOT_SURNAMES = listed(`
  paweł paweła święty święta wielki wielka chrzciciel chrzciciela panna panny matka boska boskiej boski boży bożego bożej ciało ciała apostoł apostoła ewangelista
  mazowiecka mazowiecki mazowieckiego podlaski podlaska lubelski lubelska śląski śląska krakowski warszawski polska polski polskiej polską
  ale to nie jest są tak ja my oni ona on w na z i a o u że bo czy jak gdy co kto gdzie kiedy dlaczego proszę dziękuję pozdrawiam szanowni szanowny szanowna
  dzień dobry witam kościół parku park ulica ulicy osiedle szkoła poniedziałek wtorek środa czwartek piątek sobota niedziela
  bardzo bardziej myślę uważam jestem mam mieszka mieszkam moim tylko tu tam może też także oraz lub jeśli jeżeli żeby aby pan pani
`);

/** English and Ukrainian first names that are met most. */
export const FOREIGN_FIRST_NAMES = listed(`
  john james michael david william richard thomas charles mark george peter andrew steven mary patricia jennifer linda elizabeth susan jessica sarah
  karen emily kate mike joe tom kevin brian
  олександр олександра андрій андрія сергій сергія микола іван івана петро петра василь володимир дмитро юрій тарас богдан максим артем олег ігор віктор
  михайло роман павло оксана оксани олена олени наталія наталії тетяна тетяни ірина ірини світлана людмила марія марії анна анни катерина катерини юлія юлії ольга
  ольги галина галини надія валентина вікторія софія дарина мар'яна
`);
