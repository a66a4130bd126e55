import type { RemarkChoices } from '#contracts';
import { REMARK_STATES } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { POSITIONS } from '../columns.js';
import styles from '../remarks.module.css';

interface RemarkFiltersProps {
  readonly filters: ReadonlyMap<string, string>;
  readonly choices: RemarkChoices | undefined;
  readonly onChange: (filters: Record<string, string>) => void;
}

export function RemarkFilters({ filters, choices, onChange }: RemarkFiltersProps) {
  const { t, word } = useWords();
  const one = (name: string) => (value: string) =>
    onChange({
      ...Object.fromEntries([...filters].filter(([known]) => known !== name)),
      ...(value === '' ? {} : { [name]: value }),
    });
  const all = { value: '', label: t('common.all') };
  const none = { value: 'none', label: t('remarks.filter.none') };
  const same = (value: string) => ({ value, label: value });
  const field = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <SelectField label={label} value={filters.get(name) ?? ''} options={options} onChange={one(name)} />
  );
  return (
    <div className={styles.filters} role="group" aria-label={t('remarks.filter.legend')}>
      <TextField
        label={t('remarks.filter.search')}
        name="search"
        type="search"
        defaultValue={filters.get('search') ?? ''}
        onChange={one('search')}
      />
      {field('position', t('remarks.column.position'), [
        all,
        { value: 'none', label: t('remarks.position.none') },
        ...POSITIONS.map((code) => ({ value: code, label: word('remarks.position', code) })),
      ])}
      {field('state', t('remarks.column.status'), [
        all,
        ...REMARK_STATES.map((state) => ({ value: state, label: word('remark-state', state) })),
      ])}
      {field('office', t('remarks.column.office'), [all, none, ...(choices?.offices ?? []).map(same)])}
      {field('theme', t('remarks.column.theme'), [
        all,
        none,
        ...(choices?.themes ?? []).map(({ id, label }) => ({ value: id, label })),
      ])}
      {field('channel', t('remarks.column.channel'), [
        all,
        ...(choices?.channels ?? []).map((channel) => ({ value: channel, label: word('channel', channel) })),
      ])}
      {field('passage', t('remarks.column.passage'), [all, ...(choices?.passages ?? []).map(same)])}
    </div>
  );
}
