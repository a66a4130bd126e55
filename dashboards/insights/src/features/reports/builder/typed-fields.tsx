import type { LocalisedText, ReportLanguage } from '#domain';
import { Field } from '../../../shared/ui/field.js';
import field from '../../../shared/ui/field.module.css';
import { useWords } from '../../../shared/words/use-words.js';

interface TypedFieldsProps {
  readonly label:
    | 'builder.field.heading'
    | 'builder.field.text'
    | 'builder.field.caption'
    | 'builder.field.title'
    | 'builder.field.alt.text';
  readonly help?: string;
  readonly name: string;
  /** A place for paragraphs; without it one line. */
  readonly rows?: number;
  readonly languages: readonly ReportLanguage[];
  readonly text: LocalisedText;
  readonly onChange: (text: LocalisedText) => void;
}

/** A text of the office in each language of the report. */
export function TypedFields({ label, help, name, rows, languages, text, onChange }: TypedFieldsProps) {
  const { t, word } = useWords();
  return languages.map((language, at) => (
    <Field
      key={`${name} ${language}`}
      label={t(label, { language: word('reports.language', language) })}
      help={at === 0 ? help : undefined}
    >
      {(tie) => {
        const common = { ...tie, lang: language, className: field.input, value: text[language] ?? '' };
        const change = (typed: string) => onChange({ ...text, [language]: typed });
        return rows === undefined ? (
          <input {...common} maxLength={200} onChange={(event) => change(event.target.value)} />
        ) : (
          <textarea {...common} rows={rows} maxLength={20000} onChange={(event) => change(event.target.value)} />
        );
      }}
    </Field>
  ));
}
