import { Field, type FieldWords } from './field.js';
import { ChevronIcon } from './icons.js';
import styles from './field.module.css';

interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly isDisabled?: boolean }[];
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  /** For an error summary that leads here. */
  readonly id?: string;
}

/** The browser's own select: it works with every keyboard, reader and phone. */
export function SelectField({ value, options, onChange, ...words }: SelectFieldProps) {
  return (
    <Field {...words}>
      {(tie) => (
        <span className={styles.selectFrame}>
          <select {...tie} className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.isDisabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </span>
      )}
    </Field>
  );
}
