import type { LegalStepCode } from '../legal.js';
import type { LocalisedText } from '../process.js';

/** What each step is called where a template says nothing more exact. */
const LABELS: Readonly<Record<LegalStepCode, LocalisedText>> = {
  order: { pl: 'Akt zarządzający konsultacje', en: 'Act ordering the consultation' },
  notice: { pl: 'Ogłoszenie o konsultacjach', en: 'Notice of the consultation' },
  start: { pl: 'Pierwszy dzień konsultacji', en: 'First day of the consultation' },
  meeting: { pl: 'Spotkanie lub inna wymagana forma', en: 'Meeting, or another form that is required' },
  end: { pl: 'Ostatni dzień składania uwag', en: 'Last day for remarks' },
  answer: { pl: 'Rozpatrzenie wszystkich uwag', en: 'Every remark considered' },
  report: { pl: 'Sporządzenie raportu z konsultacji', en: 'Report of the consultation written' },
  'publish-report': { pl: 'Opublikowanie raportu', en: 'Report published' },
  adopt: { pl: 'Przekazanie projektu uchwały radzie', en: 'Draft resolution put to the council' },
};

/** Steps in the order of a checklist, with other names where a template has them. */
export function stepsOf(codes: readonly LegalStepCode[], names: Partial<Record<LegalStepCode, LocalisedText>> = {}) {
  return codes.map((code) => ({ code, label: names[code] ?? LABELS[code] }));
}

export const BULLETIN: LocalisedText = {
  pl: 'Biuletyn Informacji Publicznej',
  en: 'Public information bulletin (BIP)',
};
export const WEBSITE: LocalisedText = { pl: 'strona internetowa urzędu', en: 'website of the office' };
export const PRESS: LocalisedText = { pl: 'prasa', en: 'newspaper' };
export const BOARD: LocalisedText = {
  pl: 'tablica ogłoszeń w siedzibie urzędu',
  en: 'notice board of the office',
};
export const CUSTOM: LocalisedText = {
  pl: 'w sposób zwyczajowo przyjęty w miejscowości',
  en: 'in the way that is customary in the place',
};
export const REMARKS: LocalisedText = {
  pl: 'zbieranie uwag na piśmie i drogą elektroniczną',
  en: 'remarks in writing and by electronic means',
};
