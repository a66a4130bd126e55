import type { BuiltReportAnswer } from '#contracts';
import { givenFilter, isFilterable, REPORT_FILTER_KEYS, type FigureSource, type ReportFilter } from '#domain';
import { FilterSelects } from '../../../shared/contributions/filter-form.js';
import { useFilterLabel } from '../../../shared/contributions/use-filter-label.js';
import { Button } from '../../../shared/ui/button.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './builder.module.css';

interface FilterFieldsProps {
  readonly source: FigureSource;
  readonly report: BuiltReportAnswer;
  readonly onChange: (filter: ReportFilter | null) => void;
}

/** Of which opinions a figure tells: the filters of the list of opinions. A figure of reach says why it takes none. */
export function FilterFields({ source, report, onChange }: FilterFieldsProps) {
  const { t } = useWords();
  const filter = givenFilter(source.filter) ?? {};
  const keys = REPORT_FILTER_KEYS.filter((key) => filter[key] !== undefined);
  const label = useFilterLabel({ withTopics: keys.includes('topic'), withChoices: true });
  if (!isFilterable(source.figure)) return <p className={styles.note}>{t('builder.field.filter.reach')}</p>;
  const choose = (change: ReportFilter) => onChange(givenFilter({ ...filter, ...change }));
  return (
    <details className={styles.filters} open={keys.length > 0 || undefined}>
      <summary>{t('builder.field.filter', { count: keys.length })}</summary>
      {keys.length > 0 && (
        <ul className={styles.tokens}>
          {keys.map((key) => (
            <li key={key}>
              <Button look="quiet" onPress={() => choose({ [key]: undefined })}>
                {t('filters.remove', { filter: label(key, filter[key] ?? '') })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {source.figure !== 'themes' && (
        <SelectField
          label={t('quotes.filter.theme')}
          value={filter.theme ?? ''}
          options={[
            { value: '', label: t('common.all') },
            ...report.offered.themes.map(({ id, label: name }) => ({ value: id, label: name })),
            { value: 'none', label: t('themes.not-grouped') },
          ]}
          onChange={(theme) => choose({ theme })}
        />
      )}
      <FilterSelects filter={filter as never} fixed={{}} onChoose={(change) => choose(change)} />
      <form
        role="search"
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          choose({ search: String(new FormData(event.currentTarget).get('words')).trim() });
        }}
      >
        <TextField
          key={filter.search ?? ''}
          name="words"
          type="search"
          label={t('builder.field.filter.search')}
          defaultValue={filter.search ?? ''}
        />
        <Button type="submit">{t('quotes.search.submit')}</Button>
      </form>
    </details>
  );
}
