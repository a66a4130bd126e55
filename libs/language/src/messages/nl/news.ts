import type { TranslationOf } from '../../message-types.js';
import type { news as polish } from '../pl/news.js';

/** What changed since the last visit, and while a page stands open. */
export const news: TranslationOf<typeof polish, 'nl'> = {
  'news.title': 'Wat er is veranderd',
  'news.since': 'Nieuw sinds: {date}',
  'news.first': 'Dit is uw eerste bezoek aan dit traject. De volgende keer ziet u hier wat er is veranderd.',
  'news.nothing': 'Sinds uw laatste bezoek is er niets veranderd.',
  'news.opinions': { one: '{count} nieuwe mening', other: '{count} nieuwe meningen' },
  'news.late': { one: '{count} zaak is te laat geworden', other: '{count} zaken zijn te laat geworden' },
  'news.published': {
    one: '{count} vermelding over antwoorden en besluiten gepubliceerd',
    other: '{count} vermeldingen over antwoorden en besluiten gepubliceerd',
  },
  'news.withdrawn': { one: '{count} vermelding ingetrokken', other: '{count} vermeldingen ingetrokken' },
  'news.releases': {
    one: '{count} uitgave van de resultaten gepubliceerd',
    other: '{count} uitgaven van de resultaten gepubliceerd',
  },
  'news.theme-edits': {
    one: '{count} correctie in de thema’s',
    other: '{count} correcties in de thema’s',
  },
  'news.imports-undone': { one: '{count} import ongedaan gemaakt', other: '{count} imports ongedaan gemaakt' },
  'news.failed-runs': { one: '{count} berekening is mislukt', other: '{count} berekeningen zijn mislukt' },
  'news.working': 'Er komen gegevens binnen. De cijfers op deze pagina verversen vanzelf.',
  'news.updated': 'De pagina is bijgewerkt: {opinions:count.opinions}, {people:count.people}.',
  'news.campaign.title': 'Mogelijk een gezamenlijke brief',
  'news.campaign': {
    one: '{count} inzending heeft bijna dezelfde woorden als andere. Het kan een gezamenlijke brief of een actie zijn. Elke persoon telt één keer.',
    other:
      '{count} inzendingen hebben bijna dezelfde woorden als andere. Het kan een gezamenlijke brief of een actie zijn. Elke persoon telt één keer.',
  },
  'news.campaign.look': 'Vergelijkbare inzendingen bekijken',
};
