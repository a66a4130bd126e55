import type { TranslationOf } from '../../message-types.js';
import type { filters as polish } from '../pl/filters.js';

/** Filters that screens share, and what each of them says where it cannot apply them. */
export const filters: TranslationOf<typeof polish, 'nl'> = {
  'filters.phase': 'Fase',
  'filters.source': 'Bron',
  'filters.period.from': 'vanaf: {from}',
  'filters.period.to': 'tot en met: {to}',
  'filters.period.between': 'van: {from} tot en met: {to}',
  'filters.unapplied': 'Filters werken hier niet.',
  'filters.unapplied.list': 'Meningen binnen de filters',
  'overview.unapplied':
    'Het overzicht telt het hele traject. Uw filters zijn bewaard: ze werken bij thema’s, invloed en de lijst met meningen.',
  'reach.unapplied':
    'Het bereik wordt één keer berekend, voor alle deelnemers. Als het te beperken was tot een periode, fase, kanaal of thema, zouden uit twee tabellen afzonderlijke personen zijn af te leiden. Deelnemers per kanaal en in de tijd staan in aparte tabellen, samen met deze beschermd.',
  'reach.unapplied.channels': 'Per kanaal',
  'reach.unapplied.time': 'In de tijd',
  'themes.view-unfiltered':
    'Deze weergave toont het hele traject. Filters werken in de weergave van thema’s en in de lijst met meningen.',
  'themes.group-with-others':
    'Binnen thema’s tonen wij een groep personen alleen op zichzelf, zonder andere filters: anders zouden uit het verschil afzonderlijke personen zijn af te leiden. Verwijder de andere filters.',
  'theme.beside-unfiltered': 'De cijfers in deze kolom gaan over het hele thema, zonder filters.',
  'quotes.hidden.not-with-group':
    'Een groep personen combineren wij niet met een periode, fase of bron: naast de tabellen van het bereik zou zo’n lijst naar afzonderlijke personen wijzen.',
  'impact.filtered.title': 'Binnen de filters',
  'impact.filtered.step': 'Stap',
  'impact.filtered.share': 'Aandeel van de meegenomen meningen',
  'impact.filtered.eligible': 'Meegenomen',
  'impact.filtered.answered': 'Met antwoord',
  'impact.filtered.decided': 'Met besluit',
  'impact.filtered.adopted': 'Geheel of deels overgenomen',
  'impact.filtered.rejected': 'Niet overgenomen',
  'impact.filtered.delivered': 'Uitgevoerd',
  'impact.filtered.none':
    'Bij deze filters geven wij geen aantallen: ze zouden naar afzonderlijke personen kunnen wijzen.',
  'impact.filtered.rest': 'Alles hieronder gaat over het hele traject, zonder filters.',
};
