/** Time, quantity, wishes, judgements and changes in remarks. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const WORDS_OF_REMARKS = `
problem|problem kłopot|problem trouble issue|problem|probleem|problème|проблема
solution|rozwiązanie rozwiązać|solution solve|lösung lösen|oplossing oplossen|solution résoudre|розв'язання
need|potrzeba potrzebny potrzebować =potrzebuje =potrzebują|need|bedarf brauchen benötigen braucht|behoefte nodig|besoin nécessaire|потреба потрібно потрібний потребувати
lack|brak brakować brakuje|lack missing shortage|mangel fehlen fehlt|gebrek ontbreken tekort =ontbreekt|manque manquer|нестача бракувати бракує відсутність
want|chcieć pragnąć|want wish|wunsch wünschen wollen|wens willen|souhait souhaiter vouloir|бажання хотіти
improve|poprawa poprawić ulepszyć poprawiać|improve improvement|verbessern verbesserung|verbeteren verbetering|améliorer amélioration|покращити покращення поліпшити
change|zmiana zmienić|change|änderung ändern veränderung|verandering veranderen|changement changer|зміна змінити
create|stworzyć utworzenie utworzyć tworzyć|create creation|schaffen erstellen|creëren maken|créer création|створити створення
install|montaż zamontować instalacja|install installation|installieren montage aufstellen|installeren plaatsen|installer installation|встановити встановлення монтаж
replace|wymiana wymienić|replace replacement|ersetzen austausch austauschen|vervangen vervanging|remplacer remplacement|заміна замінити
remove|usunąć usunięcie|remove removal|entfernen beseitigen|verwijderen weghalen|enlever supprimer retirer|прибрати усунути видалити
expand|powiększenie rozszerzenie|expand extend extension expansion|erweitern erweiterung|uitbreiden|agrandir extension étendre|розширення
reduce|zmniejszyć ograniczyć ograniczenie|reduce reduction limit|reduzieren verringern begrenzung|verminderen =beperken|réduire réduction limiter|зменшити зменшення обмеження
increase|zwiększyć wzrost|increase growth|erhöhen steigern wachstum|verhogen toename groei|augmenter augmentation croissance|збільшити збільшення зростання
protect|chronić|protect protection protected|schutz schützen|bescherming beschermen|protection protéger|захист захистити захищати
keep|zachować|preserve preservation|erhalten bewahren erhaltung|behouden behoud|préserver conserver préservation|зберегти збереження
organise|organizować zorganizować|organise organize organising|organisieren =veranstalten|organiseren|organiser|організувати організовувати
finish|zakończyć koniec|finish end|ende beenden fertig|einde afmaken|fin finir terminer|завершити кінець закінчити
start|rozpocząć początek|start beginning|beginn anfang|start begin|début commencer|початок почати розпочати
equip|wyposażyć|=equip|=ausstatten|=uitrusten|=équiper|обладнати
mark|wyznaczyć oznaczyć|mark marking|markieren markierung|markeren markering|marquer marquage|позначити розмітка
use|używać korzystać użytkowanie|use user|nutzen nutzung benutzen nutzer|gebruik gebruiken|usage utiliser utilisateur|користуватися використання використовувати
enjoy|cieszyć =radość|enjoy joy fun|freude spaß genießen|plezier genieten|plaisir profiter|радість
action|działać działanie|action activity|maßnahme aktion aktivität|actie maatregel|action activité mesure|дія діяльність
good|dobry|good|gut|goed|bon bien|добрий гарний
better|lepszy|better|besser|beter|meilleur mieux|кращий краще
bad|zły|bad|schlecht|slecht|mauvais mal|поганий погано
beautiful|piękny ładny|beautiful pretty nice|schön|mooi|beau joli|красивий
ugly|brzydki|ugly|hässlich|lelijk|laid moche|потворний
new|nowy nowoczesny|new modern|neu modern|nieuw modern|nouveau neuf moderne|новий сучасний
big|duży wielki|big large great|groß|groot|grand gros|великий
small|mały niewielki|small little|klein|klein|petit|малий маленький
long|długi|long|lang|lang|long|довгий
short|krótki|short|kurz|kort|court|короткий
high|wysoki|high tall|hoch|hoog|haut|високий
low|niski|low|niedrig tief|laag|bas|низький
deep|głęboki|deep|tief|diep|profond|глибокий
easy|łatwy|easy simple|einfach leicht|makkelijk eenvoudig|facile simple|легкий простий
difficult|trudny trudność|difficult hard difficulty|schwierig schwer|moeilijk|difficile difficulté|складний важкий
important|ważny istotny|important essential|wichtig|belangrijk|important essentiel|важливий
urgent|pilny pilnie|urgent|dringend|dringend|urgent|терміновий
broken|zepsuty uszkodzony zniszczony|broken =damaged|kaputt beschädigt defekt|kapot beschadigd stuk|cassé abîmé endommagé|зламаний пошкоджений розбитий
damage|szkoda uszkodzenie|damage|schaden|schade|dommage dégât|шкода пошкодження
public|publiczny|public|öffentlich|openbaar publiek|public|громадський публічний
private|prywatny|private|privat|privé particulier|privé|приватний
common|wspólny|common shared|gemeinsam|gemeenschappelijk samen|commun partagé|спільний
local|lokalny miejscowy|local|lokal örtlich|lokaal plaatselijk|local|місцевий
special|specjalny|special|besonders speziell|speciaal|spécial|спеціальний особливий
spare|wolny|spare|frei|vrij|libre|вільний
comfortable|wygodny komfort|comfortable comfort|bequem komfort|comfortabel comfort|confortable confort|зручний комфорт
friendly|przyjazny|=friendly|freundlich|vriendelijk|convivial amical|дружній
equal|równy równość|equal equality|gleich gleichheit|gelijk gelijkheid|égal égalité|рівний рівність
fair|sprawiedliwy|fair justice|gerecht gerechtigkeit|eerlijk rechtvaardig|juste équitable|справедливий
quality|jakość|quality|qualität|kwaliteit|qualité|якість якісний
condition|stan warunek|condition|zustand bedingung|toestand|condition|стан умова
number|liczba numer|number|zahl nummer anzahl|aantal nummer|nombre numéro|кількість число номер
part|=część =części|part|teil|deel|partie|частина
group|grupa|group|gruppe|groep|groupe|група
level|poziom|level|niveau ebene|niveau|niveau|рівень
side|bok|side|seite|kant zijde|côté|бік сторона
time|czas|time|zeit|tijd|temps|час
day|dzień codzienny|day daily|tag täglich|dag dagelijks|jour quotidien journée|день щодня
night|noc nocny|night|nacht nachts|nacht|nuit nocturne|ніч нічний вночі уночі
morning|rano poranek|morning|morgen vormittag|ochtend|matin|ранок вранці
evening|wieczór wieczorem wieczorny|evening|abend abends|avond|soir soirée|вечір ввечері вечірній
afternoon|popołudnie|afternoon|nachmittag|middag namiddag||пополудні
hour|godzina|hour|uhr stündlich|uur|heure|година
minute|minuta||minute|minuut|minute|хвилина
week|tydzień|week|woche|week|semaine|тиждень
weekend|weekend||wochenende|weekend|weekend|вихідний
month|miesiąc|month|monat|maand|mois|місяць
year|rok roczny rocznie|year annual|jahr jährlich|jaar jaarlijks|an année annuel|рік року роки
century|stulecie|century|jahrhundert|eeuw|siècle|століття
winter|zima zimowy|winter|winter|winter|hiver|зима зимовий взимку
summer|lato letni latem|summer|sommer|zomer|été estival|літо влітку
spring|wiosna wiosenny|springtime|frühling frühjahr|lente voorjaar|printemps|весна навесні
autumn|jesień jesienny|autumn|herbst|herfst najaar|automne|осінь восени
monday|poniedziałek|monday|=montag|maandag|lundi|понеділок
saturday|sobota|saturday|samstag|zaterdag|samedi|субота
sunday|niedziela|sunday|sonntag|zondag|dimanche|неділя
future|przyszłość przyszły|future|zukunft zukünftig|toekomst toekomstig|avenir futur|майбутнє
past|przeszłość dawny|past former|vergangenheit früher|verleden vroeger|passé autrefois|минуле
today|dzisiejszy|today|heute|vandaag|aujourd|сьогодні
life|życie żyć|life live living|leben|leven|vie vivre|життя жити
world|świat światowy|world global|welt|wereld|monde mondial|світ
north|północ północny|north northern|norden nördlich|noorden noordelijk|nord|північ північний
south|południe południowy|south southern|süden südlich|zuiden zuidelijk|sud|південь південний
east|wschód wschodni|east eastern|osten östlich|oosten oostelijk|est oriental|схід східний
west|zachód zachodni|west western|westen westlich|westen westelijk|ouest occidental|=захід західний
colour|kolor kolorowy|colour color|bunt farbig|kleur kleurrijk|couleur coloré|колір кольоровий
size|rozmiar =wielkość|size|=größe|grootte maat|taille|розмір
example|przykład|example|beispiel|voorbeeld|exemple|приклад
reason|=powód przyczyna|reason|grund ursache|=reden oorzaak|raison|причина
result|wynik rezultat|result|ergebnis|resultaat|résultat|результат
effect|skutek wpływ|effect impact influence|wirkung auswirkung einfluss|effect invloed|effet impact|вплив наслідок
goal|cel|goal aim|ziel|doel|but objectif|ціль мета
chance|szansa możliwość|chance opportunity possibility|chance möglichkeit|kans mogelijkheid|chance possibilité|шанс можливість
experience|doświadczenie|experience|erfahrung|ervaring|expérience|досвід
knowledge|wiedza wiedzieć|knowledge know|wissen|kennis =weten|savoir connaissance|знання знати
success|sukces|success|erfolg|succes|succès|успіх
love|miłość kochać|love|liebe lieben|liefde|amour aimer|любов любити
happy|szczęśliwy|happy|glücklich zufrieden|gelukkig tevreden|heureux content|щасливий
thanks|dziękować podziękowanie|thank|dank|dank bedankt|merci remercier|дякую подяка
`;
