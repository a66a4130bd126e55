import type { TranslationOf } from '../../message-types.js';
import type { firstRun as polish } from '../pl/first-run.js';

/** From an empty installation to a first answer. */
export const firstRun: TranslationOf<typeof polish, 'nl'> = {
  'start.title': 'Beginnen met Nasłuch',
  'start.lead':
    'Niemand heeft hier nog een account. Maak uw account en uw gemeente aan: daarna kunt u anderen uitnodigen.',
  'start.code': 'Code uit de start van het programma',
  'start.code.help':
    'Het programma toonde deze code bij het starten. Wie het programma startte, kent hem. De code werkt één keer.',
  'start.code-missing': 'Vul de code in die het programma bij het starten toonde.',
  'start.you': 'Uw account',
  'start.name': 'Voor- en achternaam',
  'start.name-missing': 'Vul uw naam in.',
  'start.email': 'E-mailadres',
  'start.email-missing': 'Vul een e-mailadres in, bijvoorbeeld anna@gmina.pl.',
  'start.password': 'Wachtwoord',
  'start.password.help': 'Minstens 12 tekens. Vier woorden die niet bij elkaar horen, zijn genoeg.',
  'start.password-short': 'Vul een wachtwoord van minstens 12 tekens in.',
  'start.town': 'Uw gemeente',
  'start.municipality': 'Naam van de gemeente in het Pools',
  'start.municipality.help': 'Bijvoorbeeld: Gmina Sosnówek',
  'start.municipality-missing': 'Vul de naam van de gemeente in.',
  'start.slug': 'Adres van de gemeente',
  'start.slug.help':
    'Kleine letters zonder accenten, cijfers en koppeltekens. Hiermee beginnen de adressen van de pagina’s van de gemeente.',
  'start.slug-wrong': 'Vul een adres in: kleine letters zonder accenten, cijfers en koppeltekens.',
  'start.submit': 'Account en gemeente aanmaken',
  'start.begun': 'Iemand is hier al begonnen',
  'start.begun.next':
    'Log in. Hebt u geen account, vraag dan een uitnodiging aan de persoon die de gemeente in Nasłuch beheert.',
  'error.wrong-start-code': 'Dit is niet de juiste code',
  'error.wrong-start-code.remedy':
    'Neem de code over die het programma bij de laatste start toonde: na elke start is er een nieuwe.',
  'error.installation-begun': 'Iemand is hier al begonnen',
  'error.installation-begun.remedy': 'Log in of vraag een uitnodiging.',
  'error.sample-town-exists': 'U hebt al een gemeente met voorbeeldgegevens',
  'error.sample-town-exists.remedy': 'Kies die boven aan de pagina. Als u die verwijdert, kunt u opnieuw laden.',
  'error.sample-town-not-found': 'Deze gemeente is niet als voorbeeldgegevens geladen',
  'error.sample-town-not-found.remedy':
    'Alleen een gemeente die met de knop om uit te proberen is geladen, kan in één keer worden verwijderd.',
  'samples.try': 'Uitproberen met voorbeeldgegevens',
  'samples.try.starting': 'Laden…',
  'samples.try.help':
    'Wij laden een verzonnen gemeente naast de uwe. Op elke pagina staat dat ze verzonnen is. U verwijdert alles met één knop.',
  'samples.title': 'Voorbeeldgegevens',
  'samples.lead':
    'Een verzonnen gemeente: de bewoners en hun woorden bestaan niet. Alleen u ziet deze gemeente, en wie u erbij uitnodigt.',
  'samples.ready': 'Klaar. Thema’s, bereik en invloed worden nog berekend en verschijnen vanzelf.',
  'samples.open': 'Traject bekijken',
  'samples.all': 'Alle trajecten',
  'samples.manage': 'Uitproberen en verwijderen',
  'samples.remove': 'Voorbeeldgegevens verwijderen',
  'samples.remove.title': 'De voorbeeldgegevens verwijderen?',
  'samples.remove.text':
    'De hele verzonnen gemeente verdwijnt: meningen, trajecten, resultaten, bewaarde weergaven en de sleutel. Uw eigen gemeente verandert niet. U kunt de voorbeeldgegevens altijd opnieuw laden.',
  'samples.removed': 'De voorbeeldgegevens zijn verwijderd.',
  'samples.failed': 'Het laden is mislukt. Verwijder wat geladen is en probeer het nog eens.',
  'first-steps.title': 'Eerste stappen',
  'first-steps.count': 'Gedaan: {done} van {all}',
  'first-steps.done': 'gedaan',
  'first-steps.todo': 'te doen',
  'first-steps.next': 'volgende stap',
  'first-steps.away': 'Eerste stappen verbergen',
  'first-steps.out': 'Eerste stappen tonen',
  'first-steps.complete': 'Alle stappen zijn gedaan. U kunt deze lijst verbergen.',
  'first-steps.tour': 'Leid mij rond langs de schermen',
  'first-steps.tour-again': 'Leid mij nog eens rond',
  'first-steps.tour-on': 'Terug naar de rondleiding',
  'first-step.workspace': 'Gemeente',
  'first-step.workspace.text': 'Uw gemeente is aangemaakt.',
  'first-step.process': 'Eerste traject',
  'first-step.process.text': 'Inspraak, een begroting of een enquête: een naam en een soort zijn genoeg.',
  'first-step.population': 'Bevolking',
  'first-step.population.text':
    'Een gemeente uit de landelijke tabel, een bestand van het Poolse bureau voor de statistiek (GUS) of een geplakte tabel van leeftijd en geslacht. Dit kan wachten: zonder tabel tonen wij niet wie ontbreekt.',
  'first-step.import': 'Eerste import',
  'first-step.import.text': 'Een CSV- of XLSX-bestand met meningen. Aantallen en datums ziet u meteen.',
  'first-step.themes': 'Thema’s',
  'first-step.themes.text': 'Ze ontstaan vanzelf na een import, vanaf 50 verschillende teksten.',
  'first-step.answer': 'Eerste antwoord',
  'first-step.answer.text': 'Een antwoord of besluit van de gemeente, gepubliceerd bij een thema of mening.',
  'tour.label': 'Rondleiding',
  'tour.step': 'Rondleiding: {step} van {steps}',
  'tour.next': 'Verder: {screen}',
  'tour.back': 'Terug',
  'tour.end': 'Afsluiten',
  'tour.leave': 'Verlaten (Esc)',
  'tour.left': 'De rondleiding is onderbroken. Via de hulp, toets ?, keert u ernaar terug.',
  'tour.ended': 'Einde van de rondleiding. Via de hulp, toets ?, begint u opnieuw.',
  'tour.from-help': 'Leid mij rond langs de schermen',
  'tour.overview': 'Overzicht',
  'tour.overview.text':
    'Drie vragen op één pagina: wat er is gezegd, wie er gehoord is, wat er is gedaan; druk op een getal en u ziet de meningen erachter.',
  'tour.themes': 'Thema’s',
  'tour.themes.text':
    'Meningen gegroepeerd naar waar ze over gaan; open een thema, lees de woorden van bewoners en verbeter de naam als die er niet bij past.',
  'tour.reach': 'Bereik',
  'tour.reach.text':
    'Wie meedeed, vergeleken met de bewoners; zoek groepen met “duidelijk minder” en bedenk hoe u ze bereikt.',
  'tour.impact': 'Invloed',
  'tour.impact.text':
    'De weg van een mening naar een resultaat; schrijf een antwoord of besluit en bewoners zien wat er met hun woorden is gebeurd.',
  'tour.data': 'Gegevens',
  'tour.data.text':
    'Waar de cijfers vandaan komen; hier uploadt u het volgende bestand, ziet u overgeslagen rijen en maakt u een foute import ongedaan.',
};
