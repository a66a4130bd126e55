import { type HintType } from '#domain';

/** Words that follow each other; one that ends in * is a stem. */
export interface HintPhrase {
  readonly type: HintType;
  readonly words: readonly string[];
  /** Tells of a person by itself; the others only where the writer speaks of herself or of somebody near. */
  readonly isPersonal: boolean;
}

const phrases = (type: HintType, isPersonal: boolean, list: string): HintPhrase[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((phrase) => ({ type, isPersonal, words: phrase.split(/\s+/) }));

export const HINT_PHRASES: readonly HintPhrase[] = [
  ...phrases(
    'health',
    true,
    `po udarze, po zawale, po wylewie, po operacji, po amputacji, po chemioterapii, po przeszczepie, choruję na, choruje na, chorował* na,
    choruj* przewlekle, chora na, chory na, chorej na, chorego na, leczę się, leczy się, leczył* się, jestem w ciąży, zdiagnozowano u, jest w ciąży, jestem po operacji, mam astmę, mam raka, mam cukrzycę,
    mam depresję, biorę leki, przyjmuję leki, jestem alkoholik*, jest alkoholik*, jestem uzależnion*, nosiciel* hiv, przeszł* zawał, przeszł* udar, dializowan*,
    i have diabetes, i have cancer, i suffer from, мій діагноз, після інсульту, хворію на`,
  ),
  ...phrases(
    'health',
    false,
    `cukrzyc*, nowotw*, białaczk*, rakiem, raka, depresj*, schizofreni*, astm*, astmat*, padaczk*, epilepsj*, alzheimer*, demencj*, parkinson*,
    stwardnieni*, zawał*, udar*, dializ*, chemioterapi*, ciąż*, alkoholik*, uzależnion*, narkoman*, niewydolnoś*, rozrusznik*, alergi*, alergik*,
    chory, chora, chorego, chorej, chorą, choroba, choroby, chorobę, chorobą, chorob*, choruje, choruję, rehabilitacj*, psychiatr*, psycholog*, hiv, covid, reumaty*, stawy, epileptyk*`,
  ),
  ...phrases(
    'disability',
    true,
    `poruszam się na wózku, porusza się na wózku, jeżdżę na wózku, jeździ na wózku, jestem na wózku, siedzę na wózku, mam orzeczenie, ma orzeczenie, grupa inwalidzka,
    jestem niepełnosprawn*, jestem niewidom*, jestem niedowidz*, jestem głuch*, jestem niesłysz*, jestem słabowidz*, pierwsza grupa, stopień niepełnosprawności, jestem inwalid*,
    jako osoba niepełnosprawna, jako osoba z niepełnosprawnością, ma autyzm, ma zespół downa, chodzę o kulach, chodzi o kulach, chodzę o lasce, i am disabled, in a wheelchair, на візку`,
  ),
  ...phrases(
    'disability',
    false,
    `niepełnosprawn*, wózk* inwalidzk*, wózku, autyz*, autyst*, downa, niewidom*, niedowidz*, głuch*, niesłysz*, inwalid*, porażeni*, aspergera, kulach`,
  ),
  ...phrases(
    'religion',
    true,
    `jestem katoli*, jestem ateist*, jestem wierząc*, jestem niewierząc*, jestem prawosławn*, jestem protestant*, jestem muzułman*, jestem żyd*, jestem świadkiem jehowy,
    jestem ewangeli*, jestem buddyst*, jestem baptyst*, jesteśmy katoli*, jesteśmy muzułman*, jesteśmy prawosławn*, moja wiara, mojej wiary, moje wyznanie, chodzę do kościoła, chodzę na mszę, chodzimy do cerkwi, chodzę do cerkwi, chodzę do meczetu, do naszej cerkwi, świadkowie jehowy`,
  ),
  ...phrases(
    'religion',
    false,
    `muzułman*, ateist*, ateistk*, protestant*, prawosławn*, jehowy, żydówk*, wyznani*, katoliczk*, katolik*`,
  ),
  ...phrases(
    'origin',
    true,
    `jestem ukrain*, jestem białorusin*, jestem rom*, jestem z ukrainy, jestem z białorusi, przyjechałam z ukrainy, przyjechałem z ukrainy, przyjechaliśmy z ukrainy,
    uciekłam z ukrainy, uciekłam przed wojną, jestem niemcem, jestem litwin*, jestem uchodź*, jestem imigrant*, pochodzę z, przyjechał* z białorusi, przyjechał* z rosji, przyjechał* z gruzji, przyjechał* z wietnamu, przyjechał* z czeczenii, jestem cudzoziem*, jesteśmy roma*, мы из украины, я з україни, я з харкова, приїхала з україни`,
  ),
  ...phrases(
    'origin',
    false,
    `romów, romk*, cygan*, ukrainka, ukrainiec, ukrainką, ukraińcem, białorusink*, uchodźc*, uchodźczyn*, czeczen*, syryjczyk*, wietnam*, imigrant*, cudzoziemc*, murzyn*, ciemnoskór*`,
  ),
  ...phrases(
    'politics',
    true,
    `głosowałem na, głosowałam na, głosuję na, głosowałem za pis*, jestem wyborc*, jestem członkiem partii, jestem członkinią partii, należę do partii, należę do związku, należę do solidarności, popieram pis,
    popieram po, popieram konfederacj*, popieram lewic*, jestem lewicow*, jestem prawicow*, jestem z pis*, jestem z po, jestem z konfederacji, jestem socjalist*, jestem konserwatyst*, działam w partii, byłem w partii`,
  ),
  ...phrases(
    'politics',
    false,
    `pisowc*, pisowiec, platformers*, komunist*, lewak*, lewaczk*, wyborca pis, konfederat*, członek partii, członkiem partii, związkowc*, związkowiec`,
  ),
  ...phrases(
    'sexuality',
    true,
    `jestem gejem, jestem lesbijk*, jestem osobą lgbt*, jestem homoseks*, jestem transpłciow*, jestem osobą transpłciową, jestem osobą niebinarną, jestem biseks*, z moim partnerem jako para jednopłciowa, jesteśmy parą jednopłciową, jest gejem,
    jest lesbijk*, jest homoseks*, życie seksualne, i am gay, i am a lesbian`,
  ),
  ...phrases(
    'sexuality',
    false,
    `gej, gejem, geja, lesbijk*, homoseksual*, transpłciow*, transseksual*, niebinarn*, biseksual*, jednopłciow*`,
  ),
  ...phrases(
    'family',
    true,
    `jestem wdow*, jestem rozwodnik*, jestem rozwódk*, jestem rozwiedzi*, jestem po rozwodzie, po rozwodzie, samotnie wychowuj*, samotna matka, samotny ojciec, samotną matką, samotnym ojcem, mąż pije, mąż mnie bije, mąż bije, ojciec pije, żona pije,
    syn pije, przemoc w domu, przemocy domowej, niebieska karta, niebieską kartę, w rodzinie zastępczej, rodzina zastępcza dla, straciłam męża, straciłem żonę, zmarł mój mąż, zmarła moja żona, mąż zmarł, żona zmarła,
    mój mąż nie żyje, mąż siedzi w więzieniu, siedzi w więzieniu, był w więzieniu, jestem bezdomn*, jestem bezrobotn*, zasiłek z mops*, zasiłku z mops*, korzystam z mops*, mamy długi, mam długi, komornik zajął, dziecko z adopcji, adoptowaliśmy,
    single mother, my husband died, мій чоловік загинув`,
  ),
  ...phrases(
    'family',
    false,
    `rozwód, rozwodzie, rozwodzi*, alimen*, wdow*, wdów*, wdowiec, adoptowan*, bezdomn*, bezrobotn*, komornik*, więzieni*, pobił, bije, znęca*, eksmisj*`,
  ),
];

/** Words by which the writer speaks of herself or of somebody near. */
export const NEAR_PERSON = new Set(
  `jestem mam mój moja moje mojego mojej mojemu moją moim moich moimi moi mnie mi mną ja ze sobą nasz nasza naszego naszej naszą naszemu jako jesteśmy mamy nas nam u
  syn syna synowi synem synu synek synka córka córki córce córkę córką mąż męża mężowi mężem żona żony żonie żonę żoną mama mamy mamie mamę mamą tata taty tatę tatą ojciec ojca ojcu ojcem matka
  matki matce matkę matką babcia babci babcię babcią dziadek dziadka dziadkowi dziadkiem brat brata bratu bratem siostra siostry siostrze siostrę siostrą sąsiad sąsiada sąsiadowi
  sąsiadem sąsiadka sąsiadki sąsiadce sąsiadkę sąsiadką wnuk wnuka wnukiem wnuczka wnuczki wnuczkę wnuczką teść teściowa teściowej partner partnera partnerem partnerka partnerki partnerką pan pana
  panem pani panią kolega kolegi koleżanka koleżanki ciocia cioci wujek wujka mieszka choruję leczę i my мій моя мого моєї я`
    .trim()
    .split(/\s+/)
    .filter((word) => !['i', 'u', 'ze', 'sobą'].includes(word)),
);
