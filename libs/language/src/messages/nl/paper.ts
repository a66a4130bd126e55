import type { TranslationOf } from '../../message-types.js';
import type { paper as polish } from '../pl/paper.js';

export const paper: TranslationOf<typeof polish, 'nl'> = {
  'paper.title': 'Inspraakformulier',
  'paper.screen': 'Druk deze pagina zonder schalen af op A4. Elk vel heeft een eigen nummer: kopieer het niet.',
  'paper.number': 'Nummer',
  'paper.question': 'Wij vragen',
  'paper.opinion': 'Uw mening of idee',
  'paper.opinion.help':
    'Schrijf duidelijk. Vermeld geen achternaam, adres of telefoonnummer, niet van uzelf en niet van anderen.',
  'paper.consent': 'Mogen wij publiceren wat u schrijft? Kruis één vakje aan.',
  'paper.consent.yes': 'Ja, mijn mening mag zonder mijn persoonsgegevens worden gepubliceerd.',
  'paper.consent.no': 'Nee. Tel haar alleen mee en houd er rekening mee.',
  'paper.consent.help':
    'Zonder kruisje publiceren wij de woorden niet. U kunt uw toestemming intrekken: het nummer van het vel is genoeg.',
  'paper.data':
    'De meningen worden verzameld en bewaard door: {name}. Wij gebruiken ze alleen in deze inspraak en in het verslag daarvan. U mag inzien, verbeteren en laten verwijderen wat u schreef. Met het nummer op de strook vinden wij het terug.',
  'paper.contact': 'Vragen:',
  'paper.return': 'Waar en tot wanneer inleveren:',
  'paper.cut': 'Knip hier en bewaar het onderste deel',
  'paper.stub': 'Uw strook',
  'paper.stub.help':
    'Als wij de resultaten publiceren, vult u dit nummer in op de pagina hieronder. U ziet dan bij welk thema uw mening hoort, wat de gemeente heeft geantwoord en wat ervan is gekomen.',
  'paper.stub.privacy':
    'Wij leggen niet vast wie welk vel kreeg. Laat het nummer aan niemand zien als u dat niet wilt.',
  'paper.stub.address': 'Pagina:',
  'paper.qr': 'QR-code met het adres van de pagina',
  'paper.slips': 'Codes om meningen op te zoeken',
  'paper.slips.screen':
    'Druk af, knip en voeg elke strook bij het antwoord aan die persoon. Verwijder daarna dit bestand: wie een code kent, ziet wat er met de mening is gebeurd.',
  'paper.slips.none': 'Er is geen mening die buiten het platform om binnenkwam.',
  'paper.slip.of': 'Mening nr. {number}, brief {letter}',
  'paper.slip.of-number': 'Mening nr. {number}',
  'paper.slip.help': 'Kijk wat er met uw mening is gebeurd. Vul deze code in op de pagina:',
};
