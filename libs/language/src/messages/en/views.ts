import type { TranslationOf } from '../../message-types.js';
import type { views as polish } from '../pl/views.js';

/** Addresses that people keep under a name. */
export const views: TranslationOf<typeof polish, 'en'> = {
  'views.title': 'Saved views',
  'views.save': 'Save this view',
  'views.save.lead':
    'We keep the address of this page: filters, order and the way you look at it. The numbers are always current.',
  'views.name': 'Name of the view',
  'views.name.missing': 'Enter a name for the view.',
  'views.share': 'Show it to everybody who may see this process',
  'views.shared-by': 'shared by {name}',
  'views.shared': 'shared with the team',
  'views.mine': 'only for me',
  'views.none': 'There are no saved views yet. Set filters on any page of the process and keep it here under a name.',
  'views.open': 'Open: {name}',
  'views.change': 'Change: {name}',
  'views.remove': 'Delete: {name}',
  'views.update': 'Save the changes to the view: {name}',
  'views.current': 'Open view: {name}',
  'views.differs': 'The page differs from the saved view: {name}',
  'views.back': 'Go back to the saved view',
  'views.saved': 'View saved: {name}',
  'views.removed': 'View deleted: {name}',
  'views.too-long': 'This address is too long to keep. Remove some of the filters.',
  'error.saved-view-exists': 'You have a view of this name already',
  'error.saved-view-exists.remedy': 'Enter another name.',
  'error.saved-view-personal-data': 'The address of the view holds personal data',
  'error.saved-view-personal-data.remedy':
    'Change the search words so that they point at no person, and save the view again.',
  'error.saved-view-not-found': 'There is no such view',
  'error.saved-view-not-found.remedy': 'Its owner may have deleted it. Load the list again.',
  'error.saved-views-too-many': 'You keep too many views',
  'error.saved-views-too-many.remedy': 'Delete those that you do not use.',
};
