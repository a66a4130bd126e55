import type { DiaryEntry } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../diary.module.css';

interface DiaryTableProps {
  readonly entries: readonly DiaryEntry[];
  readonly mayWrite: boolean;
  readonly onEdit: (entry: DiaryEntry) => void;
  readonly onDelete: (entry: DiaryEntry) => void;
}

export function DiaryTable({ entries, mayWrite, onEdit, onDelete }: DiaryTableProps) {
  const { t, word, date, number } = useWords();
  const amount = (value: number | null, factor = 1) => (value === null ? t('common.unknown') : number(value / factor));
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('diary.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('diary.on')}</th>
          <th scope="col">{t('diary.action')}</th>
          <th scope="col">{t('diary.place')}</th>
          <th scope="col" className={rows.number}>
            {t('diary.people')}
          </th>
          <th scope="col" className={rows.number}>
            {t('diary.hours')}
          </th>
          <th scope="col" className={rows.number}>
            {t('diary.cost')}
          </th>
          {mayWrite && (
            <th scope="col">
              <span className={styles.acts}>{t('diary.column.edit')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const name = `${word('diary-action', entry.action)}, ${date(entry.on)}`;
          return (
            <tr key={entry.id}>
              <th scope="row">{date(entry.on)}</th>
              <td data-label={t('diary.action')}>
                {word('diary-action', entry.action)}
                {entry.note !== null && <span className={rows.note}>{entry.note}</span>}
              </td>
              <td data-label={t('diary.place')}>{entry.place}</td>
              <td className={rows.number} data-label={t('diary.people')}>
                {amount(entry.peopleMet)}
              </td>
              <td className={rows.number} data-label={t('diary.hours')}>
                {amount(entry.staffMinutes, 60)}
              </td>
              <td className={rows.number} data-label={t('diary.cost')}>
                {amount(entry.costCents, 100)}
              </td>
              {mayWrite && (
                <td>
                  <div className={styles.acts}>
                    <Button look="quiet" onPress={() => onEdit(entry)} label={t('diary.edit-of', { entry: name })}>
                      {t('common.edit')}
                    </Button>
                    <Button look="quiet" onPress={() => onDelete(entry)} label={t('diary.delete-of', { entry: name })}>
                      {t('common.remove')}
                    </Button>
                  </div>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
