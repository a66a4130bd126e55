import type { LegalTemplate } from '../legal.js';
import { REMARKS, stepsOf } from './steps.js';

const ACT = 'ustawy z dnia 6 grudnia 2006 r. o zasadach prowadzenia polityki rozwoju';

/** Written from the consolidated text of 2024 (Dz.U. 2024 poz. 324), art. 6. */
export const STRATEGY: LegalTemplate = {
  code: 'strategy',
  name: { pl: 'Strategia rozwoju gminy', en: 'Development strategy' },
  basis: [
    `art. 6 ust. 3–6 ${ACT}`,
    'art. 10f ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (uchwała rady o trybie opracowania strategii)',
  ],
  steps: stepsOf(['order', 'notice', 'start', 'meeting', 'end', 'answer', 'report', 'publish-report', 'adopt'], {
    order: { pl: 'Uchwała o przystąpieniu i trybie konsultacji', en: 'Resolution that begins the strategy' },
    notice: { pl: 'Ogłoszenie na stronie internetowej', en: 'Notice on the website' },
    report: { pl: 'Sprawozdanie ze stanowiskiem do uwag', en: 'Report with a position on each remark' },
    'publish-report': { pl: 'Sprawozdanie na stronie internetowej', en: 'Report on the website' },
    adopt: { pl: 'Projekt strategii na sesji rady', en: 'Draft strategy before the council' },
  }),
  intervals: [
    { from: 'notice', to: 'end', atLeastDays: 35, source: `art. 6 ust. 5 ${ACT}` },
    { from: 'end', to: 'publish-report', atMostDays: 30, source: `art. 6 ust. 6 ${ACT}` },
  ],
  deadlines: [],
  noticePlaces: [
    { pl: 'strona internetowa gminy (obowiązkowo)', en: 'website of the municipality (required)' },
    { pl: 'prasa lokalna (nieobowiązkowo)', en: 'local newspaper (optional)' },
  ],
  forms: [REMARKS, { pl: 'spotkania, jeśli zapowiada je ogłoszenie', en: 'meetings, where the notice announces them' }],
  ownRules: {
    pl: 'Konsultuje się w szczególności z sąsiednimi gminami, partnerami społecznymi i gospodarczymi, mieszkańcami oraz Wodami Polskimi. Sprawdź w uchwale rady o trybie opracowania strategii, czy nie wymaga więcej. Prognoza oddziaływania na środowisko ma własne terminy.',
    en: 'Neighbouring municipalities, social and economic partners, residents and the water authority (Wody Polskie) are consulted in particular. Check in the council’s resolution on the strategy whether it asks for more. The environmental forecast has terms of its own.',
  },
  checkedOn: null,
};
