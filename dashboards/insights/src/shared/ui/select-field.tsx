import { useId } from 'react';
import { ChevronIcon } from './icons.js';
import styles from './field.module.css';

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly isDisabled?: boolean }[];
  readonly onChange: (value: string) => void;
  readonly isLabelHidden?: boolean;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** For an error summary that leads here. */
  readonly id?: string;
}

/** The browser's own select: it works with every keyboard, reader and phone. */
export function SelectField({
  label,
  value,
  options,
  onChange,
  isLabelHidden = false,
  help,
  error,
  id: givenId,
}: SelectFieldProps) {
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
      <span className={styles.selectFrame}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </div>
  );
}
