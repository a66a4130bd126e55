import type { TranslationOf } from '../../message-types.js';
import type { help as polish } from '../pl/help.js';

/** What a screen shows, what its measures mean, and its keys. */
export const help: TranslationOf<typeof polish, 'nl'> = {
  'help.title': 'Hulp: {screen}',
  'help.here': 'Wat u hier ziet',
  'help.words': 'Wat deze woorden en cijfers betekenen',
  'help.keys': 'Toetsen',
  'help.keys.open': '? – opent deze hulp',
  'help.keys.close': 'Esc – sluit een venster',
  'help.keys.tab': 'Tab, Shift+Tab – volgend en vorig element',
  'help.keys.skip': 'De eerste Tab op een pagina – rechtstreeks naar de inhoud',
  'help.keys.undo': 'Ctrl+Z – maakt de laatste wijziging van thema’s ongedaan',
  'help.keys.arrows': 'Pijlen, Home, End – bewegen in het register van opmerkingen',
  'help.keys.enter': 'Enter – wijzigt een cel of opent de tekst van een opmerking',
  'help.keys.present': 'Spatie, pijlen – dia’s in de presentatieweergave',
  'help.keys.switch': 'Sneltoetsen van één toets werken',
  'help.keys.switch.note':
    'Losse letters, cijfers en het teken ?. Zet ze uit als u dicteert of vaak een verkeerde toets raakt.',
  'help.screen.home': 'start',
  'help.screen.other': 'deze pagina',
  'help.home':
    'De trajecten van uw gemeenten, nieuwste bovenaan, en wat op iemand wacht. Klik op de naam van een traject om te zien wat bewoners zeiden, wie er bereikt werd en wat ermee is gedaan.',
  'help.overview':
    'Het hele traject op één pagina: wat er is gezegd, wie er bereikt is, wat er is gedaan. Elk getal leidt naar de lijst erachter. Komen er gegevens binnen, dan ververst de pagina zichzelf.',
  'help.themes':
    'Meningen gegroepeerd naar waar ze over gaan. Mensen kunnen de naam, de inhoud en de volgorde van thema’s verbeteren en elke wijziging is ongedaan te maken.',
  'help.contributions':
    'De woorden van bewoners, precies zoals ze zijn opgeschreven, zonder persoonsgegevens. De filters staan in het adres van de pagina, zodat u het kunt doorsturen.',
  'help.reach': 'Wie meedeed en wie ontbreekt, groep voor groep, vergeleken met de bewoners.',
  'help.impact':
    'De weg van een mening naar een resultaat: wat is beantwoord, wat is besloten, wat is beloofd en wat is uitgevoerd.',
  'help.votes':
    'De uitslag van stemmingen en hoeveel personen stemden. Stemmen zijn een uitslag en die tonen wij altijd.',
  'help.data': 'Waar de gegevens vandaan komen, wat is ingelezen, wat niet te lezen was en hoe u dat verbetert.',
  'help.remarks': 'Elke opmerking met nummer, standpunt en reden. Wijzigingen worden meteen opgeslagen.',
  'help.reports':
    'Een vastgelegde stand van het traject: daaruit ontstaan het verslag, de folder en de pagina voor bewoners.',
  'help.surveys': 'De antwoorden op gesloten vragen, vraag voor vraag, met het aantal personen dat antwoordde.',
  'help.other': 'Elk getal leidt naar de lijst erachter en onder elke grafiek staat de tabel.',
  'help.term.opinion': 'Mening',
  'help.term.opinion.text':
    'Eén uitspraak van een bewoner: een idee, reactie, open antwoord of opmerking. Eén persoon kan er meerdere geven.',
  'help.term.person': 'Persoon',
  'help.term.person.text':
    'Elke persoon telt in een traject één keer, hoe vaak en op hoeveel manieren iemand ook schreef.',
  'help.term.theme': 'Thema',
  'help.term.theme.text':
    'Een groep meningen over vergelijkbare zaken. Een mening die nergens bij past, staat in de rij “Buiten de thema’s”.',
  'help.term.trust': 'Zekerheid van een thema',
  'help.term.trust.text':
    'Een getal van 0 tot 1: hoeveel van het thema terugkomt als de meningen opnieuw worden getrokken. Vanaf 0,75 is een thema stabiel.',
  'help.term.ratio': 'Aandeel tegenover de bewoners',
  'help.term.ratio.text':
    'Het aandeel van een groep onder de deelnemers gedeeld door het aandeel onder de bewoners. 1 betekent: evenveel als bewoners; 0,5 de helft.',
  'help.term.interval': 'Interval',
  'help.term.interval.text':
    'Het bereik waarin de uitkomst vrijwel zeker ligt (95 van de 100 keer) als alleen toeval meetelt. Hoe minder personen, hoe breder.',
  'help.term.cannot-tell': 'Nog niet te zeggen',
  'help.term.cannot-tell.text': 'Het interval bevat het getal 1, dus het verschil kan toeval zijn.',
  'help.term.hidden': 'Verborgen',
  'help.term.hidden.text':
    'Aantallen over groepen van minder dan 5 personen tonen wij aan niemand en percentages berekenen wij pas vanaf 20 personen. Soms verbergen wij ook een aantal ernaast, zodat niets te berekenen is.',
  'help.term.unknown': 'Niet opgegeven',
  'help.term.unknown.text':
    'Personen die geen leeftijd of ander kenmerk opgaven. Wij zeggen altijd hoeveel het er zijn; de resultaten beschrijven de anderen.',
  'help.term.dataset': 'Versie van de gegevens',
  'help.term.dataset.text': 'Gaat bij elke import omhoog. Bij elk resultaat staat uit welke versie het is berekend.',
  'help.term.answered': 'Met antwoord',
  'help.term.answered.text':
    'Meningen waarop de gemeente een antwoord of besluit heeft gepubliceerd, geteld onder de meningen die recht hebben op antwoord.',
  'help.term.decision': 'Besluit',
  'help.term.decision.text': 'Wat de gemeente besloot: geheel, deels of niet overnemen, altijd met een reden.',
  'help.term.delivery': 'Uitvoering',
  'help.term.delivery.text': 'Hoever het is met wat is beloofd: gepland, in uitvoering, uitgevoerd of niet doorgegaan.',
  'help.term.level': 'Beloofd niveau',
  'help.term.level.text':
    'Hoeveel invloed bewoners is beloofd voordat zij spraken: van informeren tot samen beslissen.',
  'help.term.similar': 'Vergelijkbare inzendingen',
  'help.term.similar.text':
    'Bijna dezelfde woorden van meerdere personen. Het kan een gezamenlijke brief zijn; elke persoon telt één keer.',
  'help.term.rejected': 'Overgeslagen rij',
  'help.term.rejected.text':
    'Een rij van een bestand die niet te lezen was. Die staat altijd in de lijst, met nummer, kolom en reden.',
  'help.term.release': 'Uitgave',
  'help.term.release.text':
    'Een stand die onder een nummer is vastgelegd. Wat is uitgegeven, verandert niet; nieuwe cijfers geven een nieuwe uitgave.',
  'help.term.turnout': 'Opkomst',
  'help.term.turnout.text': 'Hoeveel van de stemgerechtigden stemden. Zonder hun aantal geven wij geen opkomst.',
};
