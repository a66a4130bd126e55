import type { LegalTemplate } from '../legal.js';
import { BULLETIN, REMARKS, stepsOf, WEBSITE } from './steps.js';

const ACT = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie';

export const NGO_PROGRAMME: LegalTemplate = {
  code: 'ngo-programme',
  name: {
    pl: 'Program współpracy z organizacjami pozarządowymi',
    en: 'Programme of work with non-governmental organisations',
  },
  basis: [`art. 5a ust. 1–4 i art. 5 ust. 5 ${ACT}`],
  steps: stepsOf(['order', 'notice', 'start', 'meeting', 'end', 'answer', 'report', 'publish-report', 'adopt'], {
    meeting: {
      pl: 'Opinia rady pożytku lub spotkanie z organizacjami',
      en: 'Opinion of the NGO council, or a meeting',
    },
    adopt: { pl: 'Uchwalenie programu', en: 'Programme adopted' },
  }),
  intervals: [],
  deadlines: [{ step: 'adopt', monthDay: '11-30', source: `art. 5a ust. 1 ${ACT}` }],
  noticePlaces: [BULLETIN, WEBSITE],
  forms: [
    REMARKS,
    {
      pl: 'forma z uchwały o konsultowaniu aktów z organizacjami (art. 5 ust. 5)',
      en: 'the form that the resolution on consulting organisations names (art. 5 ust. 5)',
    },
  ],
  ownRules: {
    pl: 'Sposób i czas konsultacji określa uchwała rady na podstawie art. 5 ust. 5: sprawdź w niej liczbę dni i miejsca ogłoszenia. Opinię rady działalności pożytku publicznego dołącza się do projektu. Program opisuje też przebieg konsultacji, a sprawozdanie z jego realizacji za poprzedni rok trafia do rady i do BIP do 31 maja.',
    en: 'How and how long to consult stands in the council’s resolution under art. 5 ust. 5: check the days and the places of notice there. An opinion of the NGO council is attached to the draft. The programme also describes the course of the consultation; the report on last year’s programme goes to the council and into the bulletin by 31 May.',
  },
  checkedOn: null,
};
