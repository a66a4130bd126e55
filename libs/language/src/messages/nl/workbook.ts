import type { TranslationOf } from '../../message-types.js';
import type { workbook as polish } from '../pl/workbook.js';

export const workbook: TranslationOf<typeof polish, 'nl'> = {
  'workbook.data': 'Gegevens',
  'workbook.notes': 'Toelichting',
  'workbook.municipality': 'Gemeente',
  'workbook.process': 'Traject',
  'workbook.table': 'Tabel',
  'workbook.invented': 'Verzonnen gegevens',
  'workbook.invented-value': 'Voorbeeld: beschrijft geen echte personen',
  'workbook.source': 'Bron',
  'workbook.made-at': 'Bestand gemaakt (UTC)',
  'workbook.computed-at': 'Berekend (UTC)',
  'workbook.dataset': 'Versie van de gegevens',
  'workbook.dataset-live': 'Stand op het moment dat het bestand is gemaakt',
  'workbook.dataset-stale': 'De gegevens zijn na de berekening veranderd',
  'workbook.method': 'Versie van de methode',
  'workbook.seed': 'Startwaarde van het toeval',
  'workbook.protection': 'Privacy',
  'workbook.protection-value':
    'Aantallen personen die met een kenmerk van personen zijn gekruist, tonen wij vanaf {least} personen, bij bijzondere gegevens vanaf {sensitive}. Percentages tonen wij vanaf {share} personen. Ook aantallen waaruit een verborgen aantal te berekenen is, zijn verborgen.',
  'workbook.mark.hidden': 'Aantal verborgen voor de privacy; het is geen nul',
  'workbook.mark.empty':
    'Leeg: niet van toepassing of niet bekend; de kolom reason geeft de reden als de tabel die heeft',
  'workbook.mark.apostrophe': 'Een apostrof aan het begin van een tekst: de tekst begon als een formule',
};
