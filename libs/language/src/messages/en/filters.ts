import type { TranslationOf } from '../../message-types.js';
import type { filters as polish } from '../pl/filters.js';

/** Filters that screens share, and what each of them says where it cannot apply them. */
export const filters: TranslationOf<typeof polish, 'en'> = {
  'filters.phase': 'Phase',
  'filters.source': 'Source',
  'filters.period.from': 'from: {from}',
  'filters.period.to': 'until: {to}',
  'filters.period.between': 'from {from} to {to}',
  'filters.unapplied': 'Filters do not apply here.',
  'filters.unapplied.list': 'Opinions as filtered',
  'overview.unapplied':
    'The overview counts the whole process. Your filters are kept: they work on themes, impact and the list of opinions.',
  'reach.unapplied':
    'Reach is measured once, for everybody who took part. If it could be narrowed to a period, a phase, a channel or a theme, single people could be worked out from two tables. Participants by channel and over time stand in tables of their own, protected together with this one.',
  'reach.unapplied.channels': 'By channel',
  'reach.unapplied.time': 'Over time',
  'themes.view-unfiltered':
    'This view shows the whole process. Filters apply to the view of themes and to the list of opinions.',
  'themes.group-with-others':
    'Within themes a group of people is shown only by itself, without other filters: otherwise single people could be worked out from the difference. Remove the other filters.',
  'theme.beside-unfiltered': 'Numbers in this column are of the whole theme, without filters.',
  'quotes.hidden.not-with-group':
    'A group of people is not combined with a period, a week, a phase or a source: beside the tables of reach such a list would point at single people.',
  'impact.filtered.title': 'As filtered',
  'impact.filtered.step': 'Step',
  'impact.filtered.share': 'Share of eligible',
  'impact.filtered.eligible': 'Eligible',
  'impact.filtered.answered': 'Answered',
  'impact.filtered.decided': 'Decided',
  'impact.filtered.adopted': 'Adopted in whole or in part',
  'impact.filtered.rejected': 'Rejected',
  'impact.filtered.delivered': 'Delivered',
  'impact.filtered.none': 'No numbers are given under these filters: they could point at single people.',
  'impact.filtered.rest': 'Everything below is of the whole process, without filters.',
};
