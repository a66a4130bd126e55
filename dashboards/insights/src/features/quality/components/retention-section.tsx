import { useState } from 'react';
import type { RetentionAnswer } from '#contracts';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useDeleteKept, useRetention } from '../api/use-quality.js';
import styles from '../quality.module.css';
import { RulesForm } from './rules-form.js';

type Kept = RetentionAnswer['kept'][number];

interface RetentionSectionProps {
  readonly isAdmin: boolean;
  readonly onDone: (text: string) => void;
}

/** What is kept of this process until when, with the deletion of what is due; and the rules of the municipality. */
export function RetentionSection({ isAdmin, onDone }: RetentionSectionProps) {
  const { t, word } = useWords();
  const { process } = useProcessPath();
  const retention = useRetention();
  const [chosen, setChosen] = useState<Kept | null>(null);
  const [isChanging, setChanging] = useState(false);
  const rules = retention.data?.rules;
  return (
    <section className={styles.section} aria-labelledby="retention">
      <h3 id="retention">{t('quality.retention')}</h3>
      {retention.isPending && <LoadingBlock rows={3} />}
      {retention.isError && <ErrorPanel error={retention.error} onRetry={() => void retention.refetch()} />}
      {retention.data && (
        <KeptTable
          kept={retention.data.kept.filter((one) => one.process === process)}
          onDelete={isAdmin ? setChosen : undefined}
        />
      )}
      {rules && (
        <>
          <h4>{t('quality.rules')}</h4>
          <ul>
            <li>{t('quality.rules.originals', { months: String(rules.originalsMonths) })}</li>
            <li>{t('quality.rules.scans', { count: rules.scansDays })}</li>
            <li>{t('quality.rules.pseudonyms', { count: rules.pseudonymsYears })}</li>
            <li>{t(rules.automatic ? 'quality.rules.automatic' : 'quality.rules.by-hand')}</li>
          </ul>
          {isAdmin && (
            <div className={styles.tools}>
              <Button onPress={() => setChanging(!isChanging)} expanded={isChanging} controls="rules-form">
                {t('quality.rules.change')}
              </Button>
            </div>
          )}
          <div id="rules-form">
            {isChanging && (
              <RulesForm
                rules={rules}
                onSaved={() => {
                  setChanging(false);
                  onDone(t('quality.rules.saved'));
                }}
              />
            )}
          </div>
        </>
      )}
      {chosen && (
        <DeleteDialog
          kept={chosen}
          onClose={() => setChosen(null)}
          onDeleted={() => {
            setChosen(null);
            onDone(t('quality.retention.done', { what: word('retention-kind', chosen.kind) }));
          }}
        />
      )}
    </section>
  );
}

interface KeptTableProps {
  readonly kept: readonly Kept[];
  /** Left out for who may not delete. */
  readonly onDelete: ((one: Kept) => void) | undefined;
}

function KeptTable({ kept, onDelete }: KeptTableProps) {
  const { t, word, number, date } = useWords();
  const until = ({ rows: count, dueOn, isDue }: Kept) => {
    if (count === 0) return t('quality.retention.nothing');
    if (dueOn === null) return t('quality.retention.no-end');
    return isDue ? t('quality.retention.due', { date: date(dueOn) }) : date(dueOn);
  };
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('quality.retention.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('quality.column.what')}</th>
          <th scope="col" className={rows.number}>
            {t('quality.column.count')}
          </th>
          <th scope="col">{t('quality.column.until')}</th>
          {onDelete && <th scope="col">{t('quality.column.delete')}</th>}
        </tr>
      </thead>
      <tbody>
        {kept.map((one) => (
          <tr key={one.kind}>
            <th scope="row">{word('retention-kind', one.kind)}</th>
            <td className={rows.number} data-label={t('quality.column.count')}>
              {number(one.rows)}
            </td>
            <td data-label={t('quality.column.until')}>
              <span>
                {until(one)}
                {one.deletedAt !== null && (
                  <span className={rows.note}>
                    {t('quality.retention.deleted', { date: date(one.deletedAt.slice(0, 10)) })}
                  </span>
                )}
              </span>
            </td>
            {onDelete && (
              <td>
                {one.isDue && (
                  <Button
                    label={t('quality.retention.delete.of', { what: word('retention-kind', one.kind) })}
                    onPress={() => onDelete(one)}
                  >
                    {t('quality.retention.delete')}
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DeleteDialogProps {
  readonly kept: Kept;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}

function DeleteDialog({ kept, onClose, onDeleted }: DeleteDialogProps) {
  const { t, word, number } = useWords();
  const remove = useDeleteKept();
  return (
    <ConfirmDialog
      title={t('quality.retention.confirm.title', { what: word('retention-kind', kept.kind) })}
      action={remove.isPending ? t('quality.retention.going') : t('quality.retention.confirm.action')}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate(kept.kind, { onSuccess: onDeleted })}
      onClose={onClose}
    >
      <p>
        {t('quality.retention.confirm.count', { count: number(kept.rows) })}{' '}
        {t(`quality.retention.confirm.${kept.kind}`)}
      </p>
      <p>{t('quality.retention.confirm.no-way-back')}</p>
      {remove.isError && <ErrorPanel error={remove.error} />}
    </ConfirmDialog>
  );
}
