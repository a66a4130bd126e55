import type { TranslationOf } from '../../message-types.js';
import type { workbook as polish } from '../pl/workbook.js';

export const workbook: TranslationOf<typeof polish, 'de'> = {
  'workbook.data': 'Daten',
  'workbook.notes': 'Anmerkungen',
  'workbook.municipality': 'Gemeinde',
  'workbook.process': 'Verfahren',
  'workbook.table': 'Tabelle',
  'workbook.invented': 'Erfundene Daten',
  'workbook.invented-value': 'Beispiel: beschreibt keine wirklichen Personen',
  'workbook.source': 'Quelle',
  'workbook.made-at': 'Datei erstellt (UTC)',
  'workbook.computed-at': 'Berechnet (UTC)',
  'workbook.dataset': 'Datenversion',
  'workbook.dataset-live': 'Stand bei Erstellung der Datei',
  'workbook.dataset-stale': 'Die Daten haben sich nach der Berechnung geändert',
  'workbook.method': 'Version der Methode',
  'workbook.seed': 'Startwert',
  'workbook.protection': 'Schutz der Privatsphäre',
  'workbook.protection-value':
    'Zahlen von Personen, verbunden mit einem Merkmal der Personen, zeigen wir ab {least} Personen, bei besonderen Datenkategorien ab {sensitive}. Prozentwerte zeigen wir ab {share} Personen. Verborgen sind auch Zahlen, aus denen sich verborgene errechnen ließen.',
  'workbook.mark.hidden': 'Zum Schutz der Privatsphäre verborgene Zahl; sie ist nicht null',
  'workbook.mark.empty':
    'Leeres Feld: trifft nicht zu oder ist nicht bekannt; den Grund nennt die Spalte reason, wenn die Tabelle sie hat',
  'workbook.mark.apostrophe': 'Apostroph am Anfang eines Textes: Der Text begann wie eine Formel',
};
