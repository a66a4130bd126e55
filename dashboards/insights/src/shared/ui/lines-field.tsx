import { useId } from 'react';
import styles from './field.module.css';

interface LinesFieldProps {
  readonly label: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Several lines of text, each a thing of its own. */
export function LinesField({ label, name, defaultValue, help, error, onChange }: LinesFieldProps) {
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
      <textarea
        id={id}
        name={name}
        rows={4}
        className={styles.input}
        defaultValue={defaultValue}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
    </div>
  );
}
