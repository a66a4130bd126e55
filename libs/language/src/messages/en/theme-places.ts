import type { TranslationOf } from '../../message-types.js';
import type { themePlaces as polish } from '../pl/theme-places.js';

export const themePlaces: TranslationOf<typeof polish, 'en'> = {
  'theme.places': 'Where people say this',
  'theme.places.title.more': 'Said clearly more often than elsewhere: {places}',
  'theme.places.title.less': 'Said clearly less often than elsewhere: {places}',
  'theme.places.title.none': 'No place can be seen in which this was said more or less often than elsewhere',
  'theme.places.subtitle.contributors':
    'Of the people of a place who wrote anything, the part who raised this theme; 95% interval',
  'theme.places.subtitle.participants':
    'Of the people of a place who took part, the part who raised this theme; 95% interval',
  'theme.places.whole':
    'In the whole municipality: {people} of {base} people who wrote anything ({share}, interval {range}).',
  'theme.places.base': 'People from here',
  'theme.places.limits':
    'These are the places where people live, not the places they write about. Whoever told no place is only in the number of the whole municipality.',
  'theme.places.hidden': 'Hidden to protect privacy:',
  'theme.places.few': 'Without a percentage, because there are fewer than {least:count.people-genitive}:',
  'theme.places.lists': 'A list of opinions opens from {count:count.people-genitive} on.',
  'theme.places.all-hidden':
    'In no place enough people raised this theme to show numbers without pointing at these people.',
  'theme.places.no-map': 'To see the map, upload boundaries of places:',
  'theme.places.no-map.link': 'Reach, Map',
  'theme.places.says': 'Which part of the people of each place raised this theme.',
  'theme.places.formula':
    'x ÷ n, where x are the people of a place who raised the theme and n are: {base}; set apart by Fisher’s exact test with the correction of Benjamini and Hochberg, against all others',
  'theme.places.numerator': 'people of a place who raised the theme; each counts once',
  'theme.places.denominator.contributors': 'people of the place who wrote anything',
  'theme.places.denominator.participants':
    'all participants of the place, because the number of those who wrote would point at people who only voted',
  'figure.places.extremes':
    'The largest part of the people raised the theme here: {high} ({highShare}); the smallest here: {low} ({lowShare}).',
  'figure.places.only': 'A percentage is known for one place alone: {label} ({share}).',
  'figure.places.few': {
    one: 'Without a percentage, because there are fewer than {least:count.people-genitive}: {count} place.',
    other: 'Without a percentage, because there are fewer than {least:count.people-genitive}: {count} places.',
  },
  'figure.places.no-share':
    'Where there are fewer than {least:count.people-genitive}, the number of people stands without a percentage.',
  'figure.places.share': 'Raised the theme',
  'figure.places.legend': 'Part of the people of a place who raised the theme',
  'figure.places.legend.unknown': 'no percentage',
};
