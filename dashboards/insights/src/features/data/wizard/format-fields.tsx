import type { LookQuery } from '#contracts';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { DATE_FORMATS, DELIMITER_NAMES, ENCODING_NAMES } from './format-names.js';
import { mappingOf, type StepProps } from './plan.js';

const ENCODINGS = ['utf-8', 'windows-1250', 'iso-8859-2', 'utf-16le'] as const;

interface FormatFieldsProps extends StepProps {
  readonly onLook: (part: LookQuery) => void;
}

/** How characters, columns and dates of a table are written: as it was found, or as the person says. */
export function FormatFields(props: FormatFieldsProps) {
  const { upload, change, onLook } = props;
  const { t } = useWords();
  const mapping = mappingOf(props);
  const auto = { value: 'auto', label: t('wizard.detected.auto') };
  const found = DATE_FORMATS.find(([pattern]) => pattern === upload.dateFormat)?.[1] ?? upload.dateFormat;
  return (
    <>
      {upload.format === 'csv' && (
        <>
          <SelectField
            label={t('wizard.file.encoding')}
            value={upload.encoding ?? 'auto'}
            options={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] ?? value }))}
            onChange={(encoding) => onLook({ encoding: encoding as NonNullable<LookQuery['encoding']> })}
          />
          <SelectField
            label={t('wizard.file.delimiter')}
            value={upload.delimiter ?? 'auto'}
            options={Object.entries(DELIMITER_NAMES).map(([value, name]) => ({
              value,
              label: t(`wizard.file.delimiter.${name}`),
            }))}
            onChange={(delimiter) => onLook({ delimiter: delimiter as NonNullable<LookQuery['delimiter']> })}
          />
        </>
      )}
      <SelectField
        label={t('wizard.file.date-format')}
        help={
          found === null ? t('wizard.file.date-format.mixed') : t('wizard.file.date-format.found', { example: found })
        }
        value={mapping.dateFormat ?? 'auto'}
        options={[auto, ...DATE_FORMATS.map(([value, label]) => ({ value, label }))]}
        onChange={(dateFormat) => change({ mapping: { ...mapping, dateFormat } })}
      />
    </>
  );
}
