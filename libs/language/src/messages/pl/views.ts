import type { Messages } from '../../message-types.js';

/** Addresses that people keep under a name. */
export const views = {
  'views.title': 'Zapisane widoki',
  'views.save': 'Zapisz ten widok',
  'views.save.lead': 'Zapamiętamy adres tej strony: filtry, kolejność i sposób oglądania. Liczby będą zawsze aktualne.',
  'views.name': 'Nazwa widoku',
  'views.name.missing': 'Wpisz nazwę widoku.',
  'views.share': 'Pokaż wszystkim, którzy mają dostęp do tego procesu',
  'views.shared-by': 'udostępnia: {name}',
  'views.shared': 'widok wspólny',
  'views.mine': 'tylko dla mnie',
  'views.none':
    'Nie ma jeszcze zapisanych widoków. Ustaw filtry na dowolnej stronie procesu i zapisz ją tutaj pod własną nazwą.',
  'views.open': 'Otwórz: {name}',
  'views.change': 'Zmień: {name}',
  'views.remove': 'Usuń: {name}',
  'views.update': 'Zapisz zmiany w widoku: {name}',
  'views.current': 'Otwarty widok: {name}',
  'views.differs': 'Strona różni się od zapisanego widoku: {name}',
  'views.back': 'Wróć do zapisanego widoku',
  'views.saved': 'Zapisano widok: {name}',
  'views.removed': 'Usunięto widok: {name}',
  'views.too-long': 'Ten adres jest za długi, by go zapisać. Usuń część filtrów.',
  'error.saved-view-exists': 'Masz już widok o tej nazwie',
  'error.saved-view-exists.remedy': 'Wpisz inną nazwę.',
  'error.saved-view-personal-data': 'W adresie widoku są dane osobowe',
  'error.saved-view-personal-data.remedy':
    'Zmień słowa wyszukiwania tak, by nie wskazywały osoby, i zapisz widok ponownie.',
  'error.saved-view-not-found': 'Nie ma takiego widoku',
  'error.saved-view-not-found.remedy': 'Mógł go usunąć właściciel. Wczytaj listę ponownie.',
  'error.saved-views-too-many': 'Masz już za dużo zapisanych widoków',
  'error.saved-views-too-many.remedy': 'Usuń te, których nie używasz.',
} as const satisfies Messages<'pl'>;
