import type { LegalTemplate } from '../legal.js';
import { BULLETIN, CUSTOM, PRESS, REMARKS, stepsOf, WEBSITE } from './steps.js';

const ACT = 'ustawy z dnia 9 października 2015 r. o rewitalizacji';

/** Written from the wording in force from 24 September 2023 to 31 December 2025 (Dz.U. 2024 poz. 278), art. 6. */
export const REVITALISATION: LegalTemplate = {
  code: 'revitalisation',
  name: { pl: 'Rewitalizacja', en: 'Revitalisation' },
  basis: [`art. 6 ${ACT}`],
  steps: stepsOf(['order', 'notice', 'start', 'meeting', 'end', 'answer', 'report', 'publish-report', 'adopt'], {
    order: { pl: 'Uchwała o przystąpieniu do programu', en: 'Resolution that begins the programme' },
    meeting: { pl: 'Co najmniej dwie formy poza zbieraniem uwag', en: 'At least two forms beside remarks' },
    report: { pl: 'Informacja podsumowująca konsultacje', en: 'Summary of the consultation' },
    'publish-report': { pl: 'Informacja w Biuletynie', en: 'Summary in the bulletin' },
    adopt: { pl: 'Projekt na sesji rady', en: 'Draft before the council' },
  }),
  intervals: [
    { from: 'notice', to: 'start', atLeastDays: 0, source: `art. 6 ust. 2 ${ACT}`, toBeChecked: true },
    { from: 'start', to: 'end', atLeastDays: 35, source: `art. 6 ust. 5 ${ACT}`, toBeChecked: true },
  ],
  deadlines: [],
  noticePlaces: [
    PRESS,
    {
      pl: 'widoczne miejsce na terenie objętym dokumentem i w siedzibie urzędu',
      en: 'a visible place in the area of the document and at the office',
    },
    BULLETIN,
    WEBSITE,
    CUSTOM,
  ],
  forms: [
    REMARKS,
    {
      pl: 'co najmniej dwie z: spotkania, debaty, warsztaty, spacery studyjne, ankiety, wywiady, grupy przedstawicielskie, uwagi ustne',
      en: 'at least two of: meetings, debates, workshops, walks, surveys, interviews, representative groups, oral remarks',
    },
  ],
  ownRules: {
    pl: 'Liczby dni odpowiadają brzmieniu ustawy do 31 grudnia 2025 r. Porównaj je z aktualnym tekstem, a potem wpisz datę sprawdzenia. Na podsumowanie konsultacji nie podano tu dnia: sprawdź w ustawie i w swojej uchwale.',
    en: 'The days follow the act as worded until 31 December 2025. Compare them with the act as it stands, then write down the date on which you checked. No day for the summary stands here: check in the act and in your own resolution.',
  },
  checkedOn: null,
};
