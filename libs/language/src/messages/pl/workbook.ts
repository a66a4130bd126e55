import type { Messages } from '../../message-types.js';

/** Arkusz z uwagami, który stoi w każdym pobranym skoroszycie obok danych. */
export const workbook = {
  'workbook.data': 'Dane',
  'workbook.notes': 'Uwagi',
  'workbook.municipality': 'Gmina',
  'workbook.process': 'Proces',
  'workbook.table': 'Tabela',
  'workbook.invented': 'Dane zmyślone',
  'workbook.invented-value': 'Przykład: nie opisuje prawdziwych osób',
  'workbook.source': 'Źródło',
  'workbook.made-at': 'Plik utworzono (UTC)',
  'workbook.computed-at': 'Obliczono (UTC)',
  'workbook.dataset': 'Wersja danych',
  'workbook.dataset-live': 'Stan z chwili utworzenia pliku',
  'workbook.dataset-stale': 'Po obliczeniu dane się zmieniły',
  'workbook.method': 'Wersja metody',
  'workbook.seed': 'Ziarno losowości',
  'workbook.protection': 'Ochrona prywatności',
  'workbook.protection-value':
    'Liczby osób połączone z cechą osób pokazujemy od {least} osób, przy danych szczególnych od {sensitive}. Odsetki pokazujemy od {share} osób. Ukrywamy też liczby, z których dałoby się policzyć ukryte.',
  'workbook.mark.hidden': 'Liczba ukryta dla ochrony prywatności; nie jest zerem',
  'workbook.mark.empty': 'Puste pole: nie dotyczy albo nie wiadomo; powód podaje kolumna reason, jeżeli tabela ją ma',
  'workbook.mark.apostrophe': 'Apostrof na początku tekstu: tekst zaczynał się jak formuła',
} as const satisfies Messages<'pl'>;
