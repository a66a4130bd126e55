import { SUBMISSION_CHANNELS, SUBMISSION_REASONS } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../submissions.module.css';

interface RegisterFiltersProps {
  readonly filters: ReadonlyMap<string, string>;
  readonly onChange: (filters: Record<string, string>) => void;
}

/** One choice sets the state, what is undecided and what is deleted: they are ways of looking, and one is looked at a time. */
const VIEWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  standing: {},
  registered: { state: 'registered' },
  draft: { state: 'draft' },
  undecided: { undecided: 'yes' },
  deleted: { deleted: 'yes' },
};

export function RegisterFilters({ filters, onChange }: RegisterFiltersProps) {
  const { t, word } = useWords();
  const set = (names: readonly string[], values: Readonly<Record<string, string>>) => {
    const kept = [...filters].filter(([name]) => !names.includes(name));
    onChange({ ...Object.fromEntries(kept), ...values });
  };
  const view =
    Object.entries(VIEWS).find(
      ([, values]) =>
        Object.keys(values).length > 0 && Object.entries(values).every(([name, value]) => filters.get(name) === value),
    )?.[0] ?? 'standing';
  const one = (name: string) => (value: string) => set([name], value === '' ? {} : { [name]: value });
  return (
    <div className={styles.filters} role="group" aria-label={t('submissions.filter.legend')}>
      <TextField
        label={t('submissions.filter.search')}
        name="search"
        type="search"
        defaultValue={filters.get('search') ?? ''}
        onChange={one('search')}
      />
      <SelectField
        label={t('submissions.filter.state')}
        value={view}
        options={[
          { value: 'standing', label: t('submissions.filter.standing') },
          { value: 'registered', label: t('submissions.filter.registered') },
          { value: 'draft', label: t('submissions.filter.draft') },
          { value: 'undecided', label: t('submissions.filter.undecided') },
          { value: 'deleted', label: t('submissions.filter.deleted') },
        ]}
        onChange={(value) => set(['state', 'undecided', 'deleted'], VIEWS[value] ?? {})}
      />
      <SelectField
        label={t('submissions.column.channel')}
        value={filters.get('channel') ?? ''}
        options={[
          { value: '', label: t('common.all') },
          ...SUBMISSION_CHANNELS.map((value) => ({ value, label: word('submission-channel', value) })),
        ]}
        onChange={one('channel')}
      />
      <SelectField
        label={t('submissions.filter.reason')}
        value={filters.get('reason') ?? ''}
        options={[
          { value: '', label: t('common.all') },
          { value: 'none', label: t('submissions.filter.reason.none') },
          ...SUBMISSION_REASONS.map((value) => ({ value, label: word('submission-reason', value) })),
        ]}
        onChange={one('reason')}
      />
    </div>
  );
}
