import type { TranslationOf } from '../../message-types.js';
import type { linkage as polish } from '../pl/linkage.js';

export const linkage: TranslationOf<typeof polish, 'nl'> = {
  'linkage.link': 'Personen koppelen',
  'linkage.title': 'Personen tussen bronnen koppelen',
  'linkage.lead':
    'Wie in meerdere bronnen wordt herkend, telt één keer. Wij herkennen iemand aan het pseudoniem van adres, nummer of code, nooit aan de naam.',
  'linkage.people': 'In dit traject geteld: {count:count.people}.',
  'linkage.before': 'Elke bron apart geteld zouden het er {before} zijn.',
  'linkage.bounds': 'In werkelijkheid kunnen het er {lower} tot {upper} zijn.',
  'linkage.bounds.why':
    'Het minst als geen van de personen die wij niet kunnen koppelen een nieuw iemand is. Het meest als ieder van hen dat is.',
  'linkage.sources': 'Bronnen',
  'linkage.sources.caption': 'Personen in elke bron en waaraan ze te herkennen zijn',
  'linkage.column.source': 'Bron',
  'linkage.column.people': 'Personen',
  'linkage.column.linkable': 'Overal herkenbaar',
  'linkage.column.platform': 'Alleen op het platform',
  'linkage.column.own': 'Alleen in deze bron',
  'linkage.column.nobody': 'Uitspraken zonder persoon',
  'linkage.column.by': 'Personen koppelen op',
  'linkage.by.email': 'e-mailadres',
  'linkage.by.phone': 'telefoonnummer',
  'linkage.by.code': 'eigen code, bijvoorbeeld een bibliotheekkaart',
  'linkage.by.none': 'niets: alleen binnen deze bron',
  'linkage.by.of': 'Personen koppelen op, bron: {source}',
  'linkage.by.saved': 'Ingesteld: {source}. Personen en resultaten worden opnieuw berekend.',
  'linkage.pairs': 'Dezelfde personen in twee bronnen',
  'linkage.pairs.caption': 'Hoeveel personen in beide bronnen voorkomen',
  'linkage.pairs.none': 'Voor een vergelijking zijn minstens twee bronnen met personen nodig.',
  'linkage.column.both': 'In beide',
  'linkage.cannot': 'Wat niet bekend is',
  'linkage.cannot.own':
    'Het nummer van een formulier of stembiljet staat alleen binnen één bron voor een persoon. Dezelfde persoon in een andere bron telt een tweede keer.',
  'linkage.cannot.nobody':
    'Achter uitspraken zonder identificatie tellen wij niemand: ze kunnen van één persoon zijn of van velen.',
  'linkage.cannot.shared':
    'Een heel gezin kan één adres delen en één persoon kan twee adressen hebben. De cijfers hieronder tonen waar dat mogelijk is.',
  'linkage.flags': 'Na te kijken',
  'linkage.flags.caption': 'Wat erop kan wijzen dat achter één adres meerdere personen staan',
  'linkage.column.sign': 'Teken',
  'linkage-flag.different-answers':
    'hetzelfde adres of nummer met een ander geslacht, een andere leeftijd of een ander geboortejaar',
  'linkage-flag.several-numbers': 'één adres met meerdere accounts, formulieren of biljetten in één bron',
  'linkage-flag.repeated-votes': 'meerdere stemmen van dezelfde persoon op hetzelfde',
  'linkage-flag.many-votes': 'veel meer stemmen dan anderen uitbrachten',
  'linkage.hidden': 'Aantallen waaruit minder dan vijf personen te herkennen zijn, zijn verborgen.',
};
