/** Culture, sport, play, food, meetings. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const CULTURE_AND_LEISURE = `
culture|kultura kulturalny|culture cultural|kultur kulturell|cultuur cultureel|culture culturel|культура культурний
library|biblioteka biblioteczny|library|bibliothek bücherei|bibliotheek|bibliothèque médiathèque|бібліотека бібліотеці
book|książka|book|buch|boek|livre|книга книжка
reading|czytelnia czytać|read reading|lesen|lezen|lire lecture|читати читання
theatre|teatr teatralny|theatre theater|theater|theater schouwburg|théâtre|театр
cinema|kino|cinema|kino|bioscoop|cinéma|кіно кінотеатр
film|film|film movie|film|film|film|фільм
museum|muzeum||museum|museum|musée|музей
music|muzyka muzyczny|music musical|musik|muziek|musique musical|музика музичний
concert|koncert||konzert|concert|concert|концерт
festival|festiwal||festival|festival|festival|фестиваль
song|piosenka śpiew śpiewać|song sing singing|lied singen gesang|lied zingen zang|chanson chanter chant|пісня співати спів
choir|=chór chóralny||chor|koor|chorale choeur|хор
dance|taniec tańczyć taneczny|dance dancing|tanz tanzen|dans dansen|danse danser|танець танці танцювати
art|sztuka artystyczny|art|kunst künstlerisch|kunst|art|мистецтво мистецький
artist|artysta||künstler|kunstenaar artiest|artiste|художник митець
painting|obraz malarstwo|=painting picture|bild gemälde malerei|schilderij|tableau peinture|картина живопис
mural|mural||wandbild wandgemälde|muurschildering|fresque|мурал
sculpture|rzeźba|sculpture statue|skulptur statue|beeld standbeeld|sculpture statue|скульптура
monument|pomnik|monument =memorial|denkmal|monument gedenkteken|monument|пам'ятник
heritage|dziedzictwo zabytek zabytkowy|heritage|erbe denkmalschutz kulturerbe|erfgoed|patrimoine|спадщина пам'ятка
history|historia historyczny|history historical historic|geschichte historisch|geschiedenis historisch|histoire historique|історія історичний
memory|pamięć wspomnienie pamiątka|memory remembrance|erinnerung gedenken|herinnering herdenking|mémoire souvenir|пам'ять
tradition|tradycja tradycyjny|tradition traditional|tradition traditionell|traditie traditioneel|tradition traditionnel|традиція традиційний
exhibition|wystawa|exhibition exhibit|ausstellung|tentoonstelling expositie|exposition|виставка
gallery|galeria||galerie|galerie|galerie|галерея
photograph|fotografia zdjęcie|photograph photo|foto fotografie|foto|photographie photo|фото фотографія
church|kościół kościelny parafia|church parish|kirche|kerk|église paroisse|церква храм
castle|zamek pałac|castle palace|schloss =burg|kasteel paleis|château palais|замок палац
stage|scena amfiteatr|stage amphitheatre|bühne|podium|scène|сцена
performance|spektakl przedstawienie występ|performance show|aufführung vorstellung auftritt|voorstelling optreden|spectacle représentation|вистава виступ
orchestra|orkiestra||orchester|orkest|orchestre|оркестр
literature|literatura poezja|literature poetry|literatur|literatuur poëzie|littérature poésie|література поезія
event|wydarzenie impreza|event|veranstaltung ereignis|evenement activiteit|événement manifestation|подія захід
festivity|=święto =święta festyn obchody|=festivity celebration|fest feier straßenfest|feest viering|fête célébration|свято святкування свят свята
christmas|świąteczny gwiazdka|christmas|weihnachten weihnachtlich|kerst kerstmis|noël|різдво різдвяний
picnic|piknik||picknick|picknick|pique|пікнік
meeting|spotkanie zebranie|meeting gathering|treffen versammlung begegnung|bijeenkomst ontmoeting vergadering|rencontre réunion|зустріч збори
competition|konkurs|competition contest|wettbewerb|prijsvraag|concours|конкурс
prize|nagroda|prize award|auszeichnung|prijs|récompense|нагорода приз
club|klub||klub club|club|club|клуб
association|stowarzyszenie fundacja organizacja|association =organisation foundation ngo|verein verband organisation stiftung|vereniging stichting organisatie|association organisation fondation|асоціація організація об'єднання фонд
volunteer|wolontariusz wolontariat ochotnik|volunteer voluntary|ehrenamt freiwillig ehrenamtlich|vrijwilliger vrijwillig|bénévole bénévolat volontaire|волонтер доброволець
sport|sport sportowy|sport sporting|sport sportlich|sport|sport sportif|спорт спортивний
football|piłkarski futbol|football soccer|fußball|voetbal|football foot|футбол футбольний
ball|piłka|ball|ball|bal|ballon balle|м'яч
pitch|boisko orlik|pitch playfield|sportplatz bolzplatz spielfeld|sportveld trapveld|stade|спортмайданчик
stadium|stadion|stadium|stadion|stadion|arène|стадіон
gym|siłownia|gym gymnasium|fitnessstudio turnhalle|sportschool sporthal gymzaal|gymnase|тренажерний спортзал
hall|hala|hall|halle|hal|halle|хол
fitness|fitness ćwiczenia ćwiczyć gimnastyka|fitness exercise gymnastics|fitness übung gymnastik|fitness oefening gymnastiek|fitness exercice gymnastique|фітнес вправа гімнастика
workout|trening trenować|workout|training trainieren|training trainen|entraînement entraîner|тренування тренуватися
coach|trener|trainer|trainer|coach trainer|entraîneur|тренер
pool|basen pływalnia|pool|schwimmbad hallenbad freibad|zwembad|piscine|басейн
swimming|pływać pływanie|swim swimming|schwimmen|zwemmen|nager natation|плавання плавати
running|bieg biegać bieganie bieżnia|run running jogging|joggen =lauf laufstrecke|rennen hardlopen|=courir course|біг бігати
basketball|koszykówka||basketball|basketbal|basket|баскетбол
volleyball|siatkówka||volleyball|volleybal|volley|волейбол
tennis|tenis kort||tennis|tennis|tennis|теніс
skating|skatepark rolki deskorolka|skate skatepark skating skateboard|skaten skatepark skateboard|skaten skatepark|skate skatepark roller|скейтпарк ролики скейт
icerink|lodowisko łyżwy|rink|eisbahn eishalle|ijsbaan schaatsen|patinoire|ковзанка каток
match|mecz|match|=spiel wettkampf|wedstrijd|match|матч
tournament|turniej zawody|tournament championship|turnier meisterschaft|toernooi kampioenschap|tournoi championnat|турнір змагання чемпіонат
team|drużyna zespół|team|mannschaft team|team ploeg|équipe|команда командою
player|zawodnik gracz|player athlete|=spieler sportler|speler sporter|joueur athlète|гравець спортсмен
chess|szachy||schach|schaken|échecs|шахи
game|gra|game|gesellschaftsspiel|spel|jeu|гра ігри
playground|zabawa zabaw zabawowy|playground|spielplatz|speeltuin speelplaats speelplek|=aire =aires =jeux|майданчик майданчики
play|bawić|play|spielen|=spelen|jouer|гратися бавитися
toy|zabawka|toy|spielzeug|speelgoed|jouet|іграшка
swing|huśtawka|swing|schaukel|schommel|balançoire|гойдалка гойдалок
slide|zjeżdżalnia|slide|rutsche|glijbaan|toboggan|гірка гірки гірок
sandpit|piaskownica|sandpit sandbox|sandkasten|zandbak|bac|пісочниця пісочницею
climbing|wspinaczka drabinka|climbing climb|klettern klettergerüst|klimmen klimrek|escalade grimper|лазіння скелелазіння
trampoline|trampolina||trampolin|trampoline|trampoline|батут
recreation|rekreacja rekreacyjny wypoczynek|recreation leisure|erholung freizeit naherholung|recreatie vrijetijd ontspanning|loisir détente récréatif|відпочинок рекреація дозвілля
rest|odpoczynek odpoczywać|rest relax|ausruhen =erholen entspannen|rusten|repos reposer|відпочивати відпочити
hobby|hobby pasja|hobby|hobby|hobby|passion|хобі
camp|obóz kolonie harcerz|camp scout|lager zeltlager pfadfinder|kamp scouting|camp colonie scout|табір
holiday|wakacje ferie urlop|holiday vacation|ferien urlaub|vakantie|vacances|канікули відпустка
tourist|turysta turystyka turystyczny|tourist tourism|tourist tourismus touristisch|toerist toerisme|touriste tourisme touristique|турист туризм туристичний
visitor|zwiedzający gość|visitor guest|=besucher gast|bezoeker gast|visiteur|гість відвідувач
visit|zwiedzać odwiedzić wizyta|visit|besuch besuchen|bezoek bezoeken|visite visiter|відвідати візит
trail|szlak|trail|wanderweg|wandelroute|randonnée|стежками
attraction|atrakcja atrakcyjny|attraction attractive|attraktion attraktiv sehenswürdigkeit|attractie aantrekkelijk|attraction attractif|атракція
hotel|hotel nocleg||hotel unterkunft|hotel|hôtel hébergement|готель
restaurant|restauracja gastronomia||restaurant gaststätte gastronomie|restaurant horeca|restaurant|ресторан
cafe|kawiarnia|cafe coffee|café|café|café =terrasse|кафе кав'ярня
bar|bar pub piwo|bar pub beer|kneipe bar bier|kroeg bar bier|bar bière|бар пиво
food|jedzenie żywność żywnościowy|food|essen lebensmittel nahrung|eten voedsel|nourriture alimentation manger alimentaire|їжа продукти їжею
bread|chleb piekarnia|bread bakery|brot bäckerei|brood bakkerij|pain boulangerie|хліб пекарня
vegetable|warzywo warzywny|vegetable|gemüse|groente|légume|овоч
meat|mięso|meat|fleisch|vlees|viande|м'ясо
milk|mleko|milk|milch|melk|lait|молоко
barbecue|grill ognisko|barbecue bbq bonfire|grill grillen grillplatz|barbecue|barbecue|барбекю мангал
market|targ targowisko jarmark bazar|market =fair bazaar|markt wochenmarkt jahrmarkt|markt weekmarkt kermis|=marché =marchés foire|ринок ярмарок базар ринку ринки
television|telewizja|television tv|fernsehen fernseher|televisie|télévision|телебачення
radio|=radio||radio|radio|radio|радіо
story|opowieść bajka|story tale|erzählung märchen|verhaal sprookje|récit conte|казка розповідь
name|nazwa imię|name|name|naam|nom|назва ім'я
`;
