import type { LegalTemplate } from '../legal.js';
import { BOARD, BULLETIN, CUSTOM, REMARKS, stepsOf, WEBSITE } from './steps.js';

const ACT = 'ustawy z dnia 8 marca 1990 r. o samorządzie gminnym';

export const STATUTES: LegalTemplate = {
  code: 'statutes',
  name: { pl: 'Statut sołectwa lub osiedla', en: 'Statute of a village or a housing estate' },
  basis: [`art. 35 ust. 1 ${ACT}`, `art. 5a ust. 2 ${ACT}`],
  steps: stepsOf(['order', 'notice', 'start', 'meeting', 'end', 'answer', 'report', 'publish-report', 'adopt'], {
    meeting: { pl: 'Zebranie wiejskie lub ogólne zebranie mieszkańców', en: 'Meeting of the village or the estate' },
    adopt: { pl: 'Projekt statutu na sesji rady', en: 'Draft statute before the council' },
  }),
  intervals: [],
  deadlines: [],
  noticePlaces: [
    BULLETIN,
    WEBSITE,
    BOARD,
    { pl: 'tablica ogłoszeń w sołectwie lub na osiedlu', en: 'notice board of the village or the estate' },
    CUSTOM,
  ],
  forms: [
    REMARKS,
    {
      pl: 'zebranie mieszkańców, jeśli wymaga go uchwała',
      en: 'a meeting of residents, where the resolution asks for it',
    },
  ],
  ownRules: {
    pl: 'Konsultacje z mieszkańcami są obowiązkowe, ale ustawa nie podaje liczby dni ani miejsc. Sprawdź w swojej uchwale o zasadach konsultacji i w dotychczasowym statucie. Miejsca i formy powyżej to praktyka.',
    en: 'Residents must be consulted, yet the act gives neither days nor places. Check in your own resolution on consultations and in the statute that stands. Places and forms above are practice.',
  },
  checkedOn: null,
};
