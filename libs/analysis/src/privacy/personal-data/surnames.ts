const listed = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Frequent surnames in Poland, of men, in lower case, nominative. */
export const SURNAMES = listed(`
  nowak kowalski wiśniewski wójcik kowalczyk kamiński lewandowski zieliński szymański woźniak dąbrowski kozłowski mazur jankowski kwiatkowski
  wojciechowski krawczyk kaczmarek piotrowski grabowski zając pawłowski michalski król wieczorek jabłoński wróbel nowakowski majewski olszewski
  stępień malinowski jaworski adamczyk dudek nowicki pawlak górski witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski
  tomaszewski pietrzak zalewski wróblewski marciniak jasiński zawadzki bąk jakubowski sadowski duda włodarczyk wilk chmielewski borkowski
  sokołowski szczepański sawicki kucharski lis maciejewski kubiak kalinowski mazurek wysocki kołodziej kaźmierczak czarnecki konieczny
  głowacki urban zakrzewski wasilewski krajewski adamski sikorski laskowski ziółkowski gajewski szulc makowski czerwiński brzeziński baranowski
  szymczak przybylski kaczmarczyk cieślak borowski błaszczyk andrzejewski górecki kania mróz janik leszczyński czajkowski szczepaniak mikołajczyk
  chojnacki mucha lipiński kowalewski kozak bielecki tomczyk karpiński milewski bednarek bukowski kozieł musiał urbański sobczak tomczak
  domański jarosz kruk kopeć żak wolski stankiewicz lech jastrzębski orłowski czyż matuszewski tokarski urbaniak cichocki rogowski śliwa bednarz
  stasiak zych marczak kosiński wrona skiba sowa kot stefański romanowski śliwiński wawrzyniak rybak kaczyński wierzbicki kubicki marcinkowski kasprzak
  kurek pająk czech filipek rak janicki stachowiak polak markowski bednarski skowroński sosnowski bielawski dobrowolski piątek małecki gawron
  piątkowski ślusarczyk filipiak klimek morawski lewicki socha majchrzak nowacki florczak gutowski niemiec podgórski banaś owczarek malec
  zaremba zaręba sobczyk raczyński madej kędzierski michałowski gołębiewski kujawa pietrzyk dziedzic łuczak murawski bąkowski kowal dziuba barański
  krupa przybysz kędziora sobolewski gruszka kulesza gil jędrzejewski drozd dębski wojtas marzec bielak grzelak pawlik ratajczak mielczarek rosiński
  zięba kłos skrzypczak fijałkowski rojek kasprzyk matusiak maj dąbek wnuk czapla kasperek dudziński stępniak gołąb kacprzak góra frankowski kawecki
  mroczek cieślik leśniak smoliński świątek sroka stolarczyk bieniek sobieraj rogalski tkaczyk kmiecik szwed białek gawlik janiak kurowski
  wójtowicz janowski słowik kuchta mikulski tarnowski zarzycki winiarski konopka flis olejniczak stec morawiec chudzik bartczak bartosik
  lisowski michalczyk nawrocki grzybowski świderski cybulski wilczyński kubik krakowiak krysiak urbanek drzewiecki gajda rybicki jurek kępa
  dobosz jarząbek białkowski rudnicki czubak pawelec antczak kostrzewa szostak walkowiak wiśniowski bartkowiak chrzanowski różański olczak
  maliszewski wojtasik kosowski krzemiński piasecki radomski pilarski cholewa ciesielski strzelecki kołodziejczyk sołtysiak włodarski
  gąsior stawski janus pieczonka puchalski godlewski borek kordek biernacki zdunek ptak rogala śmigielski mikołajczak paluch marek karaś domagała
  misiak świerczyński hajduk fiedorowicz pietruszka walasek zawada sienkiewicz bogucki kuczyński kamiński żukowski zielonka nawrot rosa turek
  wolak juszczak olech waszkiewicz mackiewicz markiewicz borkiewicz adamowicz rusek kulik oleksy szafrański banach kluska chmura olszak wachowiak rutka
  lipski jeziorski krasowski rakowski bogusz bojarski grochowski karwowski mierzejewski modzelewski ołdakowski pogorzelski roszkowski saczuk
  wyszyński zambrzycki żebrowski łapiński kondratowicz kondratiuk iwaniuk stefaniuk romaniuk nazaruk pawluk daniluk sidoruk wasiluk korolczuk
  kowalczuk bondaruk panasiuk tarasiuk savczuk jermołowicz chilimoniuk bagiński bagan topolewski rzepecki kubacki czarniecki zdanowicz
  rynkiewicz bartoszewicz łukaszewicz tomaszewicz jankiewicz jurkiewicz kasprowicz lewkowicz michniewicz moskalewicz pietkiewicz radziewicz rodziewicz
  romanowicz sinkiewicz staniewicz szymanowicz tarasewicz urbanowicz wasilewicz wojtkiewicz zawistowski żyliński gryko dąbkowski sztukowski szymaniak
  bryl bryła wrzesień wrzesiński biedrzycki bieliński ciborowski ciszewski czaplicki czyżewski dobrzyński dybowski gawroński gliński gniadek
  grzegorczyk gwiazda hołownia hryniewicki jagodziński jabłonowski jezierski kaleta karolak kisiel klimczak knap kobus kogut kokoszka
  komorowski konarski korzeniowski kosmala kossakowski krawiec krzyżanowski kubala kulig kuźniar kwaśniewski lasota lewczuk litwin lubański
  ławniczak macioszek majcher majka malicki małek marciniec matczak matyjas mądry miazga mika mikos milczarek mirowski misztal moskal mrozek
  myszkowski nadolski niedzielski nowaczyk okoński olek oleś olszowy osiński ostrowicz owsiak pabiś pakuła paprocki pasternak pawelczyk
  pawlicki perkowski petryk piecha piechota pieczyński pietras piech piskorski pluta podlaski popławski porębski porowski potocki prokop próchniak
  pruski przybyła ptaszek pyrek radecki radwański rataj rokicki rosół rudziński rybarczyk rzepka sadło sawczuk serafin siwek siwiec skalski
  skoczylas skonieczny skorupa skóra słoma smoleń smolak sobiech soból sokół solarz spychalski stachura staniszewski stańczyk starzyński staszewski
  suchocki surma suski szcześniak szczęsny szczygieł szumański szydłowski szymczyk ślązak śmietana świerczek świercz tatarczuk tomala tracz
  trojanowski trzciński turowski tyszka walawender wałęsa wanat warchoł wasiak wesołowski wiatr widera wierzba wiśnia więcek witczak włoch
  wnęk wolny woliński wołoszyn woźny wrzosek wyrzykowski zaborowski zaczek zagórski zapała zaremba zborowski zdrojewski zygmunt żurek żurawski
  szewczuk szewczenko kowalenko bondarenko tkaczenko petrenko iwanenko melnyk boiko kowalewicz olszewicz matusiewicz
`);

/** Surnames that are also words, trades, animals, months, trees or peoples: they count beside a first name or a title, never alone. */
export const DOUBTFUL_SURNAMES = new Set(
  listed(`
    mazur zając król wieczorek wróbel stępień sikora baran bąk wilk lis kucharski kołodziej konieczny urban kania mróz mucha kozak kruk kopeć
    żak śliwa bednarz wrona sowa kot skiba rybak pająk czech rak polak piątek gawron socha niemiec kowal dziedzic krupa przybysz gruszka gil drozd
    marzec zięba kłos rojek maj dąbek wnuk czapla gołąb góra świątek sroka szwed słowik konopka flis krakowiak kępa jarząbek gąsior ptak
    rogala paluch marek karaś hajduk pietruszka zawada zielonka rosa turek kulik kluska chmura bryła wrzesień gwiazda kisiel kogut kokoszka
    krawiec kulig litwin majka mądry mika miazga moskal piechota pasternak pluta podlaski potocki pruski przybyła rataj rosół sadło skóra słoma solarz
    skorupa sokół soból szczęsny szczygieł śmietana świerczek tracz tatar wiatr wierzba wiśnia włoch wolny woźny zapała żurek ślązak jurek lech
    zygmunt urbański olek kot górski leśniak nawrot białek rudnicki wysocki dudek bednarski kurek kaleta surma wołoszyn warchoł wiśniowski
    warszawski krakowski lubański radomski mirowski zalewski borowski zagórski jeziorski jezierski górecki sosnowski brzeziński
    olszowy ostrowski serafin tokarski leszczyński bukowski makowski majewski lipski rusek strzelecki młynarski dobosz jarosz lasota wnęk borek
    kubik smoleń prokop ptaszek zagórski tarnowski
  `),
);

/** Those after whom streets, squares, schools and hospitals are named, and heads of state: a name that says nothing of a resident. */
export const FAMOUS_PEOPLE = `
  adam mickiewicz, juliusz słowacki, tadeusz kościuszko, józef piłsudski, mikołaj kopernik, fryderyk chopin, maria skłodowski-curie, maria skłodowski,
  henryk sienkiewicz, maria konopnicki, bolesław prus, władysław reymont, cyprian norwid, stanisław wyspiański, jan matejko, stanisław moniuszko,
  ignacy paderewski, władysław anders, władysław sikorski, roman dmowski, stefan wyszyński, jerzy popiełuszko, janusz korczak, jan kochanowski, mikołaj rej,
  ignacy krasicki, aleksander fredro, stefan żeromski, eliza orzeszko, julian tuwim, jan brzechwa, wisława szymborski, czesław miłosz, karol wojtyła,
  stefan batory, jan sobieski, władysław jagiełło, józef poniatowski, kazimierz pułaski, romuald traugutt, jan kiliński, józef bem, stanisław staszic,
  hugo kołłątaj, adam asnyk, krzysztof baczyński, władysław broniewski, witold pilecki, stanisław maczek, józef haller, maksymilian kolbe, stanisław żółkiewski,
  jan chodkiewicz, stefan czarniecki, jan kasprowicz, henryk wieniawski, joachim lelewel, józef kraszewski, artur grottger, jarosław iwaszkiewicz,
  zbigniew herbert, gabriela zapolski, zofia nałkowski, kornel makuszyński, janusz kusociński, wincenty witos, ignacy daszyński, gabriel narutowicz,
  lech wałęsa, tadeusz mazowiecki, jacek kuroń, bronisław geremek, jan długosz, helena modrzejewski, karol szymanowski, czesław niemen, agnieszka osiecki,
  zygmunt august, lech kaczyński, jarosław kaczyński, donald tusk, andrzej duda, bronisław komorowski, aleksander kwaśniewski, stefan okrzei, grzegorz piramowicz,
  jan brzechwa, stanisław lem, emilia plater, ignacy domeyko, henryk dąbrowski, jan dąbrowski, jarosław dąbrowski, jan bytnar
`
  .trim()
  .split(/\s*,\s*/);
