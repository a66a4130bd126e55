import { useState, type FormEvent } from 'react';
import { SOURCE_KINDS, type LookQuery, type SourceKind, type Upload } from '#contracts';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { FormatFields } from './format-fields.js';
import { DELIMITER_NAMES, ENCODING_NAMES } from './format-names.js';
import { HeaderRowField } from './header-row-field.js';
import type { StepProps } from './plan.js';
import wizard from './wizard.module.css';
import styles from './file-facts.module.css';

/** What was found in the file; each of it can be said otherwise here or in the next step. */
export function FileFacts({ refusal, ...props }: StepProps & { refusal: string | null }) {
  const { upload, draft, change } = props;
  const { t, number } = useWords();
  const [isRowWrong, setRowWrong] = useState(false);
  const source = draft.source ?? upload.source;
  // another way of looking finds other columns, so that what was chosen for them no longer holds
  const look = (part: LookQuery) => change({ look: { ...draft.look, ...part }, mapping: null });
  const lookFromRow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const headerRow = Number(new FormData(event.currentTarget).get('headerRow'));
    const isRow = Number.isInteger(headerRow) && headerRow >= 1 && headerRow <= 1000;
    setRowWrong(!isRow);
    if (isRow) look({ headerRow });
  };
  return (
    <section className={wizard.section} aria-labelledby="detected">
      <h2 id="detected">{t('wizard.file.detected')}</h2>
      <Facts upload={upload} />
      {source === 'table' && <p className={wizard.small}>{t('wizard.file.changeable')}</p>}
      <div className={wizard.fields}>
        <SelectField
          label={t('wizard.file.kind')}
          value={source}
          help={source === upload.source ? t('wizard.file.kind.recognised') : t('wizard.file.kind.yours')}
          options={SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`wizard.file.kind.${kind}`) }))}
          onChange={(kind) => change({ source: kind as SourceKind })}
        />
        {source === 'table' && upload.sheets.length > 1 && (
          <SelectField
            label={t('wizard.file.sheet')}
            help={t('wizard.file.sheet.help')}
            value={upload.sheet ?? ''}
            options={upload.sheets.map((sheet, index) => ({
              value: sheet,
              label: t('wizard.file.sheet.rows', { sheet, rows: number(upload.sheetRows[index] ?? 0) }),
            }))}
            onChange={(sheet) => change({ look: { sheet }, mapping: null })}
          />
        )}
        {source === 'table' && (
          <form key={`${upload.sheet}-${upload.headerRow}`} onSubmit={lookFromRow} noValidate>
            <HeaderRowField
              value={draft.look.headerRow ?? upload.headerRow}
              error={isRowWrong ? t('wizard.file.header-row.wrong') : (refusal ?? undefined)}
            />
          </form>
        )}
        {source === 'table' && <FormatFields {...props} onLook={look} />}
      </div>
      <p className={wizard.small}>{t('wizard.draft.kept')}</p>
    </section>
  );
}

function Facts({ upload }: { upload: Upload }) {
  const { t, number, bytes } = useWords();
  const { fileName, format, rows, columns, encoding, delimiter, sheet, sheets } = upload;
  const facts: readonly (readonly [string, string])[] = [
    [t('wizard.file.name'), `${fileName}, ${bytes(upload.bytes)}`],
    [t('wizard.file.format'), t(`wizard.file.format.${format}`)],
    ...(rows === null
      ? []
      : [
          [
            t('wizard.file.rows'),
            rows > 500 ? t('wizard.file.rows.about', { rows: number(rows) }) : number(rows),
          ] as const,
        ]),
    [t('wizard.file.columns'), number(columns.length)],
    ...(sheets.length > 0 ? [[t('wizard.file.sheet'), sheetName()] as const] : []),
    ...(upload.headerRow === null ? [] : [[t('wizard.file.header-row'), number(upload.headerRow)] as const]),
    ...(encoding === null ? [] : [[t('wizard.file.encoding'), ENCODING_NAMES[encoding] ?? encoding] as const]),
    ...(delimiter === null ? [] : [[t('wizard.file.delimiter'), delimiterName(delimiter)] as const]),
  ];

  function sheetName(): string {
    const index = sheets.indexOf(sheet ?? '');
    if (sheets.length === 1 || index < 0) return sheets[0]!;
    return t('wizard.file.sheet.of', { number: number(index + 1), all: number(sheets.length), sheet: sheet ?? '' });
  }

  function delimiterName(sign: string): string {
    const name = DELIMITER_NAMES[sign];
    return name === undefined
      ? sign
      : sign === '\t'
        ? t(`wizard.file.delimiter.${name}`)
        : `${t(`wizard.file.delimiter.${name}`)} ( ${sign} )`;
  }

  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
