import type { ThemesReport } from '#contracts';
import { useChoices } from './use-choices.js';
import { useProcessQuery } from '../api/use-process-query.js';
import { useGuest } from '../session/guest.js';
import { useTopics } from '../themes/use-topics.js';
import { useWords } from '../words/use-words.js';
import type { FilterKey } from './filter.js';

/** The words of a filter as they stand on its token; topics have their names from the codeframe of the process. */
export function useFilterLabel({ withTopics = false, withChoices = false } = {}): (
  key: FilterKey,
  value: string,
) => string {
  const { t, word, date, group, text } = useWords();
  const guest = useGuest();
  const topics = useTopics(withTopics && !guest);
  const choices = useChoices(withChoices && !guest);
  const themes = useProcessQuery<ThemesReport>('/themes', { enabled: guest === undefined });

  return (key, value) => {
    switch (key) {
      case 'theme':
        return value === 'none'
          ? t('themes.not-grouped')
          : (themes.data?.themes.find(({ id }) => id === value)?.label ?? guest?.names.theme ?? '…');
      case 'topic': {
        const name = topics.data?.topics.find(({ code }) => code === value)?.name ?? guest?.names.topic;
        return value === 'none' ? t('topics.none') : name ? text(name) : value;
      }
      case 'group': {
        const colon = value.indexOf(':');
        const [variable, code] = [value.slice(0, colon), value.slice(colon + 1)];
        return `${word('variable', variable)}: ${group(variable, code)}`;
      }
      case 'answered':
      case 'decided':
      case 'adopted':
      case 'rejected':
        return word(`filters.${key}`, value);
      case 'phase':
        return `${t('filters.phase')}: ${choices.data?.phases.find(({ id }) => id === value)?.name ?? guest?.names.phase ?? '…'}`;
      case 'source':
        return `${t('filters.source')}: ${choices.data?.sources.find(({ id }) => id === value)?.name ?? guest?.names.source ?? '…'}`;
      case 'period': {
        const [from = '', to = ''] = value.split('..');
        if (to === '') return t('filters.period.from', { from: date(from) });
        if (from === '') return t('filters.period.to', { to: date(to) });
        return t('filters.period.between', { from: date(from), to: date(to) });
      }
      case 'week':
        return t('filters.week', { date: date(value) });
      case 'search':
        return t('quotes.filter.words', { words: value });
      case 'kind':
        return word('contribution-kind', value);
      case 'channel':
        return word('channel', value);
      case 'language':
        return word('language-name', value);
      case 'eligibility':
      case 'official':
      case 'decision':
      case 'delivery':
      case 'stage':
        return `${t(`status.${key}`)}: ${word(`status.${key}`, value)}`;
    }
  };
}
