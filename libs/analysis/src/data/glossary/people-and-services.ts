/** People, ages, health, disability, education, safety. One concept a line: key, then its words in pl, en, de, nl, fr, uk. */
export const PEOPLE_AND_SERVICES = `
person|osoba człowiek|person human|person mensch menschen|persoon mens|personne humain|особа людина
people|ludzie ludzki|people|leute|mensen|gens|люди людям людей
resident|mieszkaniec mieszkanka|resident inhabitant|einwohner anwohner bewohner|bewoner inwoner|habitant résident riverain|мешканець житель мешканцям мешканців мешканці жителів
citizen|obywatel obywatelski|citizen|bürger|burger|citoyen|громадянин
neighbour|sąsiad sąsiedzki sąsiedztwo|neighbour neighbor neighbourhood neighborhood|nachbar nachbarschaft|buur buurman buren|voisin voisinage|сусід сусідський
community|społeczność wspólnota|community|gemeinschaft|gemeenschap|communauté|спільнота громада
society|społeczeństwo społeczny|society social|gesellschaft sozial|samenleving maatschappelijk sociaal|société social|суспільство соціальний
family|rodzina rodzinny|family|familie|familie gezin =gezinnen|famille familial|сім'я родина сімейний родиною
child|dziecko dziecięcy|child kid children|kind kinder|kind kinderen =kinderen|enfant|дитина діти дитячий дітей дітям дітьми діток
baby|niemowlę|baby|baby|baby|bébé|немовля
toddler|maluch|toddler|kleinkind|peuter kleuter|bambin|малюк
parent|rodzic|parent|eltern|=ouder =ouders|parent|батьки
mother|matka mama|mother mum|mutter mama|moeder mama|=mère maman|мати мама
father|ojciec tata|father dad|vater papa|vader papa|père papa|=батько тато
grandparent|babcia dziadek|grandparent grandmother grandfather|großeltern oma opa|grootouders oma opa|mamie papy|бабуся дідусь
woman|kobieta|woman women|frau|vrouw|femme|жінка
man|mężczyzna|man men|mann männer|man mannen|homme|чоловік
girl|dziewczyna dziewczynka|girl|mädchen|meisje|fille|дівчина дівчинка
boy|chłopiec chłopak|boy|=junge =jungen|=jongen|garçon|хлопець хлопчик
youth|młodzież młodzieżowy nastolatek|youth teenager teen|jugend jugendliche jugendlich|jeugd jongeren tiener|jeunesse adolescent|молодь підліток молодіжний молоддю
young|młody|young|jung|jong|jeune|=молодий =молода =молоді молодих
old|stary|old|alt|oud|vieux ancien|старий
senior|senior|senior elderly older =pensioner|senior senioren =älter =ältere =älteren|senior =ouderen bejaarde|senior aîné =âgé =âgée =âgées =âgés|літній пенсіонер старший
retirement|emerytura emeryt emerytalny|retirement pension retired|rente rentner ruhestand|pensioen gepensioneerd|retraite retraité|пенсія
age|wiek|age|=alter|leeftijd|âge|вік
friend|przyjaciel kolega|friend|freund|vriend|ami|друг
loneliness|samotność samotny|loneliness lonely|einsamkeit einsam|eenzaamheid eenzaam|solitude|самотність самотній
student|student|student|student studierende|student|étudiant|студент
pupil|uczeń|pupil schoolchild|=schüler =schülern =schülerinnen|leerling scholier|élève écolier|учень учнів учні
teacher|nauczyciel|teacher|=lehrer =lehrerin lehrkraft|leraar leerkracht docent|=enseignant professeur|вчитель учитель
school|szkoła szkolny|school|schule|school|école scolaire|школа шкільний шкіл школою
primary|podstawowy podstawówka|primary elementary|grundschule|basisschool|primaire élémentaire|початковий
kindergarten|przedszkole przedszkolny|kindergarten preschool|kindergarten kita|kleuterschool|maternelle|садок дитсадок дошкільний садочок садочка дитсадка
nursery|żłobek|nursery creche|krippe|crèche kinderopvang|crèche|ясла
daycare|świetlica opieka półkolonie|childcare afterschool|hort betreuung ganztagsbetreuung|opvang buitenschools|garderie périscolaire|продовжений
university|uniwersytet uczelnia|university college|universität hochschule|universiteit hogeschool|université|університет
secondary|liceum technikum gimnazjum|secondary highschool|gymnasium oberschule|middelbaar|lycée collège|ліцей гімназія
education|edukacja oświata edukacyjny|education educational|bildung erziehung|onderwijs educatie|éducation éducatif|освіта освітній
lesson|lekcja zajęcia|lesson class|unterricht stunde|les lessen|leçon =cours|урок заняття
learning|nauka uczyć|learn learning study|lernen|leren|apprendre apprentissage étude|навчання вчитися вчити
teaching|nauczać nauczanie|teach teaching|lehren|onderwijzen|enseigner enseignement|викладати викладання
course|kurs szkolenie|course =training|kurs schulung ausbildung fortbildung|cursus opleiding|formation stage|курс підготовка курси курсів
workshop|warsztat|workshop|workshop werkstatt|workshop werkplaats|atelier|майстерня
science|naukowy naukowiec badanie|science scientific scientist research|wissenschaft forschung|wetenschap onderzoek|science scientifique recherche|наука науковий дослідження
language|język językowy|language|sprache|taal|langue|мова мовний мовою
mathematics|matematyka|mathematics maths|mathematik mathe|wiskunde|mathématiques|математика
classroom|klasa|classroom|klasse klassenzimmer|klas klaslokaal|classe|клас
meal|posiłek obiad stołówka|meal lunch canteen|mahlzeit mittagessen kantine mensa|maaltijd lunch kantine|repas déjeuner cantine|їдальня обід харчування
health|zdrowie zdrowotny|health healthy|gesundheit gesund|gezondheid gezond|santé sain|здоров'я здоровий
doctor|lekarz lekarski|doctor physician|arzt|arts dokter huisarts|médecin docteur|лікар
nurse|pielęgniarka||=pfleger krankenpfleger|verpleegkundige verpleger|infirmier|медсестра
dentist|dentysta stomatolog|dentist|zahnarzt|tandarts|dentiste|стоматолог
hospital|szpital||krankenhaus klinik|ziekenhuis|hôpital|лікарня лікарень
clinic|przychodnia poradnia|clinic surgery|praxis arztpraxis poliklinik|kliniek polikliniek|clinique cabinet|поліклініка амбулаторія клініка
pharmacy|apteka|pharmacy chemist|apotheke|apotheek|pharmacie|аптека аптеці
medicine|lek lekarstwo medyczny|medicine medical drug|medizin medikament arznei|medicijn geneesmiddel medisch|médicament médical|ліки медицина медичний
illness|choroba chory|illness disease sick ill|krankheit krank|ziekte ziek|maladie malade|хвороба хворий
patient|pacjent|patient|patient|patiënt|patient|пацієнт
treatment|leczenie leczyć terapia|treatment therapy|behandlung therapie|behandeling therapie|traitement thérapie soin|лікування терапія
rehabilitation|rehabilitacja|rehabilitation|rehabilitation reha|revalidatie|rééducation|реабілітація
prevention|profilaktyka zapobieganie|prevention prevent|vorsorge prävention vorbeugung|preventie|prévention prévenir|профілактика запобігання
vaccination|szczepienie|vaccination vaccine|impfung|vaccinatie|vaccin vaccination|вакцинація щеплення
virus|wirus epidemia pandemia|virus epidemic pandemic|virus epidemie pandemie|virus epidemie pandemie|virus épidémie pandémie|вірус епідемія пандемія
psychologist|psycholog psychologiczny psychiczny|psychologist mental psychological|psychologe psychisch psychologisch|psycholoog psychisch mentaal|psychologue psychologique mental|психолог психологічний
care|opiekun opiekuńczy|care carer|pflege fürsorge|zorg mantelzorg thuiszorg|=aidant|догляд
help|pomoc pomagać pomóc|help assistance aid|hilfe helfen|hulp helpen|aide aider|допомога допомагати допомогти
support|wsparcie wspierać wspomóc|support|unterstützung unterstützen förderung|steun ondersteuning steunen|soutien soutenir|підтримка підтримати
rescue|ratunek ratownik ratować|rescue save|rettung retten|redding redden|secours sauver sauvetage|порятунок рятувати рятувальник
ambulance|karetka pogotowie|ambulance|krankenwagen rettungswagen|ambulance|ambulance samu|=швидка
defibrillator|defibrylator aed|defibrillator aed|defibrillator|defibrillator aed|défibrillateur|дефібрилятор
addiction|uzależnienie alkohol narkotyk|addiction alcohol =drugs|sucht alkohol droge|verslaving alcohol drugs|addiction alcool drogue|залежність алкоголь наркотик
birth|narodziny urodzić poród|birth born|geburt geboren|geboorte geboren|naissance naître né|народження
death|śmierć umrzeć|death die dead|tod sterben|dood sterven|mort mourir décès|смерть померти
cemetery|cmentarz||friedhof|begraafplaats kerkhof|cimetière|кладовище цвинтар
disability|niepełnosprawność niepełnosprawny|disability disabled|behinderung behindert|handicap beperking gehandicapt|handicap handicapé|інвалідність інвалід
wheelchair|wózek inwalidzki|wheelchair|rollstuhl|rolstoel|fauteuil|візок коляска візків візки візка коляски
pram|spacerówka|pram pushchair stroller|kinderwagen|kinderwagen|poussette|візочок
accessible|dostępny dostępność|accessible accessibility|zugänglich zugänglichkeit barrierefrei|toegankelijk toegankelijkheid|accessible accessibilité|доступний доступність
barrier|bariera przeszkoda|barrier obstacle|barriere hindernis|barrière obstakel drempelvrij|barrière obstacle|бар'єр перешкода
ramp|podjazd rampa pochylnia|ramp|rampe|hellingbaan oprijplaat|rampe|пандус рампа
blind|niewidomy|blind|blind|blind slechtziend|aveugle malvoyant|незрячий сліпий
deaf|niesłyszący głuchy|deaf|gehörlos =taub|doof slechthorend|sourd malentendant|глухий
handrail|poręcz|handrail =railing|=geländer handlauf|leuning reling|rambarde|поручень
inclusion|integracja integracyjny włączenie|inclusion inclusive integration|inklusion integration inklusiv|inclusie integratie inclusief|inclusion intégration inclusif|інклюзія інтеграція інклюзивний
safety|bezpieczeństwo bezpieczny|safety safe security secure|sicherheit sicher|veiligheid veilig|sécurité sûr sécuriser|безпека безпечний
danger|niebezpieczeństwo niebezpieczny zagrożenie groźny|danger dangerous threat unsafe|gefahr gefährlich unsicher|gevaar gevaarlijk onveilig|danger dangereux insécurité|небезпека небезпечний загроза
police|policja policyjny policjant|police|polizei|politie|police|поліція поліцейський
guard|straż strażnik ochrona|guard|ordnungsamt wache|bewaking handhaving|garde gardien|охорона варта
firefighter|strażak|firefighter|feuerwehr|brandweer|pompier|пожежник
fire|pożar ogień|fire|feuer brand|brand vuur|incendie feu|пожежа вогонь
crime|przestępstwo przestępczość|crime criminal|kriminalität verbrechen straftat|misdaad criminaliteit|crime criminalité délinquance|злочин злочинність
theft|kradzież złodziej włamanie|theft thief burglary steal|diebstahl einbruch|diefstal inbraak|cambriolage voleur|крадіжка злодій
vandalism|wandalizm dewastacja|vandalism vandal|vandalismus zerstörung|vandalisme vernieling|vandalisme dégradation|вандалізм
violence|przemoc agresja|violence violent aggression|gewalt aggression|geweld agressie|violence agression|насильство агресія
accident|wypadek kolizja|accident collision crash|unfall|ongeluk ongeval botsing|accident|аварія дтп
camera|kamera monitoring|camera cctv surveillance|kamera überwachung videoüberwachung =kameras|camera cameratoezicht|caméra vidéosurveillance|камера відеоспостереження
patrol|patrol patrolowanie|patrol|streife|patrouille surveillance|patrouille|патруль
alarm|alarm syrena|alarm siren|alarm sirene|alarm sirene|alarme sirène|тривога сирена
emergency|awaria awaryjny kryzysowy|emergency crisis|notfall krise|noodgeval crisis nood|urgence crise|надзвичайний криза
bombshelter|schron ukrycie|bunker|schutzraum bunker|schuilkelder|bunker|укриття сховище бомбосховище
war|wojna wojenny|war|krieg|oorlog|guerre|війна
soldier|żołnierz wojsko wojskowy|soldier army military|soldat armee militär|soldaat leger militair|soldat armée militaire|солдат армія військовий
refugee|uchodźca|refugee|flüchtling geflüchtete|vluchteling|réfugié|біженець переселенець
foreigner|cudzoziemiec imigrant migrant|foreigner immigrant migrant|ausländer migrant|buitenlander migrant|étranger immigré migrant|іноземець мігрант
fear|strach bać|fear afraid scared|angst|angst bang|peur|страх боятися
poverty|bieda ubóstwo ubogi|poverty poor|armut arm|armoede arm|pauvreté pauvre|бідність бідний
hunger|głód|hunger hungry|hunger|honger|faim|голод
veteran|weteran|veteran|veteran|veteraan|vétéran|ветеран
`;
