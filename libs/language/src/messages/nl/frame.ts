import type { TranslationOf } from '../../message-types.js';
import type { frame as polish } from '../pl/frame.js';

/** What the frame says when a session ends or the network goes, and its buttons. */
export const frame: TranslationOf<typeof polish, 'nl'> = {
  'common.colours.contrast': 'hoog contrast',
  'help.button': 'Hulp bij deze pagina',
  'nav.reports': 'Verslag',
  'nav.present': 'Presenteren',
  'nav.acts': 'Verslag en presentatie',
  'nav.processes': 'Andere trajecten',
  'views.button': 'Weergaven',
  'views.differs-short': 'De pagina wijkt af van de bewaarde weergave',
  'filters.ignored-more': 'Het adres bevat filters die wij niet kennen. De rest van de pagina werkt.',
  'session.ended.title': 'Log opnieuw in',
  'session.ended.lead':
    'Uw sessie is verlopen. Log in en de pagina blijft zoals u die achterlaat: wat u aan het schrijven bent, gaat niet verloren.',
  'session.ended.resumed': 'U bent weer ingelogd. Wat u wilde opslaan, is alsnog verstuurd.',
  'session.ended.other': 'Er is iemand anders ingelogd. De pagina wordt opnieuw geladen.',
  'session.ended.leave': 'Verlaten zonder op te slaan',
  'connection.lost':
    'Geen verbinding. Uw wijzigingen wachten en worden vanzelf verstuurd zodra het netwerk terug is. Sluit dit tabblad niet.',
  'connection.unsure':
    'De verbinding viel weg tijdens het opslaan en het is niet bekend of alles is aangekomen. Kijk wat de pagina toont voordat u het nog eens verstuurt.',
  'connection.back': 'De verbinding is terug. Uw wijzigingen zijn opgeslagen.',
  'connection.drop': 'Niet versturen',
};
