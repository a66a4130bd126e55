import { Link, useLocation, useSearchParams } from 'react-router';
import type { LedgerRow } from '#contracts';
import { DECISIONS, ENTRY_STATES, LEDGER_SUBJECTS, mayActAs } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { FilterTokens } from '../../../shared/contributions/filter-tokens.js';
import bar from '../../../shared/contributions/filter-bar.module.css';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { TextField } from '../../../shared/ui/text-field.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useLedger } from '../api/use-ledger.js';
import styles from './ledger.module.css';

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  subject: LEDGER_SUBJECTS,
  state: ENTRY_STATES,
  origin: ['person', 'source'],
  code: DECISIONS,
  late: ['yes'],
  orphan: ['yes'],
  order: ['changed', 'due'],
};

/** What the list does when nothing is asked: the address leaves it out. */
const USUAL: Readonly<Record<string, string>> = { order: 'changed' };

/** What the address of the impact page may hold. */
export const LEDGER_KEYS = { ...CHOICES, search: 'anything', office: 'anything' } as const;

/** The ledger as a list: what was answered, decided, promised and done, with filters that the address keeps. */
export function LedgerSection() {
  const { t, number } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [params, setParams] = useSearchParams();
  const filters = new Map([...params].filter(([name, value]) => isKnown(name, value)));
  const ledger = useLedger(new URLSearchParams([...filters]).toString());
  const [first] = ledger.data?.pages ?? [];
  const items = ledger.data?.pages.flatMap((page) => page.items) ?? [];
  const isWriter = mayActAs(process.role, 'editor');
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value === '' || value === USUAL[name]) next.delete(name);
    else next.set(name, value);
    setParams(next, { preventScrollReset: true, flushSync: true });
  };
  return (
    <section className={styles.section} aria-labelledby="ledger">
      <h2 id="ledger">{t('ledger.title')}</h2>
      <p className={styles.lead}>{t('ledger.lead')}</p>
      {isWriter && (
        <p className={styles.buttons}>
          <span>{t('ledger.new')}:</span>
          {LEDGER_SUBJECTS.map((subject) => (
            <LinkButton key={subject} to={processPage(path, `/impact/new/${subject}`)}>
              {t(`ledger.new.${subject}`)}
            </LinkButton>
          ))}
        </p>
      )}
      <Filters filters={filters} offices={first?.offices ?? []} isWriter={isWriter} onChoose={choose} />
      <Tokens filters={filters} />
      {ledger.isPending && <LoadingBlock rows={6} />}
      {ledger.isError && <ErrorPanel error={ledger.error} onRetry={() => void ledger.refetch()} />}
      {first && (
        <>
          <p role="status" className={styles.total}>
            {t('ledger.total', { n: number(first.total) })}
            {isWriter && (
              <>
                {' '}
                {t('ledger.counts', {
                  drafts: number(first.counts.draft),
                  waiting: number(first.counts.waiting),
                  late: number(first.counts.late),
                })}
              </>
            )}
          </p>
          {items.length === 0 ? (
            <EmptyState title={t('ledger.empty')}>
              <p>{t('ledger.empty.next')}</p>
            </EmptyState>
          ) : (
            <LedgerTable items={items} />
          )}
          <div className={styles.buttons}>
            {ledger.hasNextPage && (
              <Button onPress={() => void ledger.fetchNextPage()} isDisabled={ledger.isFetchingNextPage}>
                {t('common.show-more')}
              </Button>
            )}
            <TableFiles of={`/ledger?${new URLSearchParams([...filters])}`} />
          </div>
        </>
      )}
    </section>
  );
}

function isKnown(name: string, value: string): boolean {
  if (name === 'search') return value.length > 0 && value.length <= 80;
  if (name === 'office') return value.length <= 200;
  return CHOICES[name]?.includes(value) ?? false;
}

interface FiltersProps {
  readonly filters: ReadonlyMap<string, string>;
  readonly offices: readonly string[];
  readonly isWriter: boolean;
  readonly onChoose: (name: string, value: string) => void;
}

function Filters({ filters, offices, isWriter, onChoose }: FiltersProps) {
  const { t, word } = useWords();
  const any = { value: '', label: t('ledger.any') };
  const select = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <SelectField
      label={label}
      value={filters.get(name) ?? ''}
      options={options}
      onChange={(value) => onChoose(name, value)}
    />
  );
  const worded = (group: string, codes: readonly string[]) => [
    any,
    ...codes.map((value) => ({ value, label: word(group, value) })),
  ];
  return (
    <form
      role="search"
      className={styles.filters}
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(
          'search',
          String(new FormData(event.currentTarget).get('search') ?? '')
            .trim()
            .slice(0, 80),
        );
      }}
    >
      {select('subject', t('ledger.filter.subject'), worded('ledger-subject', LEDGER_SUBJECTS))}
      {isWriter && select('state', t('ledger.filter.state'), worded('entry-state', ENTRY_STATES))}
      {select('code', t('ledger.field.code'), worded('status.decision', DECISIONS))}
      {offices.length > 0 &&
        select('office', t('ledger.filter.office'), [any, ...offices.map((value) => ({ value, label: value }))])}
      {select('origin', t('ledger.filter.origin'), [
        any,
        { value: 'person', label: t('ledger.origin.person') },
        { value: 'source', label: t('ledger.origin.source') },
      ])}
      <SelectField
        label={t('ledger.filter.order')}
        value={filters.get('order') ?? 'changed'}
        options={[
          { value: 'changed', label: t('ledger.order.changed') },
          { value: 'due', label: t('ledger.order.due') },
        ]}
        onChange={(value) => onChoose('order', value)}
      />
      <TextField
        key={filters.get('search') ?? ''}
        name="search"
        type="search"
        label={t('ledger.filter.search')}
        defaultValue={filters.get('search') ?? ''}
      />
      <div className={styles.ticks}>
        {(['late', 'orphan'] as const).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={filters.get(name) === 'yes'}
              onChange={(event) => onChoose(name, event.target.checked ? 'yes' : '')}
            />
            {t(`ledger.filter.${name}`)}
          </label>
        ))}
      </div>
    </form>
  );
}

/** The filters at work, each to be taken away. */
function Tokens({ filters }: Pick<FiltersProps, 'filters'>) {
  const { t, word } = useWords();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const says: Readonly<Record<string, (value: string) => string>> = {
    subject: (value) => word('ledger-subject', value),
    state: (value) => word('entry-state', value),
    code: (value) => word('status.decision', value),
    origin: (value) => word('ledger.origin', value),
    office: (value) => value,
    search: (value) => t('quotes.filter.words', { words: value }),
    late: () => t('ledger.filter.late'),
    orphan: () => t('ledger.filter.orphan'),
  };
  const active = [...filters].filter(([name]) => says[name] !== undefined);
  const without = (names: readonly string[]) => {
    const rest = new URLSearchParams(params);
    for (const name of names) rest.delete(name);
    return rest.size === 0 ? pathname : `${pathname}?${rest}`;
  };
  const tokens = active.map(([name, value]) => ({
    key: name,
    label: says[name]!(value),
    without: without([name]),
  }));
  return tokens.length === 0 ? null : (
    <div className={bar.bar}>
      <FilterTokens tokens={tokens} clear={without(active.map(([name]) => name))} />
    </div>
  );
}

function LedgerTable({ items }: { items: readonly LedgerRow[] }) {
  const { t } = useWords();
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('ledger.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.column.entry')}</th>
          <th scope="col">{t('ledger.column.state')}</th>
          <th scope="col">{t('ledger.column.answers')}</th>
          <th scope="col">{t('ledger.column.office')}</th>
          <th scope="col">{t('ledger.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((row) => (
          <LedgerTableRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function LedgerTableRow({ row }: { row: LedgerRow }) {
  const { t, word, text, date } = useWords();
  const path = useProcessPath();
  const said = text(row.title);
  const title =
    said === '' ? t('ledger.untitled', { label: row.sourceLabel ?? word('ledger-subject', row.subject) }) : said;
  return (
    <tr>
      <th scope="row" className={styles.entry}>
        <Link to={processPage(path, `/impact/${row.subject}/${row.id}`)}>{title}</Link>
        <span className={rows.note}>
          {word('ledger-subject', row.subject)}
          {row.origin === 'source' && `, ${t('ledger.origin.source')}`}
          {row.on !== null && `, ${date(row.on)}`}
        </span>
      </th>
      <td data-label={t('ledger.column.state')}>
        <span className={styles.states}>
          {row.state !== 'published' && <strong>{word('entry-state', row.state)}</strong>}
          {row.code !== null && <StatusWord decision={row.code} />}
          {row.delivery !== null && <span>{word('status.delivery', row.delivery)}</span>}
          {row.visibility === 'internal' && <span className={rows.note}>{t('ledger.internal')}</span>}
        </span>
      </td>
      <td data-label={t('ledger.column.answers')}>
        <span>
          {t('count.opinions', { count: row.contributions })}
          {row.themes.length > 0 && (
            <span className={rows.note}>{row.themes.map(({ label }) => label).join(', ')}</span>
          )}
          {row.suggestions > 0 && <span className={rows.note}>{t('ledger.suggested', { n: row.suggestions })}</span>}
        </span>
      </td>
      <td data-label={t('ledger.column.office')}>{row.office ?? '–'}</td>
      <td data-label={t('ledger.column.due')}>
        <span>
          {row.dueOn === null ? '–' : date(row.dueOn)}
          {row.daysLate > 0 && <span className={styles.late}>{t('ledger.late', { late: row.daysLate })}</span>}
        </span>
      </td>
    </tr>
  );
}
