import { Field, type FieldWords } from './field.js';
import styles from './field.module.css';

interface LinesFieldProps extends FieldWords {
  readonly name: string;
  readonly defaultValue: string;
  readonly onChange: (value: string) => void;
}

/** Several lines of text, each a thing of its own. */
export function LinesField({ name, defaultValue, onChange, ...words }: LinesFieldProps) {
  return (
    <Field {...words}>
      {(tie) => (
        <textarea
          {...tie}
          name={name}
          rows={4}
          className={styles.input}
          defaultValue={defaultValue}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
