import { useState } from 'react';
import type { TableMapping } from '#domain';
import { useNavigate } from 'react-router';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { writePlace } from './address.js';
import { UnusedColumns } from './left-columns.js';
import { LivePreview } from './live-preview.js';
import { controlId, FieldTable } from './field-table.js';
import { fieldById } from './field-by-id.js';
import { columnOf, missingFields, ROW_KINDS, strangeFields, type Field } from './fields.js';
import { KnownColumns } from './known-columns.js';
import { MoreOptions } from './more-options.js';
import { PersonalColumns } from './personal-columns.js';
import { mappingOf, type StepProps } from './plan.js';
import { SavedMappings } from './saved-mappings.js';
import { SavedMappingsList } from './saved-mappings-list.js';
import { useMeanings } from './use-meanings.js';
import { useFieldLabel } from './use-field-label.js';
import { ValueMeanings } from './value-meanings.js';
import styles from './wizard.module.css';

/** Step 2: which of the file's columns is which of our fields. */
export function ColumnsStep(props: StepProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { upload, draft, change } = props;
  const isTable = (draft.source ?? upload.source) === 'table';
  const mapping = mappingOf(props);
  const meanings = useMeanings(upload, mapping, isTable);
  const mistakes = useMistakes(
    mapping,
    upload.columns.map(({ name }) => name),
  );
  // as they stood when the person wanted to go on: correcting one must not take the focus away
  const [shown, setShown] = useState({ attempt: 0, mistakes });
  const goOn = () => {
    if (isTable && mistakes.length > 0) setShown({ attempt: shown.attempt + 1, mistakes });
    else void navigate(writePlace({ step: 'check', upload: upload.id }));
  };
  const setMapping = (next: TableMapping) => change({ mapping: next });
  const listed = shown.attempt === 0 ? [] : shown.mistakes;
  const errors = Object.fromEntries(listed.map(({ field, text }) => [field.id, text]));
  return (
    <>
      <ErrorSummary
        key={shown.attempt}
        mistakes={listed.map(({ field, text }) => ({ text, field: fieldById(controlId(field)) }))}
      />
      {isTable ? (
        <>
          <p className={styles.lead}>{t('wizard.columns.lead')}</p>
          <div className={styles.fields}>
            <SelectField
              label={t('wizard.columns.row-is')}
              value={mapping.kind}
              options={ROW_KINDS.map((kind) => ({ value: kind, label: t(`row-kind.${kind}`) }))}
              onChange={(kind) => setMapping({ ...mapping, kind: kind as TableMapping['kind'] })}
            />
            <SavedMappings upload={upload} onChoose={setMapping} />
          </div>
          <PersonalColumns {...props} mapping={mapping} onChange={setMapping} />
          <FieldTable
            upload={upload}
            mapping={mapping}
            errors={errors}
            openValues={meanings.open}
            onChange={setMapping}
          />
          <UnusedColumns upload={upload} mapping={mapping} />
          <ValueMeanings {...meanings} mapping={mapping} onChange={setMapping} />
          <MoreOptions mapping={mapping} onChange={setMapping} />
          <LivePreview {...props} isComplete={mistakes.length === 0} />
          <SavedMappingsList />
        </>
      ) : (
        <>
          <KnownColumns upload={upload} source={draft.source ?? upload.source} />
          <LivePreview {...props} isComplete />
        </>
      )}
      <div className={styles.buttons}>
        <Button look="main" onPress={goOn}>
          {t('common.continue')}
        </Button>
        <LinkButton look="quiet" to={writePlace({ step: 'file', upload: upload.id })}>
          {t('common.back')}
        </LinkButton>
      </div>
    </>
  );
}

/** What keeps the columns from being read, each with the field to correct. */
function useMistakes(mapping: TableMapping, columns: readonly string[]): readonly { field: Field; text: string }[] {
  const { t } = useWords();
  const label = useFieldLabel();
  const missing = missingFields(mapping).map((field) => {
    const isQuestion = mapping.kind === 'answers';
    if (field.name === 'text')
      return { field, text: t(isQuestion ? 'wizard.columns.missing.answers' : 'wizard.columns.missing.text') };
    if (field.name === 'votes') return { field, text: t('wizard.columns.missing.votes') };
    if (field.name === 'people') return { field, text: t('wizard.columns.missing.people') };
    if (field.name === 'person') return { field, text: t('wizard.columns.missing.person') };
    return { field, text: t('wizard.columns.missing.option') };
  });
  const strange = strangeFields(mapping, columns).map((field) => ({
    field,
    text: t('wizard.columns.missing.gone', { column: columnOf(mapping, field) ?? '', field: label(field) }),
  }));
  return [...missing, ...strange];
}
