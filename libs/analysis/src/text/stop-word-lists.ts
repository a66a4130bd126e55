/**
 * Words that carry no topic, by language: from the stopwords-iso list (MIT licence), without words that residents name things
 * by (home, work, help, problem …) and with words of forms and letters added.
 */
export const STOP_WORD_LISTS: Readonly<Record<string, string>> = {
  pl: `
    aby ach acz aczkolwiek aj akurat al albo ale ależ ani aż bardziej bardzo bez blisko bo bowiem by byli bym
    bynajmniej być był była było były będzie będą cali cała całe całego całej cały całym całą cel celu chce chcemy
    chciałabym chciałbym chcę choć chyba ci ciebie ciągle cię co cokolwiek com coraz coś czasami czasem czemu
    cztery czy czyli często da daje daleko dać dla dlaczego dlatego do dobry dobrze dokąd dookoła dopiero dość dr
    druga drugi drugie drugiej drugim dużo dwa dwadzieścia dwaj dwie dwoje dziesięć dziewięć dzień dzisiaj dzięki
    dziękuję dziś fajnie gdy gdyby gdyż gdzie gdziekolwiek gdzieś go godz hab html http https ich ii iii ile im in
    inna inne innego innej inny innych inż itd itp iv ix iż ja jak jakaś jakby jaki jakichś jakie jakiś jakiż
    jakkolwiek jako jakoś je jeden jedna jednak jednakże jednego jednej jedno jednym jedynie jego jej jemu jest
    jestem jeszcze jeśli jeżeli już ją każda każde każdego każdej każdy każdym kiedy kierunku kilka kilkanaście
    kilku kimś kolejna kolejne kolejny koniecznie koło kto ktokolwiek ktoś która które którego której który
    których którym którzy ku lat lecz lub ma mają mam mamy mało mgr mi miał mieć mimo min między mnie mniej mną
    mogą moi moim moja moje może możliwe można mu musi my myślę mój mówi mówią na nad nadal najpierw należy nam
    nami naprzeciw naprzeciwko nas nasi nasz nasza nasze naszego naszych natomiast natychmiast nawet net nic nich
    nie niech niego niej niektórzy niemu niestety nigdy nikt nim nimi nią niż no nowa nowe nowego nowej nowy
    nowych np nr obecnie obok od ok około on ona one oni ono oraz org os osiem ostatni ostatnia ostatnie oto
    owszem pan pana pani pewno pierwsza pierwsze pierwszej pierwszy pięć pl po pod podczas podobno polega pomimo
    pomiędzy ponad ponieważ popieram poprzez potem powinien powinna powinni powinno powinny poza pozdrawiam
    pozwoli prawdę prawie prof projekt projektu projekty prosimy proszę przecież przed przede przedtem przez przy
    przynajmniej raczej raz razem razie razy roku również sam sama samej samo samym siebie siedem się skąd sobie
    sobą sposób stoi stąd super swoim swoja swoje swoją swój sześć są ta tak taka taki takich takie także tam te
    tego tej tel temu ten teraz też to tobie tobą toteż totobą trochę trzeba trzy trzydzieści tu tutaj twoi twoim
    twoja twoje twym twój ty tych tylko tym tys tzw tę tędy ul uważam vi vii viii vol wam wami warto was wasi wasz
    wasza wasze wcale wciąż we według wewnątrz widać wie wiele wielu wiem wiemy więc więcej wokół wszyscy
    wszystkich wszystkie wszystkim wszystko wtedy www wy wzdłuż właściwie właśnie wśród xi xii xiii xiv xv za
    zadanie zakłada zamiast zapewne zawsze zaś ze zeznowu zgadzam znowu znów został zupełnie zł łącznie żaden
    żadna żadne żadnego żadnych że żeby
  `,
  en: `
    able ableabout about above abroad abst accordance according accordingly across act actually ad added adj
    adopted ae af affected affecting affects after afterwards ag again against ago ah ahead ai ain aint al all
    allow allows almost alone along alongside already also although always am amid amidst among amoungst amount an
    and announce another any anybody anyhow anymore anyone anything anyway anyways anywhere ao apart apparently
    appear appreciate appropriate approximately aq ar are aren arent arise around arpa as aside ask asked asking
    asks associated at au auth available aw away awfully az ba backed backs backward backwards bb bd be became
    because become becomes becoming been before beforehand began begin beginning beginnings begins behind being
    beings believe below beside besides best better between beyond bf bg bh bi big billion biol bj bm bn bo both
    br brief briefly bs bt but buy bv bw by bz ca call came can cannot cant caption cause causes cc cd certain
    certainly cf cg ch changes ci ck cl clear clearly click cm cmon cn co com come comes con concerning
    consequently consider considering contain containing contains copy corresponding could couldn couldnt course
    cr cs cu currently cv cx cy cz dare daren darent date de dear definitely describe described despite did didn
    didnt differ different differently directly dj dk dm do does doesn doesnt doing don done dont doubtful down
    downed downing downs downwards due during dz each early ec ed edu ee effect eg eh eight eighty either eleven
    else elsewhere ended ending ends enough entirely er es especially et etc even evenly ever evermore every
    everybody everyone everything everywhere ex exactly example except fairly far farther felt few fewer ff fi
    fifteen fifth fifty fify fill find finds first five fix fj fk fm fo followed following follows for forever
    former formerly forth forty forward found four fr from fully further furthered furthering furthermore furthers
    fx ga gave gb gd ge general generally get gets getting gf gg gh gi give given gives giving gl gm gmt gn go
    goes going gone good goods got gotten gov gp gq gr great greater greatest greetings grouped gs gt gu gw gy had
    hadn hadnt half happens hardly has hasn hasnt have haven havent having he hed hell hello hence her here
    hereafter hereby herein heres hereupon hers herse herself hes hi hid high higher highest him himse himself his
    hither hk hm hn hopefully how howbeit however hr ht htm html http hu hundred id ie if ignored ii il ill im
    immediate immediately importance important in inasmuch inc indeed index indicate indicated indicates inner
    inside insofar instead int into inward io iq ir is isn isnt it itd itll its itse itself ive je jm jo join jp
    just ke keep keeps kept keys kg kh ki kind km kn knew know known knows kp kr kw ky kz la large largely last
    lately later latest latter latterly lb lc least length less lest let lets li like liked likely likewise little
    lk ll long longer longest look looking looks lower lr ls lt ltd lu lv ly ma made mainly make makes making many
    may maybe mayn maynt mc md me mean means meantime meanwhile merely mg mh might mightn mightnt mil million
    minus miss mk ml mm mn mo mon more moreover most mostly mp mq mr mrs ms msie mt mu much mug must mustn mustnt
    mv mw mx my myse myself mz na name namely nay nc nd ne near nearly necessarily necessary need needed needing
    needn neednt needs neither net never neverf neverless nevertheless new newer newest next nf ng ni nine ninety
    nl no nobody non none nonetheless noone nor normally nos not noted nothing notwithstanding now nowhere np nr
    nu null nz obtain obtained obviously of off often oh ok okay om omitted on once one ones only onto opposite or
    ord ordered orders org other others otherwise ought oughtn oughtnt our ours ourselves out outside over overall
    owing own pa particular particularly past pe per perhaps pf pg ph pk pl placed please plus pm pmid pn poorly
    possible possibly potentially pp pr predominantly presumably previously primarily probably promptly proud
    provided provides pt put puts pw py qa que quickly quite qv ran rather rd re readily really reasonably recent
    recently ref refs regarding regardless regards related relatively reserved respectively resulted resulting
    results right ring ro round ru rw sa said same saw say saying says sb sc sd se sec second secondly seconds
    section see seeing seem seemed seeming seems seen sees self selves sensible sent serious seriously seven
    seventy several sg sh shall shan shant she shed shell shes should shouldn shouldnt show showed showing shown
    showns shows si significant significantly similar similarly since sincere six sixty sj sk sl slightly sm small
    smaller smallest sn so some somebody someday somehow someone somethan something sometime sometimes somewhat
    somewhere soon sorry specifically specified specify specifying sr st still strongly su sub substantially
    successfully such sufficiently suggest sup sure sv sy sz take taken taking tc td tell ten tends tf tg th than
    thank thanks thanx that thatll thats thatve the their theirs them themselves then thence there thereafter
    thereby thered therefore therein therell thereof therere theres thereto thereupon thereve these they theyd
    theyll theyre theyve thick thin think thinks third thirty this thorough thoroughly those thou though thoughh
    thousand three throug through throughout thru thus til till tip tis tj tk tm tn to today together too took top
    toward towards tp tr tried tries trillion truly try trying ts tt turned turning turns tw twas twelve twenty
    twice two tz ua ug uk um un under underneath undoing unfortunately unless unlike unlikely until unto up upon
    ups upwards us use used useful usefully usefulness uses using usually uucp uy uz va value various vc ve versus
    very vg vi via viz vn vol vols vs vu want wanted wanting wants was wasn wasnt way ways we wed welcome well
    wells went were weren werent weve wf what whatever whatll whats whatve when whence whenever where whereafter
    whereas whereby wherein wheres whereupon wherever whether which whichever while whilst whim whither who whod
    whoever whole wholl whom whomever whos whose why widely width will willing wish with within without won wonder
    wont words would wouldn wouldnt ws www ye yes yet you youd youll your youre yours yourself yourselves youve yt
    yu za zero zm zr
  `,
  uk: `
    авжеж адже але багато без бо був буде будуть будь була були було бути більш більше біля вам вас ваш ваша ваше
    ваші весь вже вздовж ви вниз внизу вона вони воно все всередині вся всі всіх вул від він да давай давати де
    день дещо для до добрий дуже дякую завжди замість звідки зі йому кожен кожна коли куди ласка ледве лише майже
    мало мати мають має менше ми може можна можуть моя моє мої між мій навколо навіть над нам наш наша наше наші
    не неї ним ними них ну нього ні от отже отож перед по поза потрібно про прошу під після саме своя своє свої
    свій серед та так такий також там твій те теж ти тобто тоді тож тому тощо треба тут тільки усі хоча хочемо
    хочу це цей цим цих цього цьому ця цієї через чи чого чому ще що щоб як який якої якщо із інша інше інший
    інших інші їй їм їх її
  `,
  de: `
    ab aber ach acht achte achten achter achtes ag alle allein allem allen aller allerdings alles allgemeinen als
    also am an ander andere anderem anderen anderer anderes anderm andern anderr anders au auch auf aus ausser
    ausserdem außer außerdem bald bei beide beiden beim bekannt bereits besonders besser besten bin bis bisher
    bist bitte bzw da dabei dadurch dafür dagegen daher dahin dahinter damals damit danach daneben dank dann daran
    darauf daraus darf darfst darin darum darunter darüber das dasein daselbst dass dasselbe davon davor dazu
    dazwischen daß dein deine deinem deinen deiner deines dem dementsprechend demgegenüber demgemäss demgemäß
    demselben demzufolge den denen denn denselben der deren derer derjenige derjenigen dermassen dermaßen derselbe
    derselben des deshalb desselben dessen deswegen dich die diejenige diejenigen dies diese dieselbe dieselben
    diesem diesen dieser dieses dir doch dort drei drin dritte dritten dritter drittes du durch durchaus durfte
    durften dürfen dürft eben ebenso ehrlich ei eigen eigene eigenen eigener eigenes ein einander eine einem einen
    einer eines einig einige einigem einigen einiger einiges einmal eins elf en endlich entweder er ernst erst
    erste ersten erster erstes es etwa etwas euch euer eure eurem euren eurer eures folgende früher fünf fünfte
    fünften fünfter fünftes für gab ganz ganze ganzen ganzer ganzes gar gedurft gegen gegenüber gehabt gehen geht
    gekannt gekonnt gemacht gemocht gemusst genug gerade gern gesagt geschweige gewesen gewollt geworden gibt ging
    gleich gott gross grosse grossen grosser grosses groß große großen großer großes gut gute guter gutes hab habe
    haben habt hast hat hatte hatten hattest hattet heisst her heute hier hin hinter hoch hätte hätten ich ihm ihn
    ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolgedessen ins irgend ist ja je jede jedem jeden
    jeder jedermann jedermanns jedes jedoch jemand jemandem jemanden jene jenem jenen jener jenes jetzt kam kann
    kannst kaum kein keine keinem keinen keiner keines kleine kleinen kleiner kleines kommen kommt konnte konnten
    kurz können könnt könnte lang lange leicht leide lieber machen macht machte mag magst mahn mal man manche
    manchem manchen mancher manches mehr mein meine meinem meinen meiner meines mich mir mit mittel mochte mochten
    morgen muss musst musste mussten muß mußt möchte mögen möglich mögt müssen müsst müßt na nach nachdem nahm
    natürlich neben nein neue neuen neun neunte neunten neunter neuntes nicht nichts nie niemand niemandem
    niemanden noch nun nur ob oben oder offen oft ohne ordnung rechte rechten rechter rechtes richtig rund sa
    sache sagt sagte sah satt schlecht schluss schon sechs sechste sechsten sechster sechstes sehr sei seid seien
    sein seine seinem seinen seiner seines seit seitdem selbst sich sie sieben siebente siebenten siebenter
    siebentes sind so solang solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten
    sondern sonst soweit sowie später startseite statt steht suche tat tel tritt trotzdem tun um und uns unse
    unsem unsen unser unsere unserer unses unter vergangenen viel viele vielem vielen vielleicht vier vierte
    vierten vierter viertes vom von vor wahr wann war waren warst wart warum was weg wegen weil weit weiter
    weitere weiteren weiteres welche welchem welchen welcher welches wem wen wenig wenige weniger weniges
    wenigstens wenn wer werde werden werdet weshalb wessen wie wieder wieso will willst wir wird wirklich wirst
    wissen wo woher wohin wohl wollen wollt wollte wollten worden wurde wurden während währenddem währenddessen
    wäre würde würden zehn zehnte zehnten zehnter zehntes zu zuerst zugleich zum zunächst zur zurück zusammen
    zwanzig zwar zwei zweite zweiten zweiter zweites zwischen zwölf über überhaupt übrigens
  `,
  fr: `
    abord absolument afin ah ai aie aient aies ailleurs ainsi ait allaient allo allons allô alors anterieur
    anterieure anterieures apres après as assez attendu au aucun aucune aucuns aujourd aupres auquel aura aurai
    auraient aurais aurait auras aurez auriez aurions aurons auront aussi autant autre autrefois autrement autres
    autrui aux auxquelles auxquels avaient avais avait avant avec avez aviez avions avoir avons ayant ayez ayons
    bah bas basee bat beau beaucoup bien bigre bon boum bravo brrr car ce ceci cela celle celles celui celà cent
    cependant certain certaine certaines certains certes ces cet cette ceux chacun chacune chaque cher chers chez
    chiche chut chère chères ci cinq cinquantaine cinquante cinquantième cinquième clac clic combien comme comment
    comparable comparables compris concernant contre couic crac da dans de debout dedans dehors deja delà depuis
    dernier derniere derriere derrière des desormais desquelles desquels dessous dessus deux deuxième deuxièmement
    devant devers devra devrait different differentes differents différent différente différentes différents dire
    directe directement dit dite dits divers diverse diverses dix dixième doit doivent donc dont dos douze
    douzième dring droite du duquel durant dès début désormais effet egale egalement egales eh elle elles en
    encore enfin entre envers environ es essai est et etant etc etre eu eue eues euh eurent eus eusse eussent
    eusses eussiez eussions eut eux exactement excepté extenso exterieur eûmes eût eûtes fais faisaient faisant
    fait faites façon feront fi flac floc fois font force furent fus fusse fussent fusses fussiez fussions fut
    fûmes fût fûtes gens ha haut hein hem hep hi ho holà hop hormis hors hou houp hue hui huit huitième hum hurrah
    hé hélas ici il ils importe je jusqu jusque juste la laisser laquelle las le lequel les lesquelles lesquels
    leur leurs longtemps lors lorsque lui là lès ma maint maintenant mais malgre malgré maximale me meme memes
    merci mes mien mienne miennes miens mille mince mine minimale moi moindres moins mon mot moyennant multiple
    multiples même mêmes na naturel naturelle naturelles ne neanmoins necessaire necessairement neuf neuvième ni
    nombreuses nombreux nommés non nos notamment notre nous nouveau nouveaux nul néanmoins nôtre nôtres oh ohé
    ollé olé on ont onze onzième ore ou ouf ouias oust ouste outre ouvert ouverte ouverts où paf pan par parce
    parfois parle parlent parler parmi parseme partant particulier particulière particulièrement pas passé pendant
    pense permet peu peut peuvent peux pff pfft pfut pif pire pièce plein plouf plupart plus plusieurs plutôt
    possessif possessifs possible possibles pouah pour pourquoi pourrais pourrait pouvait prealable precisement
    premier première premièrement pres probable probante procedant proche près psitt pu puis puisque pur pure qu
    quand quant quanta quarante quatorze quatre quatrième quatrièmement que quel quelconque quelle quelles quelqu
    quelque quelques quels qui quiconque quinze quoi quoique rare rarement rares relative relativement remarquable
    rend rendre restant reste restent restrictif retour revoici revoilà rien sa sacrebleu sait sans sapristi sauf
    se sein seize selon semblable semblaient semble semblent sent sept septième sera serai seraient serais serait
    seras serez seriez serions serons seront ses seul seule seulement si sien sienne siennes siens sinon six
    sixième soi soient sois soit soixante sommes son sont sous souvent soyez soyons specifique specifiques
    speculatif stop strictement subtiles suffisant suffisante suffit suis suit suivant suivante suivantes suivants
    suivre sujet superpose sur surtout ta tac tandis tant tardive te tel telle tellement telles tels tenant tend
    tenir tente tes tic tien tienne tiennes tiens toc toi ton touchant toujours tous tout toute toutefois toutes
    treize trente tres trois troisième troisièmement trop très tsoin tsouin tu té un une unes uniformement unique
    uniques uns va vais valeur vas vers via vif vifs vingt vivat vive vives vlan voici voie voient voilà voire
    vont vos votre vous vu vé vôtre vôtres zut ça ès étaient étais était étant état étiez étions été étée étées
    étés êtes être
  `,
  nl: `
    aan aangaande aangezien achte achter achterna af afgelopen al aldaar aldus alhoewel alias alle allebei alleen
    alles als alsnog altijd altoos ander andere anders anderszins beetje behalve behoudens beide beiden ben
    beneden bent bepaald betreffende bij bijna bijv binnen binnenin blijkbaar blijken boven bovenal bovendien
    bovengenoemd bovenstaand bovenvermeld buiten bv daar daardoor daarheen daarin daarna daarnet daarom daarop
    daaruit daarvanlangs dan dat de deden deed der derde derhalve dertig deze dhr die dikwijls dit doch doe doen
    doet door doorgaand drie duizend dus echter een eens eer eerdat eerder eerlang eerst eerste eigen eigenlijk
    elk elke en enig enige enigszins enkel er erdoor erg ergens etc etcetera even eveneens evenwel gauw ge
    gedurende geen gehad gekund geleden gelijk gemoeten gemogen genoeg geweest gewoon gewoonweg graag haar
    haarzelf had hadden hare heb hebben hebt hedden heeft heel hem hemzelf hen het hetzelfde hier hierbeneden
    hierboven hierin hierna hierom hij hijzelf hoe hoewel honderd hun hunne ieder iedere iedereen iemand iets ik
    ikzelf in inderdaad inmiddels intussen inzake is ja je jezelf jij jijzelf jou jouw jouwe juist jullie kan
    klaar kon konden krachtens kun kunnen kunt laatst later liever lijken lijkt maak maakt maakte maakten maar mag
    maken me meer meest meestal men met mevr mezelf mij mijn mijnent mijner mijzelf minder miss misschien missen
    mits mocht mochten moest moesten moet moeten mogen mr mrs mw na naar nadat nam namelijk nee neem negen nemen
    nergens net niemand niet niets niks noch nochtans nog nogal nooit nu nv of ofschoon om omdat omhoog omlaag
    omstreeks omtrent omver ondanks onder ondertussen ongeveer ons onszelf onze onzeker ooit ook op opnieuw opzij
    over overal overeind overige overigens paar pas per precies recent redelijk reeds rond rondom samen sedert
    sinds sindsdien slechts sommige spoedig steeds tamelijk te tegen tegenover tenzij terwijl thans tien tiende
    tijdens tja toch toe toen toenmaals toenmalig tot totdat tussen twee tweede uit uitgezonderd uw vaak vaakwat
    van vanaf vandaan vanuit vanwege veel veeleer veertig verder verscheidene verschillende vervolgens via vier
    vierde vijf vijfde vijftig vol volgend volgens voor vooraf vooral vooralsnog voorbij voordat voordezen
    voordien voorheen voorop voorts vooruit vrij vroeg waar waarom waarschijnlijk wanneer want waren was wat we
    wederom weer wegens weinig wel weldra welk welke werd werden werder wezen whatever wie wiens wier wij wijzelf
    wil wilden willen word worden wordt zal ze zei zeker zelf zelfde zelfs zes zeven zich zichzelf zij zijn zijne
    zijzelf zo zoals zodat zodra zonder zou zouden zowat zulk zulke zullen zult
  `,
};
