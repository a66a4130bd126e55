import { useId, type Ref } from 'react';
import styles from './field.module.css';

interface FileFieldProps {
  readonly label: string;
  readonly name: string;
  readonly accept: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function FileField({ label, name, accept, help, error, inputRef }: FileFieldProps) {
  const id = useId();
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
        type="file"
        name={name}
        accept={accept}
        className={styles.input}
        aria-invalid={error ? true : undefined}
        aria-describedby={[help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      />
    </div>
  );
}
