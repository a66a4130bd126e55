import { useWords } from '../words/use-words.js';
import { Field } from '../ui/field.js';
import field from '../ui/field.module.css';

interface PeriodFieldsProps {
  readonly period: string | undefined;
  /** Between these days something came. */
  readonly first: string;
  readonly last: string;
  readonly onChoose: (period: string | undefined) => void;
}

/** From a day to a day, both included; each may be left open. */
export function PeriodFields({ period, first, last, onChoose }: PeriodFieldsProps) {
  const { t } = useWords();
  const [from = '', to = ''] = period?.split('..') ?? [];
  const choose = (start: string, end: string) => {
    if (start !== '' && end !== '' && start > end) return;
    onChoose(start === '' && end === '' ? undefined : `${start}..${end}`);
  };
  return (
    <>
      <Field label={t('quotes.filter.from')}>
        {(tie) => (
          <input
            {...tie}
            key={from}
            type="date"
            min={first}
            max={to === '' ? last : to}
            defaultValue={from}
            className={field.input}
            onChange={(event) => isWhole(event.target.value) && choose(event.target.value, to)}
          />
        )}
      </Field>
      <Field label={t('quotes.filter.to')}>
        {(tie) => (
          <input
            {...tie}
            key={to}
            type="date"
            min={from === '' ? first : from}
            max={last}
            defaultValue={to}
            className={field.input}
            onChange={(event) => isWhole(event.target.value) && choose(from, event.target.value)}
          />
        )}
      </Field>
    </>
  );
}

/** Empty, or a day of our time: while a year is typed, it passes through the first century. */
const isWhole = (day: string) => day === '' || day >= '1900';
