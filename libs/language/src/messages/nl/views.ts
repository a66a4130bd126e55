import type { TranslationOf } from '../../message-types.js';
import type { views as polish } from '../pl/views.js';

/** Addresses that people keep under a name. */
export const views: TranslationOf<typeof polish, 'nl'> = {
  'views.title': 'Bewaarde weergaven',
  'views.save': 'Deze weergave bewaren',
  'views.save.lead':
    'Wij bewaren het adres van deze pagina: filters, volgorde en manier van bekijken. De cijfers zijn altijd actueel.',
  'views.name': 'Naam van de weergave',
  'views.name.missing': 'Vul een naam voor de weergave in.',
  'views.share': 'Tonen aan iedereen met toegang tot dit traject',
  'views.shared-by': 'gedeeld door: {name}',
  'views.shared': 'gedeelde weergave',
  'views.mine': 'alleen voor mij',
  'views.none':
    'Er zijn nog geen bewaarde weergaven. Stel op een pagina van het traject filters in en bewaar die hier onder een eigen naam.',
  'views.open': 'Openen: {name}',
  'views.change': 'Wijzigen: {name}',
  'views.remove': 'Verwijderen: {name}',
  'views.update': 'Wijzigingen in de weergave bewaren: {name}',
  'views.current': 'Geopende weergave: {name}',
  'views.differs': 'De pagina wijkt af van de bewaarde weergave: {name}',
  'views.back': 'Terug naar de bewaarde weergave',
  'views.saved': 'Weergave bewaard: {name}',
  'views.removed': 'Weergave verwijderd: {name}',
  'views.too-long': 'Dit adres is te lang om te bewaren. Verwijder een deel van de filters.',
  'error.saved-view-exists': 'U hebt al een weergave met deze naam',
  'error.saved-view-exists.remedy': 'Vul een andere naam in.',
  'error.saved-view-personal-data': 'Het adres van de weergave bevat persoonsgegevens',
  'error.saved-view-personal-data.remedy':
    'Wijzig de zoekwoorden zodat ze niemand aanwijzen en bewaar de weergave opnieuw.',
  'error.saved-view-not-found': 'Deze weergave bestaat niet',
  'error.saved-view-not-found.remedy': 'Misschien heeft de eigenaar die verwijderd. Laad de lijst opnieuw.',
  'error.saved-views-too-many': 'U hebt al te veel bewaarde weergaven',
  'error.saved-views-too-many.remedy': 'Verwijder wat u niet gebruikt.',
};
