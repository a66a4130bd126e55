/** Greenery, water, weather, animals and the environment. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const NATURE = `
green|zielony zieleń|green greenery|grün grünfläche|groen|vert verdure|зелений зелень
park|park||park parkanlage =parks|park|parc|парк парку парки
garden|ogród ogródek ogrodowy|garden|garten|tuin|jardin|сад =садок
tree|drzewo drzewko||baum|boom|arbre|дерево дерев
forest|las leśny|forest wood woods woodland|wald|bos|forêt|ліс
shrub|krzew krzak|shrub bush|strauch busch gebüsch|struik heester|arbuste buisson|кущ
hedge|żywopłot||hecke|haag heg|haie|живопліт
flower|kwiat kwiatek kwietnik|flower|blume blüte =blumen|bloem|fleur fleuri|квітка квіти квітів
flowerbed|rabata klomb|flowerbed bed|beet blumenbeet|bloembed perk|massif parterre|клумба
grass|trawa|grass|gras|gras|herbe|трава
lawn|trawnik||rasen rasenfläche|gazon grasveld|pelouse gazon|газон
meadow|łąka|meadow|wiese blumenwiese|weide wei|prairie|лука галявина
plant|roślina roślinność|plant =vegetation|pflanze|plant beplanting|plante végétal végétation|рослина
planting|sadzenie posadzić nasadzenie sadzić|=planting|=pflanzen pflanzung bepflanzung anpflanzen|=planten aanplanten aanplant|planter plantation|саджати висаджування посадити насадження
leaf|liść||blatt laub|blad|feuille feuillage|лист листя
branch|gałąź konar|branch|ast zweig|tak|branche|гілка
root|korzeń|root|wurzel|wortel|racine|корінь
seed|nasiono|seed|samen saat|zaad|graine|насіння
fruit|owoc owocowy|fruit|obst frucht|fruit vrucht|fruit fruitier|фрукт плодовий
orchard|sad|orchard|obstwiese streuobstwiese|boomgaard|verger|фруктовий
mow|koszenie kosić|mow mowing|mähen|maaien|tonte tondre faucher|косити косіння
prune|przycinanie przycinka|prune pruning|beschneiden schneiden|snoeien|élagage élaguer =tailler|обрізка обрізати
felling|wycinka wycinać wyciąć|felling|fällen abholzen fällung|kappen kap|abattage abattre|вирубка вирубати
weed|chwast|weed|unkraut|onkruid|mauvaise|бур'ян
allotment|działka ogródkowy||kleingarten schrebergarten|volkstuin moestuin|potager|город
lake|jezioro||see|meer|lac|озеро
river|rzeka rzeczny||fluss|rivier|fleuve rivière|річка річці річок
stream|strumień potok strumyk|stream brook creek|bach|beek|ruisseau|струмок
pond|staw oczko||teich weiher|vijver|étang =mare bassin|ставок став
sea|morze morski|sea|meer|zee|mer marin|море морський
ocean|ocean||ozean|oceaan|océan|океан
water|woda wodny||wasser|water|eau|вода водний
wave|fala||welle|golf|vague|хвиля
shore|brzeg wybrzeże|shore coast|ufer küste|oever kust|rive berge =côte|берег узбережжя
beach|plaża||strand|strand|plage|пляж
canal|kanał||kanal|kanaal gracht|canal|канал
fountain|fontanna||brunnen springbrunnen|fontein|fontaine|фонтан
wetland|bagno mokradło|wetland swamp marsh|moor sumpf feuchtgebiet|moeras|marais|болото
island|wyspa wysepka||insel|eiland|île|острів
mountain|góra górski|mountain|berg gebirge|berg|montagne mont|гора
hill|wzgórze pagórek górka|hill|hügel|heuvel|colline|пагорб
valley|dolina||tal|vallei dal|vallée|долина
stone|kamień||stein|steen|pierre|камінь
rock|skała||fels|rots|roche rocher|скеля
sand|piasek||sand|zand|sable|пісок
soil|gleba ziemia|soil ground|boden erde|grond bodem|sol terre|ґрунт земля
field|pole||feld acker|akker veld|champ|поле
nature|przyroda natura naturalny przyrodniczy|nature natural|natur natürlich|natuur natuurlijk|nature naturel|природа природний
environment|środowisko|environment environmental|umwelt|milieu|environnement environnemental|довкілля навколишній
landscape|krajobraz||landschaft|landschap|paysage paysager|ландшафт краєвид
climate|klimat klimatyczny|climate|klima klimawandel klimaschutz|klimaat|climat climatique|клімат кліматичний
air|powietrze|air|luft|lucht|air|повітря
smog|smog||smog feinstaub|smog fijnstof|smog|смог
smoke|dym||rauch|rook|fumée|дим
exhaust|spaliny|exhaust fumes|abgas|uitlaatgas|échappement|вихлоп
pollution|zanieczyszczenie|pollution pollute polluted|verschmutzung verschmutzt|vervuiling vervuild|pollution polluer pollué|забруднення забруднювати
noise|hałas hałaśliwy głośny|noise noisy loud|lärm laut|lawaai geluid geluidsoverlast|bruit bruyant sonore|шум галас гучний
silence|cisza cichy|silence quiet|ruhe ruhig stille|stilte rustig|silence calme tranquille|тиша тихий
emission|emisja||emission ausstoß|uitstoot emissie|émission|викиди
weather|pogoda||wetter|weer|météo|погода
rain|deszcz deszczówka opady|rain rainwater rainfall|regen regenwasser|regen regenwater|pluie|дощ
snow|śnieg||schnee|sneeuw|neige|сніг
ice|=lód =lodu =lodowy|ice|eis|ijs|glace verglas|лід
wind|wiatr wietrzny|wind windy|wind|wind|vent|вітер
storm|burza wichura|storm|sturm gewitter unwetter|storm onweer|tempête orage|буря гроза
flood|powódź zalewać podtopienie|flood flooding|hochwasser überschwemmung|overstroming wateroverlast|inondation crue|повінь затоплення підтоплення повені
drought|susza||dürre trockenheit|droogte|sécheresse|посуха
heat|upał gorąco|heat heatwave hot|hitze heiß|hitte heet warmte|chaleur canicule chaud|спека спекотний
cold|zimny zimno chłód|cold|kalt kälte|koud kou|froid|холод холодний
warm|ciepły ciepło|warm warmth|warm wärme|warm|=chaleureux tiède|теплий тепло
sun|słońce słoneczny|sun sunny|sonne sonnig|zon zonnig|soleil|сонце сонячний
shade|cień zacienienie|shade shadow shady|schatten schattig|schaduw|ombre ombragé|тінь затінок
cloud|chmura||wolke|wolk|nuage|хмара
fog|mgła|fog mist|nebel|mist|brouillard|туман
temperature|temperatura||temperatur|temperatuur|température|температура
retention|retencja|retention|rückhaltung speicherung|opvang berging|rétention récupération|накопичення
well|studnia zdrój|well spring|quelle|put bron|puits source|джерело криниця
drinkingwater|pitny poidełko|drinking|trinkwasser trinkbrunnen|drinkwater|potable|питний
animal|zwierzę||tier|dier =dieren|animal =animaux|тварина
dog|pies||hund|hond|chien|собака пес собаки
cat|kot||katze|kat poes|chat|кіт кота коти котів
bird|ptak||vogel|vogel|oiseau|птах пташка пташок
bee|pszczoła||biene|bij|abeille|бджола бджіл
insect|owad||insekt|insect|insecte|комаха
butterfly|motyl|butterfly butterflies|schmetterling|vlinder|papillon|метелик
hedgehog|jeż||igel|egel|hérisson|їжак
squirrel|wiewiórka||eichhörnchen|eekhoorn|écureuil|білка
bat|nietoperz||fledermaus|vleermuis|chauve|кажан
duck|kaczka||ente|eend|canard|качка качок
pigeon|gołąb||taube|duif|pigeon|голуб
boar|=dzik =dzika =dzików|boar|wildschwein|zwijn|sanglier|кабан
horse|koń||pferd|paard|cheval chevaux =chevaux|=кінь =коні
cow|krowa||kuh|koe|vache|корова
fish|ryba||fisch|vis|poisson|риба
frog|żaba|frog toad|frosch kröte|kikker|grenouille crapaud|жаба
rat|szczur||ratte|rat|rat|щур
fox|lis||fuchs|vos|renard|лисиця
mosquito|komar|mosquito|mücke|mug|moustique|комар
tick|kleszcz||zecke|teek|tique|кліщ
wild|dziki|wild wildlife|wild wildtier|wild|sauvage faune|дикий
species|gatunek|species|art|soort|espèce|вид
biodiversity|bioróżnorodność różnorodność|biodiversity diversity|artenvielfalt biodiversität vielfalt|biodiversiteit diversiteit|biodiversité diversité|біорізноманіття різноманіття
pet|domowy|pet|haustier|huisdier|compagnie|домашній
veterinarian|weterynarz weterynaryjny|veterinarian vet veterinary|tierarzt|dierenarts|vétérinaire|ветеринар
animalshelter|schronisko||tierheim|asiel dierenasiel|refuge|притулок
nest|gniazdo|nest|nest|nest|nid|гніздо
nestbox|budka lęgowy|birdhouse|nistkasten|nestkast|nichoir|шпаківня
leash|smycz|leash|leine|riem|laisse|повідець повідця
birdfeeder|karmnik|feeder|futterstelle|voederplaats|mangeoire|годівниця
`;
