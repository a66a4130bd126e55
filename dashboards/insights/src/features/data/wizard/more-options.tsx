import { CHANNELS, PUBLICATION_PERMISSIONS, type TableMapping } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './wizard.module.css';

interface MoreOptionsProps {
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

type Fixed = NonNullable<TableMapping['fixed']>;

/** What is seldom needed: one value for every row. */
export function MoreOptions({ mapping, onChange }: MoreOptionsProps) {
  const { t, word } = useWords();
  const setFixed = (name: keyof Fixed, value: string) => {
    const fixed: Record<string, unknown> = { ...mapping.fixed };
    if (value === '') delete fixed[name];
    else fixed[name] = value;
    onChange({ ...mapping, fixed: fixed as Fixed });
  };
  const notSet = { value: '', label: t('wizard.columns.whole-file.none') };
  return (
    <details className={styles.more}>
      <summary>{t('wizard.columns.more')}</summary>
      <div className={styles.fields}>
        <SelectField
          label={t('wizard.columns.whole-file.channel')}
          help={t('wizard.columns.whole-file.help')}
          value={mapping.fixed?.channel ?? ''}
          options={[notSet, ...CHANNELS.map((value) => ({ value, label: word('channel', value) }))]}
          onChange={(value) => setFixed('channel', value)}
        />
        <SelectField
          label={t('wizard.columns.whole-file.permission')}
          help={t('wizard.columns.whole-file.help')}
          value={mapping.fixed?.permission ?? ''}
          options={[notSet, ...PUBLICATION_PERMISSIONS.map((value) => ({ value, label: word('permission', value) }))]}
          onChange={(value) => setFixed('permission', value)}
        />
        <TextField
          label={t('wizard.columns.whole-file.date')}
          help={t('wizard.columns.whole-file.help')}
          name="date"
          type="date"
          defaultValue={mapping.fixed?.submittedAt ?? ''}
          onChange={(value) => setFixed('submittedAt', value)}
        />
      </div>
    </details>
  );
}
