import type { LegalTemplate } from '../legal.js';
import { BOARD, BULLETIN, REMARKS, stepsOf, WEBSITE } from './steps.js';

/** The act leaves every rule to a resolution of the council, so that no number of days stands here. */
export const OWN_RULES: LegalTemplate = {
  code: 'own-rules',
  name: {
    pl: 'Konsultacje według własnej uchwały gminy',
    en: 'Consultation by the municipality’s own resolution',
  },
  basis: ['art. 5a ust. 1 i 2 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym'],
  steps: stepsOf(['order', 'notice', 'start', 'meeting', 'end', 'answer', 'report', 'publish-report']),
  intervals: [],
  deadlines: [],
  noticePlaces: [BULLETIN, WEBSITE, BOARD],
  forms: [REMARKS],
  ownRules: {
    pl: 'Ustawa nie podaje liczby dni. Sprawdź w swojej uchwale o zasadach konsultacji: kto je zarządza, ile dni wcześniej i gdzie trzeba je ogłosić, jak długo mają trwać, jakie formy są obowiązkowe i do kiedy ma powstać raport. Miejsca i formy powyżej to praktyka, nie wymóg ustawy.',
    en: 'The act gives no number of days. Check in your own resolution on consultations who orders them, how many days before and where they are announced, how long they last, which forms are required and when the report is due. Places and forms above are practice, not what the act demands.',
  },
  checkedOn: null,
};
