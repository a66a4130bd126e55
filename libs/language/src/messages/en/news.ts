import type { TranslationOf } from '../../message-types.js';
import type { news as polish } from '../pl/news.js';

/** What changed since the last visit, and while a page stands open. */
export const news: TranslationOf<typeof polish, 'en'> = {
  'news.title': 'What changed',
  'news.since': 'New since {date}',
  'news.first': 'This is your first visit to this process. Next time this shows what changed.',
  'news.nothing': 'Nothing has changed since your last visit.',
  'news.opinions': { one: '{count} new opinion', other: '{count} new opinions' },
  'news.late': { one: '{count} matter became late', other: '{count} matters became late' },
  'news.published': {
    one: '{count} entry about answers and decisions was published',
    other: '{count} entries about answers and decisions were published',
  },
  'news.withdrawn': { one: '{count} entry was withdrawn', other: '{count} entries were withdrawn' },
  'news.releases': {
    one: '{count} release of the results was published',
    other: '{count} releases of the results were published',
  },
  'news.theme-edits': { one: '{count} edit of the themes', other: '{count} edits of the themes' },
  'news.imports-undone': { one: '{count} import was undone', other: '{count} imports were undone' },
  'news.failed-runs': { one: '{count} computation failed', other: '{count} computations failed' },
  'news.working': 'Data are coming in. The numbers on this page update by themselves.',
  'news.updated': 'The page is up to date: {opinions:count.opinions}, {people:count.people}.',
  'news.campaign.title': 'Possibly a joint letter',
  'news.campaign': {
    one: '{count} submission uses nearly the words of others. It may be a joint letter or a campaign. Each person counts once.',
    other:
      '{count} submissions use nearly the same words. They may be a joint letter or a campaign. Each person counts once.',
  },
  'news.campaign.look': 'See similar submissions',
};
