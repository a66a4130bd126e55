const listed = (names: string): readonly string[] => names.trim().split(/\s+/);

/** First names that people in Poland bear, with the short forms by which neighbours call each other; in lower case, nominative. */
export const FIRST_NAMES = listed(`
  adam adrian albert albin aleks aleksander aleksy alan alfred alojzy amadeusz ambroży andrzej antoni antek anatol apolinary arkadiusz
  arek artur august augustyn bartek bartłomiej bartosz bazyli benedykt beniamin bernard bogdan bogumił bogusław bohdan bolesław bolek
  borys bronisław brunon cezary cyprian cyryl czesław czesiek damian daniel dariusz darek dawid denis dionizy dominik dorian edmund
  edward edek eligiusz emil emilian eryk ernest eugeniusz fabian felicjan feliks ferdynand filip florian franciszek franek fryderyk
  gabriel gerard gracjan grzegorz grzesiek gustaw henryk heniek hieronim hilary hubert hugo ignacy igor ireneusz irek iwo iwan jacek
  jacenty jakub jan janek janusz jarosław jarek jaś jerzy jędrzej joachim józef józek julian juliusz jurek justyn kacper kajetan kamil
  karol kazimierz kazik klaudiusz klemens konrad konstanty kordian kornel korneliusz krystian krystyn krzysztof krzysiek ksawery kuba
  lech lechosław leon leonard leopold lesław leszek lubomir lucjan ludomir ludwik łukasz maciej maciek maks maksym maksymilian marcel
  marceli marcin marek marian mariusz mateusz maurycy michał mieczysław mietek mikołaj milan miłosz mirosław mirek modest narcyz natan
  nikodem norbert olaf olek oliwier oskar otto patryk paweł piotr piotrek przemysław przemek radosław radek rafał remigiusz robert
  roch roman romek romuald rudolf ryszard rysiek ryszek sebastian sergiusz seweryn sławomir sławek stach stanisław staszek stasiek staś
  stefan szczepan szczęsny szymon tadeusz tadek teodor teofil tobiasz tomasz tomek tymon tymoteusz tytus wacław wacek waldemar waldek
  walenty walery walerian wawrzyniec wiesław wiesiek wiktor wilhelm wincenty wit witold witek władysław władek włodzimierz włodek
  wojciech wojtek zbigniew zbyszek zdzisław zdzisiek zenon zenobiusz ziemowit zygmunt zyta
  ada adela adelajda adrianna agata agnieszka agnes ala albina aldona aleksandra alfreda alicja alina amelia anastazja andżelika
  aneta angelika angela ania aniela anita anna anetta antonina apolonia asia aurelia balbina barbara basia beata bernadeta berta
  blanka bogna bogumiła bogusława bolesława bożena brygida bronisława cecylia celestyna celina czesława dagmara danuta danusia daria
  diana dobrawa dominika dorota edyta ela eleonora eliza elwira elżbieta emilia emma ernestyna estera eugenia ewa ewelina ewka
  faustyna felicja filomena florentyna franciszka gabriela gabrysia genowefa gertruda gizela gosia grażyna greta halina hala hania
  hanka hanna helena henia henryka hermina hilda honorata hortensja ida iga ilona inga irena irmina iwona iza izabela izabella
  jadwiga jadzia jagoda jagna janina jarosława jasmina joanna jola jolanta jowita józefa judyta julia julianna julita justyna
  kalina kamila karina karolina kasia kasandra katarzyna kaja kazimiera kinga klara klaudia klementyna konstancja kornelia krysia
  krystyna kunegunda laura lena leokadia liliana lilianna lidia lidka ligia liwia luba lucyna lucja łucja ludmiła ludwika luiza magda
  magdalena maja malwina małgorzata małgosia marcelina marcela margareta maria marianna mariola marika marlena marta martyna maryla
  marysia marzena marzanna matylda melania mela michalina mieczysława milena mira mirela mirosława monika nadia natalia natasza
  nela nikola nina noemi oksana ola olena olga oliwia olimpia otylia patrycja paula paulina pelagia petronela pola rafaela regina
  renata rita roksana roma romana rozalia róża rozalinda rufina ruta ryszarda sabina salomea samanta sandra sara serafina sonia stanisława stasia
  stefania stella sylwia sylwestra tamara tatiana teodora teodozja teresa tereska tosia urszula ula wanda wacława weronika wiesia
  wiesława wiktoria wilhelmina wioletta wioleta wiola władysława zdzisława zenobia zofia zosia zuzanna zuzia zyta żaneta żanna
  sylwester sylwek gosława dobromir dobrosława jagienka tola lila lilka basieńka halinka irenka terenia wandzia zdzicho zbych
  julka zuzka zuza aśka gośka baśka kaśka jolka anka ewunia ewcia aniela olka agniesia madzia gosieńka danka bożenka tośka hanusia marysieńka ninka lidzia mariolka wieśka
  zbysio januszek rysio krzyś tomuś michaś piotruś pawełek maciuś adaś kubuś bartuś kazio józio józek jasiek franio olek tadzio władzio mietek lesio gienek genek
  andriej mykola dmytro bohdana oleg oleh ihor natalija jewhen wasyl wiktorija
  oleksandr wołodymyr serhij andrij mykoła iryna switłana oksana tetiana halyna yulia
`);

/** First names that are words or places as well: they count beside a surname, a title or a kin, never alone. */
export const DOUBTFUL_FIRST_NAMES = new Set(
  listed(`
    róża róży różę różą różo kalina kaliny kalinie kalinę kaliną jagoda jagody jagodzie jagodę jagodą jagna pola poli polę polą polo polu
    maja mai maję mają majo maju ola oli olę olą ala ali alę alą ada ady adę adą kuba kuby kubie kubę kubą kubo roma romy romie romę romą
    roman romana romanie romanem romanowi wit wita witem witowi wicie ania ani kaja kai luba luby lubę lubą lubi mira miry mirą mirę marek marka marku
    markiem iga igi igę igą hala hali halę halą ida idy idę idą idzie lena leny ruta ruty rutę rutą ula uli ulę ulą nela mela stach laura sara lila
    miła milan miłosz narcyz narcyza modest august augusta augustem augustu leon lech lecha lechem lechu otto iwo maks zyta hugo ela eli elę
    rita nina inga sonia tola jan iwan roch rochu adela witek witka stella berta gizela ewka bolek bazyli olimpia olimpii wiktoria wiktorii
    emilian cyryl paula marta flora dobrawa tamara nadia lidka ligia liwia diana klara klary klarę lilka regina wiola wioli grażyna stanie
    karolu danii wierze polo idzie bolku jasiu jasi ewo ale alu lechowi rocha uli agata agaty angela greta
  `).filter(
    (form) =>
      ![
        'jan',
        'marta',
        'agata',
        'agaty',
        'paula',
        'karolu',
        'lena',
        'nina',
        'laura',
        'leon',
        'diana',
        'witek',
      ].includes(form),
  ),
);
