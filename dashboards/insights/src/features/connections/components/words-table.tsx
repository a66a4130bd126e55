import type { ConnectionLabelsAnswer } from '#contracts';
import field from '../../../shared/ui/field.module.css';
import rows from '../../../shared/ui/rows.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { optionField, optionsOf, titleField } from '../read-words.js';

interface WordsTableProps {
  readonly found: ConnectionLabelsAnswer;
  readonly keys: readonly string[];
}

/** A field for the words of each question, and below it one for each of its options. */
export function WordsTable({ found, keys }: WordsTableProps) {
  const { t } = useWords();
  return (
    <table className={rows.table}>
      <caption className="visually-hidden">{t('connections.words.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('connections.words.key')}</th>
          <th scope="col">{t('connections.words.title')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.flatMap((key) => [
          <tr key={key}>
            <th scope="row">{key}</th>
            <td>
              <input
                className={field.input}
                name={titleField(key)}
                maxLength={500}
                defaultValue={found.labels[key]?.title ?? ''}
                aria-label={t('connections.words.question', { key })}
              />
            </td>
          </tr>,
          ...optionsOf(found, key).map((option) => (
            <tr key={`${key} ${option}`}>
              <td>
                {option}
                <span className={rows.note}>{t('connections.words.answer')}</span>
              </td>
              <td>
                <input
                  className={field.input}
                  name={optionField(key, option)}
                  maxLength={500}
                  defaultValue={found.labels[key]?.options?.[option] ?? ''}
                  aria-label={t('connections.words.option', { option, key })}
                />
              </td>
            </tr>
          )),
        ])}
      </tbody>
    </table>
  );
}
