import { useId, type Ref } from 'react';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly name: string;
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'date' | 'number';
  readonly autoComplete?: string;
  readonly defaultValue?: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChange?: (value: string) => void;
  /** Offered while typing; anything else may be written. */
  readonly suggestions?: readonly string[];
}

/** A field in the GOV.UK pattern: label above, help below it, the error between them and the input. */
export function TextField({
  label,
  name,
  type = 'text',
  autoComplete,
  defaultValue,
  help,
  error,
  inputRef,
  onChange,
  suggestions = [],
}: TextFieldProps) {
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {help && (
        <span id={`${id}-help`} className={styles.help}>
          {help}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
      <input
        id={id}
        ref={inputRef}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={defaultValue}
        className={styles.input}
        onChange={onChange && ((event) => onChange(event.target.value))}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}
