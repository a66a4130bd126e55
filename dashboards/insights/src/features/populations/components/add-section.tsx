import { useRef, useState, type FormEvent } from 'react';
import { RequestError } from '../../../shared/api/client.js';
import { saveText } from '../../../shared/figure/save-file.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { FileField } from '../../../shared/ui/file-field.js';
import { LinesField } from '../../../shared/ui/lines-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { usePreview } from '../api/use-populations.js';
import { givenFile } from '../given-file.js';
import styles from '../populations-page.module.css';
import { UNITS, type Given, type Unit } from './given.js';
import { Preview } from './preview.js';

/** A file or a paste: first what it holds and what does not add up, then its name, source and date. */
export function AddSection({ onDone }: { onDone: (says: string) => void }) {
  const { t, problem } = useWords();
  const [unit, setUnit] = useState<Unit>('auto');
  const [given, setGiven] = useState<Given | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const preview = usePreview();
  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const file = givenFile(form);
    setGiven(null);
    setIsEmpty(file === null);
    setAttempt((last) => last + 1);
    if (file === null) return;
    const request = new FormData();
    request.append('unit', unit);
    request.append('file', file);
    preview.mutate(request, {
      onSuccess: (read) => setGiven({ file, unit, preview: read }),
      onError: () => setAttempt((last) => last + 1),
    });
  };
  const refusal = preview.error instanceof RequestError ? problem(preview.error.problem) : undefined;
  const mistake = isEmpty ? t('populations.add.nothing') : refusal;
  return (
    <section className={styles.section} aria-labelledby="add">
      <h2 id="add">{t('populations.add')}</h2>
      <p className={styles.note}>{t('populations.add.lead')}</p>
      <form className={styles.form} onSubmit={check} noValidate>
        <ErrorSummary key={attempt} mistakes={mistake === undefined ? [] : [{ text: mistake, field }]} />
        <FileField
          label={t('populations.add.file')}
          name="file"
          accept=".csv,.xlsx,.json,.txt,.tsv"
          inputRef={field}
          error={mistake}
        />
        <LinesField
          label={t('populations.add.paste')}
          name="pasted"
          defaultValue=""
          help={t('populations.add.paste.help')}
          onChange={() => setIsEmpty(false)}
        />
        <SelectField
          label={t('populations.add.unit')}
          value={unit}
          options={UNITS.map((value) => ({ value, label: t(`populations.add.unit.${value}`) }))}
          onChange={(value) => setUnit(value as Unit)}
        />
        <div className={styles.actions}>
          <Button type="submit" look="main" isDisabled={preview.isPending}>
            {t('populations.add.check')}
          </Button>
          <Template />
        </div>
      </form>
      {given !== null && (
        <Preview
          key={attempt}
          given={given}
          onDone={(says) => {
            setGiven(null);
            onDone(says);
          }}
        />
      )}
    </section>
  );
}

const TEMPLATE_HEADER =
  'reference_id;territory_code;date;variable1;category1;variable2;category2;population;source;flag';
const TEMPLATE_BANDS = ['0-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'];

/** The project's template, made here: header, total and a joint table of age and sex without numbers. */
function Template() {
  const { t } = useWords();
  const save = () => {
    const joint = TEMPLATE_BANDS.flatMap((band) => ['female', 'male'].map((sex) => `;;;age;${band};sex;${sex};;;`));
    const lines = [TEMPLATE_HEADER, ';;;total;total;;;;;', ...joint, ';;;place;;;;;;'];
    saveText(`\uFEFF${lines.join('\r\n')}\r\n`, 'text/csv', t('populations.template.file'));
  };
  return (
    <Button look="quiet" onPress={save}>
      {t('populations.template')}
    </Button>
  );
}
