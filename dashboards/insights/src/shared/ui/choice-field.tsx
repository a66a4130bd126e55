import { useId, type ReactNode, type Ref } from 'react';
import field from './field.module.css';
import styles from './choice-field.module.css';

interface ChoiceFieldProps {
  readonly legend: string;
  readonly name: string;
  /** One of them, or any number. */
  readonly type: 'radio' | 'checkbox';
  readonly options: readonly { readonly value: string; readonly label: string; readonly help?: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string, isChosen: boolean) => void;
  readonly error?: string | undefined;
  readonly firstRef?: Ref<HTMLInputElement>;
  /** Below the options: a way to more of them. */
  readonly more?: ReactNode;
}

/** A few options that all stand in sight, each with a line that says what it means. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { legend, name, type, options, chosen, onChoose, error, firstRef, more } = props;
  const id = useId();
  return (
    <fieldset
      className={error ? `${styles.choices} ${field.wrong}` : styles.choices}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className={field.label}>{legend}</legend>
      {error && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
      {options.map(({ value, label, help }, index) => (
        <label key={value} className={styles.choice}>
          <input
            ref={index === 0 ? firstRef : undefined}
            type={type}
            name={`${id}-${name}`}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) => onChoose(value, event.target.checked)}
          />
          <span>
            {label}
            {help && <span className={field.help}>{help}</span>}
          </span>
        </label>
      ))}
      {more}
    </fieldset>
  );
}
