import type { TranslationOf } from '../../message-types.js';
import type { measureHelp as polish } from '../pl/measure-help.js';

/** What each measure says, and what it does not say; opened by a question mark beside it. */
export const measureHelp: TranslationOf<typeof polish, 'nl'> = {
  'measure-help.button': 'Wat dit betekent: {measure}',
  'measure-help.not': 'Wat het niet zegt:',
  'measure-help.method': 'Volledige beschrijving van de methode (in het Engels)',
  'measure.opinions': 'aantal meningen',
  'measure.opinions.says':
    'Zoveel uitspraken zijn in dit traject verzameld. Eén persoon kan er meerdere hebben gegeven.',
  'measure.opinions.not': 'Het is geen aantal personen en geen maat voor steun.',
  'measure.people': 'aantal personen',
  'measure.people.says': 'Zoveel verschillende personen schreven, antwoordden of stemden. Ieder telt één keer.',
  'measure.people.not': 'Het is niet iedereen die van het traject wist of naar een bijeenkomst kwam.',
  'measure.heads': 'ter plaatse getelde personen',
  'measure.heads.says': 'Zoveel personen zijn bij bijeenkomsten geteld. Niemand noteerde wie zij zijn.',
  'measure.heads.not':
    'Wij weten niet of dezelfde personen ook een mening gaven. Daarom tellen wij hen niet bij de deelnemers op.',
  'measure.answered': 'meningen met antwoord',
  'measure.answered.says':
    'Op zoveel meningen heeft de gemeente geantwoord. Alleen meegenomen meningen tellen, zonder spam en wat is ingetrokken.',
  'measure.answered.not': 'Een antwoord betekent niet dat iemand het eens was of dat er iets is gedaan.',
  'measure.opinions-over-time': 'meningen in de tijd',
  'measure.opinions-over-time.says':
    'Elke staaf is het aantal meningen in één week, maand of jaar. Meningen zonder datum noemen wij apart.',
  'measure.opinions-over-time.not': 'Een hoge staaf zegt niet waarom men juist toen schreef.',
  'measure.representation': 'aandeel van een groep tegenover de bewoners',
  'measure.representation.says':
    'Vergelijkt het aandeel van een groep onder de deelnemers met het aandeel onder de bewoners. 1 is evenveel, 0,5 is de helft. Het streepje ernaast toont het interval.',
  'measure.representation.not':
    'Een uitkomst onder 1 zegt niet waarom iemand ontbreekt. Het interval toont alleen toeval, niet wie er wilde komen.',
  'measure.representation-over-time': 'aandeel van een groep in de tijd',
  'measure.representation-over-time.says':
    'Toont hoe het aandeel van een groep van maand tot maand veranderde. Elk punt telt iedereen vanaf het begin van het traject.',
  'measure.representation-over-time.not':
    'Een stijging na een actie bewijst niet dat die actie mensen heeft aangetrokken.',
  'measure.pyramid': 'leeftijd en geslacht van deelnemers',
  'measure.pyramid.says':
    'De staven zijn deelnemers, de omtrek zijn bewoners. Waar een staaf de omtrek niet haalt, kwamen er minder dan de bevolking doet verwachten.',
  'measure.pyramid.not': 'Het omvat niet wie geen leeftijd opgaf en zegt niet waarom iemand ontbreekt.',
  'measure.coverage': 'van hoeveel personen dit bekend is',
  'measure.coverage.says': 'Welk deel van de deelnemers dit kenmerk opgaf. De resultaten beschrijven alleen hen.',
  'measure.coverage.not': 'Het zegt niet of de anderen lijken op wie het opgaf.',
  'measure.people-by-group': 'personen per groep',
  'measure.people-by-group.says': 'Zoveel personen van elke groep deden mee.',
  'measure.people-by-group.not':
    'Zonder gegevens over bewoners is niet te zeggen of dat veel of weinig is. Wie het kenmerk niet opgaf, staat hier niet.',
  'measure.missing-people': 'wie ontbreekt',
  'measure.missing-people.says':
    'Groepen die duidelijk kleiner zijn dan de bevolking doet verwachten. Ernaast staat hoeveel personen er voor een gelijk aandeel ontbreken.',
  'measure.missing-people.not':
    'Dit is geen lijst van schuldigen: de cijfers zeggen niet wat deze personen tegenhield.',
  'measure.participation-rate': 'deelnamegraad',
  'measure.participation-rate.says': 'Welk deel van de bewoners uit de bevolkingstabel meedeed.',
  'measure.participation-rate.not':
    'Een hoge deelnamegraad betekent niet dat de deelnemers op iedereen lijken. Het interval toont alleen toeval.',
  'measure.place-rates': 'deelnemers per plaats',
  'measure.place-rates.says':
    'De kaart toont hoeveel personen per duizend bewoners in elk deel van de gemeente meededen.',
  'measure.place-rates.not':
    'Een lichte plek kan toch problemen hebben. Waar weinig mensen wonen, kan toeval het verschil maken.',
  'measure.opinions-by-channel': 'kanalen en talen van meningen',
  'measure.opinions-by-channel.says':
    'Zoveel meningen kwamen via elk kanaal en in elke taal. Elke mening heeft één kanaal.',
  'measure.opinions-by-channel.not':
    'Het zijn geen personen: iemand kan op het platform en op papier schrijven. De taal kan door een programma zijn herkend.',
  'measure.topics': 'vaste thema’s',
  'measure.topics.says':
    'Hoeveel meningen en personen bij elk thema van een vaste lijst horen. Eén mening kan bij meerdere horen.',
  'measure.topics.not':
    'De aantallen kunt u niet optellen. Woorden wijzen het thema aan, dus een mening zonder zulke woorden staat apart.',
  'measure.impact-by-theme': 'invloed per thema',
  'measure.impact-by-theme.says':
    'Hoever de meningen van elk thema zijn gekomen: van standpunt via besluit tot uitvoering. Elk getal leidt naar zijn lijst.',
  'measure.impact-by-theme.not':
    'Een thema waarvan weinig is overgenomen, hoeft niet te zijn genegeerd: misschien is het een taak van een ander.',
  'measure.filtered-impact': 'invloed bij deze filters',
  'measure.filtered-impact.says':
    'Hoeveel van de meningen binnen de filters een standpunt, besluit en uitvoering hebben.',
  'measure.filtered-impact.not':
    'Het vergelijkt ze niet met de andere meningen en zegt niet waar een verschil vandaan komt.',
  'measure.year-people': 'deelnemers in het hele jaar',
  'measure.year-people.says':
    'Het laagste en hoogste aantal personen dat kan hebben meegedaan. Wij weten niet wie aan meerdere trajecten meedeed, vandaar twee grenzen.',
  'measure.year-people.not': 'Dit is geen betrouwbaarheidsinterval: het ware aantal ligt zeker tussen deze grenzen.',
  'measure.promises': 'toezeggingen voor het volgende jaar',
  'measure.promises.says':
    'Gepubliceerde toezeggingen en besluiten waarvan de termijn nog loopt, en wie ervoor verantwoordelijk is.',
  'measure.promises.not': 'De lijst bevat geen concepten en geen plannen die niemand heeft gepubliceerd.',
  'measure.channels': 'manieren van meedoen',
  'measure.channels.says':
    'Hoeveel personen op elke manier kwamen en hoeveel op geen andere. Wie er twee gebruikte, telt bij beide.',
  'measure.channels.not': 'Het zegt niet dat deze personen zonder die manier zeker waren weggebleven.',
  'measure.theme-by-group': 'wie waarover spreekt',
  'measure.theme-by-group.says':
    'Welk deel van een groep een thema noemde en welk deel van de overigen. Wij markeren verschillen die toeval alleen niet verklaart.',
  'measure.theme-by-group.not': 'Het zegt niet dat de hele groep dit belangrijk vindt: alleen wie iets zei, telt.',
  'measure.theme-places': 'waar mensen dit zeggen',
  'measure.theme-places.says':
    'Welk deel van de mensen uit elke plaats het thema aansneed: van wie iets schreef, en iedereen telt één keer.',
  'measure.theme-places.not':
    'Het zegt niet waar het probleem is, en ook niet wat bewoners willen die niets schreven. Kleine verschillen zijn toeval.',
  'measure.theme-weighted': 'thema’s na weging',
  'measure.theme-weighted.says':
    'Toont het aandeel van elk thema als de deelnemers waren samengesteld zoals de bewoners.',
  'measure.theme-weighted.not':
    'Het spreekt niet voor wie afwezig was: het neemt aan dat zij denken zoals de aanwezigen uit hun groep.',
  'measure.target-groups': 'doelgroepen',
  'measure.target-groups.says':
    'Groepen die de gemeente wilde bereiken en hoeveel van hen kwamen. De datum zegt wanneer het doel is gesteld.',
  'measure.target-groups.not': 'Een gehaald doel bewijst niet welke actie daarvoor zorgde.',
  'measure.trust': 'zekerheid van een thema',
  'measure.trust.says':
    'Een getal van 0 tot 1: hoe vaak een thema terugkomt als wij de meningen opnieuw trekken. Vanaf 0,75 noemen wij een thema stabiel.',
  'measure.trust.not': 'Het zegt niet of een thema belangrijk is of de meningen erin juist zijn.',
  'measure.theme-map': 'kaart van thema’s',
  'measure.theme-map.says':
    'Elke stip is een mening. Stippen dicht bij elkaar gaan over vergelijkbare zaken; de kleur is het thema.',
  'measure.theme-map.not': 'Afstanden zijn bij benadering en richtingen op de kaart betekenen niets.',
  'measure.stance': 'voor en tegen',
  'measure.stance.says':
    'Hoeveel personen voor de meningen in een thema stemden, hoeveel tegen en hoeveel allebei. Ieder telt één keer.',
  'measure.stance.not': 'Een stem gaat over een mening, niet over het hele thema, en zegt niets over wie niet stemde.',
  'measure.stance-answers': 'antwoorden van wie schreef',
  'measure.stance-answers.says':
    'Hoe de personen die in dit thema schreven een vraag uit de enquête beantwoordden. Ieder telt één keer, met het laatste antwoord.',
  'measure.stance-answers.not':
    'De vraag kan over iets anders gaan dan het thema, en wie schreef is niet iedereen die antwoordde.',
  'measure.distinctive-words': 'woorden van een groep',
  'measure.distinctive-words.says': 'Woorden die een groep duidelijk vaker gebruikt dan de overigen.',
  'measure.distinctive-words.not': 'Een veelgebruikt woord zegt niet of iemand voor of tegen is.',
  'measure.impact-path': 'de weg van meningen',
  'measure.impact-path.says':
    'Hoeveel meningen binnenkwamen, antwoord en een standpunt kregen, zijn overgenomen en uitgevoerd. Onder elk getal staat waarvan het een aandeel is.',
  'measure.impact-path.not': 'Het zegt niet of de besluiten goed waren en toont alleen wat iemand heeft vastgelegd.',
  'measure.flow': 'van mening tot resultaat',
  'measure.flow.says':
    'De breedte van een band is het aantal meningen. De band leidt van thema via standpunt naar wat is uitgevoerd.',
  'measure.flow.not':
    'Een band zonder standpunt is geen afwijzing: de zaak kan nog wachten of niemand legde iets vast.',
  'measure.decisions': 'besluiten',
  'measure.decisions.says':
    'Hoeveel meningen geheel, deels of niet zijn overgenomen en hoeveel nog geen standpunt hebben.',
  'measure.decisions.not':
    'Veel afwijzingen betekenen geen onwil: een deel van de zaken hoort misschien niet bij de gemeente.',
  'measure.impact-rates': 'percentages van besluiten en sporen',
  'measure.impact-rates.says':
    'Welk deel van de meningen een standpunt, een reden, uitvoering of een spoor naar een resultaat heeft. Ernaast staan aantallen en het interval.',
  'measure.impact-rates.not':
    'Een spoor zegt dat iemand een mening aan een besluit koppelde, niet dat de mening tot het besluit leidde.',
  'measure.waiting-answer': 'wachttijd tot een antwoord',
  'measure.waiting-answer.says':
    'De curve toont welk deel van de meningen na zoveel dagen nog wacht. Wat tot vandaag wacht, telt ook mee.',
  'measure.waiting-answer.not': 'Een snel antwoord hoeft geen goed antwoord te zijn.',
  'measure.waiting-delivery': 'van besluit tot uitvoering',
  'measure.waiting-delivery.says':
    'De curve toont welk deel van de positieve besluiten na zoveel dagen nog op uitvoering wacht.',
  'measure.waiting-delivery.not':
    'Het onderscheidt makkelijk en moeilijk niet: een stoep en een school tellen hetzelfde.',
  'measure.orphan-decisions': 'besluiten zonder mening',
  'measure.orphan-decisions.says': 'Besluiten waar geen enkele mening van bewoners naartoe leidt.',
  'measure.orphan-decisions.not':
    'Dat betekent niet dat bewoners ze niet wilden: misschien is het spoor niet vastgelegd.',
  'measure.equality': 'gelijke invloed',
  'measure.equality.says':
    'Vergelijkt welk deel van de meningen met een besluit van elke groep is overgenomen. 1 is hetzelfde als bij de overigen.',
  'measure.equality.not':
    'Een verschil bewijst geen ongelijke behandeling: groepen kunnen om andere dingen hebben gevraagd.',
  'measure.adopted': 'meningen die iets veranderden',
  'measure.adopted.says': 'Zoveel meningen zijn geheel of deels overgenomen.',
  'measure.adopted.not': 'Overgenomen is niet uitgevoerd en een besluit kan ook andere redenen hebben gehad.',
  'measure.aims': 'drie doelen',
  'measure.aims.says':
    'Acht cijfers bij drie doelen, naast eerdere. Wij noemen een verschil alleen als het interval dat toelaat.',
  'measure.aims.not': 'Het is geen rapportcijfer en geen ranglijst: deze cijfers tellen wij niet op.',
  'measure.replies': 'antwoorden van bewoners',
  'measure.replies.says': 'Hoe vaak bewoners elkaar antwoordden en niet alleen de gemeente.',
  'measure.replies.not': 'Veel antwoorden zijn nog geen goed gesprek: ruzie geeft ze ook.',
  'measure.meetings': 'bijeenkomsten',
  'measure.meetings.says':
    'Minstens zoveel bijeenkomsten staan in het trajectlogboek, op het platform of op presentielijsten.',
  'measure.meetings.not': 'Het zegt niet hoeveel personen er waren of dat zij konden spreken.',
  'measure.reasons': 'meningen met een reden',
  'measure.reasons.says': 'In zoveel meningen schreef iemand waarom hij of zij dat vindt.',
  'measure.reasons.not': 'Het beoordeelt niet of een reden klopt.',
  'measure.newcomers': 'nieuwe personen',
  'measure.newcomers.says': 'Personen die in geen eerder traject in deze gegevens voorkomen.',
  'measure.newcomers.not': 'Zij kunnen eerder zonder spoor hebben meegedaan, bijvoorbeeld bij een stembus.',
  'measure.votes': 'uitslag van de stemming',
  'measure.votes.says':
    'Zoveel stemmen kreeg elke mogelijkheid. Wie twee keer op hetzelfde stemde, telt één keer, met de laatste stem.',
  'measure.votes.not': 'Het zegt niet wat bewoners willen die niet stemden.',
  'measure.turnout': 'opkomst',
  'measure.turnout.says': 'Welk deel van de stemgerechtigden stemde.',
  'measure.turnout.not': 'Een lage opkomst zegt niet of mensen niet wilden, niet konden of het niet wisten.',
  'measure.shared-statements': 'waarover wij het eens zijn',
  'measure.shared-statements.says': 'Stellingen waarop een meerderheid in elke groep stemmers hetzelfde antwoordt.',
  'measure.shared-statements.not': 'Het is eensgezindheid van wie stemde, niet van alle bewoners.',
  'measure.dividing-statements': 'wat ons verdeelt',
  'measure.dividing-statements.says':
    'Stellingen waarbij groepen stemmers het meest verschillen of de stemmen bijna half om half verdeeld zijn.',
  'measure.dividing-statements.not': 'Verdeelde stemmen betekenen niet dat mensen ruzie hebben.',
  'measure.opinion-groups': 'groepen die hetzelfde stemmen',
  'measure.opinion-groups.says':
    'Personen die vergelijkbaar stemmen, voegen wij in groepen samen. De namen van de groepen zijn alleen letters.',
  'measure.opinion-groups.not': 'Het zijn geen echte kringen: deze personen kennen elkaar misschien helemaal niet.',
  'measure.vote-differences': 'verschillen in stemmen',
  'measure.vote-differences.says':
    'Stellingen waarop een leeftijd, geslacht of plaats anders stemt dan de overigen. Toeval alleen verklaart dat niet.',
  'measure.vote-differences.not': 'Het zegt niet waar het verschil vandaan komt of hoe één persoon stemde.',
  'measure.recount': 'hertelling',
  'measure.recount.says':
    'Wij berekenen de uitslag nog eens volgens de regels en vergelijken hem met de bekendgemaakte.',
  'measure.recount.not': 'Een verschil bewijst geen fout van de gemeente: er kunnen gegevens of een regel ontbreken.',
  'measure.pools': 'budgetten en projecten',
  'measure.pools.says': 'Projecten op volgorde van stemmen tot het geld van het budget op is. Bij elk staat de reden.',
  'measure.pools.not': 'Een project zonder geld is geen slecht project: misschien paste het niet in het budget.',
  'measure.pupil-turnout': 'opkomst van leerlingen',
  'measure.pupil-turnout.says':
    'Welk deel van de stemgerechtigde leerlingen stemde. Alleen scholen die beide aantallen opgaven, tellen mee.',
  'measure.pupil-turnout.not': 'Het zegt niets over jongeren buiten deze scholen.',
  'measure.survey-answers': 'antwoorden in de enquête',
  'measure.survey-answers.says': 'Hoeveel personen elk antwoord kozen. Het aandeel is van wie deze vraag beantwoordde.',
  'measure.survey-answers.not': 'Het zegt niet wat bewoners vinden die de enquête niet invulden.',
  'measure.topic-diversity': 'verscheidenheid van thema’s',
  'measure.topic-diversity.says': 'Of er gelijkmatig over veel zaken is gesproken of dat één zaak de overhand had.',
  'measure.topic-diversity.not': 'Eén hoofdzaak is geen gebrek: misschien was die het belangrijkst.',
  'measure.compared-reach': 'bereik van meerdere trajecten',
  'measure.compared-reach.says':
    'Aandelen van groepen tegenover de bewoners op één schaal. Wij noemen een verschil alleen als de intervallen elkaar niet overlappen.',
  'measure.compared-reach.not':
    'Het is geen ranglijst: de trajecten hadden andere doelen en andere manieren van meedoen.',
  'measure.compared-themes': 'thema’s van meerdere trajecten',
  'measure.compared-themes.says': 'Welk deel van de personen in elk traject hetzelfde thema noemde, met het interval.',
  'measure.compared-themes.not': 'Een verschil kan komen door de gestelde vragen en niet door de behoeften.',
  'measure.fit': 'gelijkenis met de bewoners',
  'measure.fit.says':
    'Toetst of de samenstelling van de deelnemers toeval kan zijn. Het getal w zegt hoe groot het verschil is.',
  'measure.fit.not': 'Een kleine p betekent geen groot verschil: bij veel personen is een klein verschil genoeg.',
  'measure.evenness': 'gelijke deelname',
  'measure.evenness.says':
    'Welk deel van de deelnemers tot een andere groep zou moeten horen om samengesteld te zijn zoals de bewoners. Ernaast: wat toeval alleen zou geven.',
  'measure.evenness.not': 'Eén getal zegt niet welke groep ontbreekt.',
  'measure.design-effect': 'prijs van weging',
  'measure.design-effect.says':
    'Weging maakt een uitkomst minder zeker. Hier staat met hoeveel personen overeenkomt wat overblijft.',
  'measure.design-effect.not': 'Het zegt niet of de weging een fout wegneemt.',
  'measure.missing-answers': 'grenzen bij ontbrekende gegevens',
  'measure.missing-answers.says':
    'Tussen welke grenzen de uitkomst ligt als alle personen zonder gegevens bij deze groep horen, of geen enkele.',
  'measure.missing-answers.not': 'Het zegt niet welke grens dichter bij de waarheid ligt.',
  'measure.weights': 'weging',
  'measure.weights.says':
    'Zeldzame groepen tellen zwaarder en vaak voorkomende lichter, tot de samenstelling bij de bevolking past.',
  'measure.weights.not': 'Het verandert geen uitslag van een stemming en brengt de stem van afwezigen niet terug.',
  'measure.voice-inequality': 'ongelijke inbreng',
  'measure.voice-inequality.says':
    'Of iedereen een beetje schreef of enkelen veel. 0 is allen evenveel, dicht bij 1 is bijna alleen enkele personen.',
  'measure.voice-inequality.not': 'Wie veel schrijft, heeft daardoor niet meer gelijk en niet meer schuld.',
  'measure.returning': 'wie terugkomt',
  'measure.returning.says': 'Hoeveel personen uit eerdere trajecten weer kwamen en hoeveel nieuw zijn.',
  'measure.returning.not': 'Het omvat alleen personen die zonder persoonsgegevens te herkennen zijn.',
  'measure.funnel': 'stap voor stap',
  'measure.funnel.says': 'Hoeveel personen elke stap bereikten, van meedoen tot vaker iets zeggen.',
  'measure.funnel.not': 'Het zegt niet waarom iemand daar stopte.',
  'measure.many-comparisons': 'veel vergelijkingen',
  'measure.many-comparisons.says':
    'Bij veel vergelijkingen vallen er een paar op door toeval. Daar houden wij rekening mee.',
  'measure.many-comparisons.not': 'Een gemarkeerd verschil kan nog steeds toeval zijn, al is dat zeldzaam.',
  'measure.hidden-numbers': 'verborgen aantallen',
  'measure.hidden-numbers.says': 'Hoeveel cellen zijn verborgen, zodat niemand in een kleine groep te herkennen is.',
  'measure.hidden-numbers.not': 'Verborgen betekent niet nul.',
};
