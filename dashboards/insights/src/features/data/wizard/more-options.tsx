import type { LookQuery } from '#contracts';
import { CHANNELS, PUBLICATION_PERMISSIONS, type TableMapping } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { DATE_FORMATS, DELIMITER_NAMES, ENCODING_NAMES } from './format-names.js';
import type { StepProps } from './plan.js';
import styles from './wizard.module.css';

interface MoreOptionsProps extends StepProps {
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
}

type Fixed = NonNullable<TableMapping['fixed']>;

/** What is seldom needed: how dates and characters are written, and one value for every row. */
export function MoreOptions({ upload, draft, change, mapping, onChange }: MoreOptionsProps) {
  const { t, word } = useWords();
  const look = (part: LookQuery) => change({ look: { ...draft.look, ...part }, mapping: null });
  const setFixed = (name: keyof Fixed, value: string) => {
    const fixed: Record<string, unknown> = { ...mapping.fixed };
    if (value === '') delete fixed[name];
    else fixed[name] = value;
    onChange({ ...mapping, fixed: fixed as Fixed });
  };
  const notSet = { value: '', label: t('wizard.columns.whole-file.none') };
  const auto = (value: string) => ({ value, label: t('wizard.detected.auto') });
  return (
    <details className={styles.more}>
      <summary>{t('wizard.columns.more')}</summary>
      <div className={styles.fields}>
        <SelectField
          label={t('wizard.file.date-format')}
          value={mapping.dateFormat ?? 'auto'}
          options={[auto('auto'), ...DATE_FORMATS.map(([value, label]) => ({ value, label }))]}
          onChange={(dateFormat) => onChange({ ...mapping, dateFormat })}
        />
        {upload.format === 'csv' && (
          <>
            <SelectField
              label={t('wizard.file.encoding')}
              value={mapping.encoding ?? 'auto'}
              options={[
                auto('auto'),
                ...(['utf-8', 'windows-1250', 'iso-8859-2', 'utf-16le'] as const).map((value) => ({
                  value,
                  label: ENCODING_NAMES[value] ?? value,
                })),
              ]}
              onChange={(encoding) => look({ encoding: encoding as NonNullable<LookQuery['encoding']> })}
            />
            <SelectField
              label={t('wizard.file.delimiter')}
              value={mapping.delimiter ?? 'auto'}
              options={[
                auto('auto'),
                ...Object.entries(DELIMITER_NAMES).map(([value, name]) => ({
                  value,
                  label: t(`wizard.file.delimiter.${name}`),
                })),
              ]}
              onChange={(delimiter) => look({ delimiter: delimiter as NonNullable<LookQuery['delimiter']> })}
            />
          </>
        )}
      </div>
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
