import { useNavigate, useLocation } from 'react-router';
import type { ContributionFilter } from '#contracts';
import { SelectField } from '../ui/select-field.js';
import { useWords } from '../words/use-words.js';
import { filterQuery, type Order } from './filter.js';

interface OrderSelectProps {
  readonly filter: ContributionFilter;
  readonly order: Order;
  readonly orders: readonly Order[];
}

export function OrderSelect({ filter, order, orders }: OrderSelectProps) {
  const { t, word } = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <SelectField
      label={t('quotes.order')}
      isLabelHidden
      value={order}
      options={orders.map((code) => ({ value: code, label: word('quotes.order', code) }))}
      onChange={(next) => {
        const chosen = next === orders[0] ? undefined : next;
        void navigate(pathname + filterQuery(filter, { order: chosen }), { preventScrollReset: true });
      }}
    />
  );
}
