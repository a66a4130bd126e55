import type { Ref } from 'react';
import { Field, type FieldWords } from './field.js';
import styles from './field.module.css';

interface TextFieldProps extends FieldWords {
  readonly name: string;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number';
  readonly autoComplete?: string;
  readonly defaultValue?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChange?: (value: string) => void;
  /** Offered while typing; anything else may be written. */
  readonly suggestions?: readonly string[];
}

/** One line of text, a date or a number. */
export function TextField({
  name,
  type = 'text',
  autoComplete,
  defaultValue,
  inputRef,
  onChange,
  suggestions = [],
  ...words
}: TextFieldProps) {
  return (
    <Field {...words}>
      {(tie) => (
        <>
          <input
            {...tie}
            ref={inputRef}
            name={name}
            type={type}
            autoComplete={autoComplete}
            defaultValue={defaultValue}
            className={styles.input}
            onChange={onChange && ((event) => onChange(event.target.value))}
            list={suggestions.length > 0 ? `${tie.id}-list` : undefined}
          />
          {suggestions.length > 0 && (
            <datalist id={`${tie.id}-list`}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
