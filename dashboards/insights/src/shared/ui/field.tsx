import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

export interface FieldWords {
  readonly label: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}

/** What ties an input to its words: the id that its label names, and what describes it. */
export interface FieldTie {
  readonly id: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps extends FieldWords {
  readonly isLabelHidden?: boolean;
  /** For an error summary that leads here. */
  readonly id?: string | undefined;
  readonly children: (tie: FieldTie) => ReactNode;
}

/** A field in the GOV.UK pattern: label above, help below it, the error between them and the input. */
export function Field({ label, help, error, isLabelHidden = false, id: givenId, children }: FieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
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
      {children({ id, 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined })}
    </div>
  );
}
