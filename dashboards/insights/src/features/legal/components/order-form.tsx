import { type FormEvent } from 'react';
import type { LegalChecklistAnswer } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSaveOrder } from '../api/use-legal.js';
import styles from '../legal.module.css';

interface OrderFormProps {
  readonly checklist: LegalChecklistAnswer;
  readonly mayWrite: boolean;
  readonly onSaved: () => void;
}

/** The act that ordered the consultation; it goes into the report. */
export function OrderForm({ checklist, mayWrite, onSaved }: OrderFormProps) {
  const { t } = useWords();
  const save = useSaveOrder();
  const { orderingAct, orderingNumber, version } = checklist;
  if (!mayWrite && orderingAct === null && orderingNumber === null) return null;
  const act = [orderingAct, orderingNumber].filter((part) => part !== null).join(', ');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = (field: string) => String(data.get(field) ?? '').trim() || null;
    const order = { version, orderingAct: given('orderingAct'), orderingNumber: given('orderingNumber') };
    save.mutate(order, { onSuccess: onSaved });
  };
  return (
    <>
      <h3 className={styles.heading}>{t('legal.order.title')}</h3>
      {mayWrite && <p className={styles.printed}>{act}</p>}
      {mayWrite ? (
        <form className={styles.form} onSubmit={submit} noValidate>
          {save.error && <ErrorPanel error={save.error} />}
          <TextField
            name="orderingAct"
            label={t('legal.order.act')}
            help={t('legal.order.act.help')}
            defaultValue={orderingAct ?? ''}
          />
          <TextField name="orderingNumber" label={t('legal.order.number')} defaultValue={orderingNumber ?? ''} />
          <div className={styles.buttons}>
            <Button type="submit" isDisabled={save.isPending}>
              {t('legal.order.save')}
            </Button>
          </div>
        </form>
      ) : (
        <p>{act}</p>
      )}
    </>
  );
}
