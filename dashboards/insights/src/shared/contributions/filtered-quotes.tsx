import type { Contribution, ContributionFilter } from '#contracts';
import { useWords } from '../words/use-words.js';
import { FilterBar } from './filter-bar.js';
import { FilterForm } from './filter-form.js';
import { isFiltered, ORDERS, type Order } from './filter.js';
import { OrderSelect } from './order-select.js';
import { QuoteList } from './quote-list.js';
import { type QuoteExtras } from './quote.js';
import { useContributions } from './use-contributions.js';

interface FilteredQuotesProps {
  readonly filter: ContributionFilter;
  readonly order: Order;
  readonly defaultOrder: Order;
  readonly ignored: readonly string[];
  /** The filter that belongs to the page itself. */
  readonly fixed?: ContributionFilter;
  /** How many there are without the filters that can be taken away; of the process when not given. */
  readonly of?: number;
  readonly showTheme?: boolean;
  /** Lead the list in its usual order, unless somebody filters. */
  readonly first?: readonly Contribution[];
  readonly extras?: (contribution: Contribution) => QuoteExtras;
}

/** Filters, the sentence with what they leave, and the words themselves; all of it stands in the address. */
export function FilteredQuotes(props: FilteredQuotesProps) {
  const { filter, order, defaultOrder, ignored, fixed = {}, of, showTheme = false, first: leading, extras } = props;
  const { t, number } = useWords();
  const list = useContributions({ ...filter, ...fixed }, order);
  const [first] = list.data?.pages ?? [];
  const hasFilter = isFiltered(filter);
  const keep = { order: order === defaultOrder ? undefined : order };
  const whole = of ?? first?.of.contributions ?? 0;
  const sentence =
    !first || first.hidden || first.total === null
      ? null
      : hasFilter
        ? t('quotes.showing', { opinions: first.total.contributions, people: first.total.people, all: number(whole) })
        : t('quotes.showing-all', { opinions: first.total.contributions, people: first.total.people });
  const orders = [defaultOrder, ...ORDERS.filter((code) => code !== defaultOrder)];
  return (
    <>
      <FilterForm filter={filter} keep={keep} fixed={fixed} />
      <FilterBar
        filter={filter}
        ignored={ignored}
        keep={keep}
        sentence={sentence}
        end={<OrderSelect filter={filter} order={order} orders={orders} />}
      />
      <QuoteList
        filter={filter}
        fixed={fixed}
        order={order}
        showTheme={showTheme}
        {...(leading && !hasFilter && order === defaultOrder ? { first: leading } : {})}
        {...(extras ? { extras } : {})}
      />
    </>
  );
}
