import type { CheckedConnection } from '#contracts';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../connections.module.css';

interface PartsFieldProps {
  readonly found: CheckedConnection | undefined;
  readonly chosen: readonly string[];
  readonly onChoose: (parts: readonly string[]) => void;
}

/** Which projects of the platform are this process; chosen ones that the platform no longer shows stay in sight. */
export function PartsField({ found, chosen, onChoose }: PartsFieldProps) {
  const { t } = useWords();
  const nameOf = (id: string) => (id === 'proposals' || id === 'debates' ? t(`connections.part.${id}`) : id);
  const known = new Set(found?.parts.map(({ id }) => id));
  const options = [
    ...(found?.parts ?? []).map(({ id, title }) => ({ value: id, label: title || nameOf(id) })),
    ...chosen.filter((id) => !known.has(id)).map((id) => ({ value: id, label: nameOf(id) })),
  ];
  if (options.length === 0) return <p className={styles.note}>{t('connections.parts.check-first')}</p>;
  return (
    <ChoiceField
      legend={t('connections.parts')}
      name="parts"
      type="checkbox"
      options={options}
      chosen={chosen}
      onChoose={(value, isChosen) => onChoose(isChosen ? [...chosen, value] : chosen.filter((part) => part !== value))}
      more={<p className={styles.note}>{t('connections.parts.all')}</p>}
    />
  );
}
