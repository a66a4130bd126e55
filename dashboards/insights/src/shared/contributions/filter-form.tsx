import { useState, type FormEvent } from 'react';
import type { ContributionFilter, Overview, ReachAnswer } from '#contracts';
import { CHANNELS, DECISIONS, DELIVERIES } from '#domain';
import { useLocation, useNavigate } from 'react-router';
import { useProcessQuery } from '../api/use-process-query.js';
import { useGuest } from '../session/guest.js';
import { useTopics } from '../themes/use-topics.js';
import { Button } from '../ui/button.js';
import { SelectField } from '../ui/select-field.js';
import { useWords } from '../words/use-words.js';
import { filterQuery, type FilterKey } from './filter.js';
import { PeriodFields } from './period-fields.js';
import { useChoices } from './use-choices.js';
import styles from './filter-form.module.css';

interface FilterFormProps {
  readonly filter: ContributionFilter;
  /** What else stands in the address and is kept: an order, a view. */
  readonly keep: Readonly<Record<string, string | undefined>>;
  readonly fixed: ContributionFilter;
}

/** The search field, and behind "Filtry" the selects; each choice is an address of its own. Behind a share link filters are fixed. */
export function FilterForm(props: FilterFormProps) {
  return useGuest() ? null : <Form {...props} />;
}

function Form({ filter, keep, fixed }: FilterFormProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const choose = (change: ContributionFilter) =>
    void navigate(pathname + filterQuery({ ...filter, ...change }, keep), {
      preventScrollReset: true,
      flushSync: true,
    });
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get('search')).trim();
    choose({ search: words === '' ? undefined : words });
  };
  return (
    <div className={styles.filters}>
      <form role="search" className={styles.search} onSubmit={search}>
        <input
          key={filter.search ?? ''}
          type="search"
          name="search"
          maxLength={200}
          defaultValue={filter.search ?? ''}
          aria-label={t('quotes.search')}
          placeholder={t('quotes.search')}
        />
        <Button type="submit">{t('quotes.search.submit')}</Button>
        <Button look="quiet" expanded={isOpen} controls="filters" onPress={() => setOpen(!isOpen)}>
          {t('filters.title')}
        </Button>
      </form>
      <div id="filters" hidden={!isOpen}>
        {isOpen && <FilterSelects filter={filter} fixed={fixed} onChoose={choose} />}
      </div>
    </div>
  );
}

interface FilterSelectsProps {
  readonly filter: ContributionFilter;
  readonly fixed: ContributionFilter;
  readonly onChoose: (change: ContributionFilter) => void;
}

/** The filters that are chosen from a list, and the days. */
export function FilterSelects({ filter, fixed, onChoose }: FilterSelectsProps) {
  const { t, word, group, text } = useWords();
  const topics = useTopics();
  const overview = useProcessQuery<Overview>('/overview');
  const reach = useProcessQuery<ReachAnswer>('/reach');
  const choices = useChoices();
  const channels = overview.data?.channels.map(({ channel }) => channel) ?? [...CHANNELS];
  const languages = overview.data?.languages.flatMap(({ language }) => (language === null ? [] : [language])) ?? [];
  const groups = (reach.data?.report?.variables ?? []).flatMap(({ variable, groups: cells }) =>
    cells.flatMap(({ members }) =>
      members.map(
        (code) => [`${variable}:${code}`, `${word('variable', variable)}: ${group(variable, code)}`] as const,
      ),
    ),
  );
  const fields: readonly { key: FilterKey; label: string; options: readonly (readonly [string, string])[] }[] = [
    {
      key: 'channel',
      label: t('quotes.filter.channel'),
      options: channels.map((code) => [code, word('channel', code)]),
    },
    {
      key: 'topic',
      label: t('topics.column'),
      options: (topics.data?.topics ?? [])
        .filter(({ contributions }) => contributions > 0)
        .map(({ code, name }) => [code, text(name)]),
    },
    {
      key: 'answered',
      label: t('quotes.filter.status'),
      options: [
        ['yes', t('filters.answered.yes')],
        ['no', t('filters.answered.no')],
      ],
    },
    {
      key: 'decision',
      label: t('quotes.filter.decision'),
      options: [...DECISIONS, 'none'].map((code) => [code, word('status.decision', code)]),
    },
    {
      key: 'delivery',
      label: t('status.delivery'),
      options: DELIVERIES.map((code) => [code, word('status.delivery', code)]),
    },
    {
      key: 'language',
      label: t('quotes.filter.language'),
      options: languages.map((code) => [code, word('language-name', code)]),
    },
    {
      key: 'phase',
      label: t('filters.phase'),
      options: (choices.data?.phases ?? []).map(({ id, name }) => [id, name]),
    },
    {
      key: 'source',
      label: t('filters.source'),
      options: (choices.data?.sources ?? []).length < 2 ? [] : choices.data!.sources.map(({ id, name }) => [id, name]),
    },
    { key: 'group', label: t('quotes.filter.group'), options: groups },
  ];
  return (
    <div className={styles.selects}>
      {fields
        .filter(({ key, options }) => fixed[key] === undefined && options.length > 0)
        .map(({ key, label, options }) => (
          <SelectField
            key={key}
            label={label}
            value={filter[key] ?? ''}
            options={[
              { value: '', label: t('common.all') },
              ...options.map(([value, text]) => ({ value, label: text })),
            ]}
            onChange={(value) => onChoose({ [key]: value === '' ? undefined : value })}
          />
        ))}
      {fixed.period === undefined && choices.data && choices.data.from !== null && (
        <PeriodFields
          period={filter.period}
          first={choices.data.from}
          last={choices.data.to ?? choices.data.from}
          onChoose={(period) => onChoose({ period })}
        />
      )}
    </div>
  );
}
