import type { LegalTemplate } from '../legal.js';
import { BULLETIN, CUSTOM, PRESS, stepsOf, WEBSITE } from './steps.js';

const ACT = 'ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym';

/** Written from the consolidated text of 2024 (Dz.U. 2024 poz. 1130), chapter 1a; art. 8h and 8i were read, the 28 days are commonly cited. */
export const SPATIAL_PLAN: LegalTemplate = {
  code: 'spatial-plan',
  name: {
    pl: 'Plan ogólny lub miejscowy plan zagospodarowania',
    en: 'General or local spatial plan',
  },
  basis: [`rozdział 1a (art. 8e–8m) ${ACT}`],
  steps: stepsOf(['order', 'notice', 'start', 'meeting', 'end', 'answer', 'report', 'publish-report', 'adopt'], {
    order: { pl: 'Uchwała o przystąpieniu do planu', en: 'Resolution that begins the plan' },
    meeting: {
      pl: 'Spotkanie otwarte, panel lub warsztaty oraz jeszcze jedna forma',
      en: 'Open meeting, panel or workshop, and one more form',
    },
    answer: { pl: 'Propozycja rozpatrzenia każdej uwagi', en: 'Proposed position on each remark' },
    report: { pl: 'Raport z wykazem uwag', en: 'Report with the list of remarks' },
    adopt: { pl: 'Projekt planu na sesji rady', en: 'Draft plan before the council' },
  }),
  intervals: [
    { from: 'notice', to: 'start', atLeastDays: 0, source: `art. 8h ust. 1 ${ACT}` },
    { from: 'start', to: 'end', atLeastDays: 28, source: `rozdział 1a ${ACT}`, toBeChecked: true },
  ],
  deadlines: [],
  noticePlaces: [
    PRESS,
    {
      pl: 'widoczne miejsce na terenie objętym planem lub w siedzibie urzędu',
      en: 'a visible place in the area of the plan or at the office',
    },
    WEBSITE,
    BULLETIN,
    CUSTOM,
  ],
  forms: [
    { pl: 'zbieranie uwag', en: 'remarks' },
    {
      pl: 'jedna z: spotkanie otwarte, panel ekspercki, warsztaty, po prezentacji projektu',
      en: 'one of: open meeting, expert panel, workshop, after the draft was presented',
    },
    {
      pl: 'jedna z: spotkanie plenerowe, spacer, ankieta, geoankieta, wywiady, punkt konsultacyjny, dyżur projektanta',
      en: 'one of: meeting outdoors, walk, survey, map survey, interviews, consultation point, hours with the designer',
    },
  ],
  ownRules: {
    pl: 'Przepisy o planowaniu często się zmieniają, a tryb uproszczony ma krótsze terminy. Porównaj z aktualnym tekstem ustawy liczbę dni na uwagi, a potem wpisz datę sprawdzenia. Ustawa nie podaje tu dnia, do którego ma powstać raport: sprawdź w harmonogramie planu.',
    en: 'The rules on planning change often, and the simplified procedure has shorter terms. Compare the days for remarks with the act as it stands, then write down the date on which you checked. No day for the report stands here: check in the timetable of the plan.',
  },
  checkedOn: null,
};
