import type { CopiesPreview } from '#contracts';
import type { CopyKind } from '#domain';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../copies.module.css';
import { StateWord } from './state-word.js';

type Item = CopiesPreview['items'][number];

interface KindTableProps {
  readonly kind: CopyKind;
  readonly items: readonly Item[];
  readonly isChosen: (item: Item) => boolean;
  readonly onChoose: (item: Item, isWanted: boolean) => void;
}

/** The things of one kind, each with a box, how it stands there, and what of it stays. */
export function KindTable({ kind, items, isChosen, onChoose }: KindTableProps) {
  const { t, text } = useWords();
  if (items.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={`copies-${kind}`}>
      <h2 id={`copies-${kind}`}>{t(`copies.kind.${kind}`)}</h2>
      <table className={rows.table}>
        <caption className="visually-hidden">{t(`copies.kind.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('copies.column.name')}</th>
            <th scope="col">{t('copies.column.state')}</th>
            <th scope="col">{t('copies.column.stays')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <label className={styles.choice}>
                  <input
                    type="checkbox"
                    checked={isChosen(item)}
                    disabled={item.obstacle !== null || item.state === 'same'}
                    onChange={(event) => onChoose(item, event.target.checked)}
                  />
                  <span>{typeof item.name === 'string' ? item.name : text(item.name)}</span>
                </label>
              </th>
              <td data-label={t('copies.column.state')}>
                <span>
                  <StateWord state={item.state} />
                  {item.obstacle !== null && <span className={rows.note}>{t(`copies.obstacle.${item.obstacle}`)}</span>}
                  {item.obstacle === null && item.state === 'differs' && (
                    <span className={rows.note}>{t('copies.name-there', { name: item.nameThere ?? '' })}</span>
                  )}
                </span>
              </td>
              <td data-label={t('copies.column.stays')}>
                {item.stays.length === 0
                  ? t('copies.leftover.none')
                  : item.stays.map((left) => t(`copies.leftover.${left}`)).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
