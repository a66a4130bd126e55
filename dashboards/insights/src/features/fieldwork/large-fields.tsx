import { useId, type Ref } from 'react';
import field from '../../shared/ui/field.module.css';
import styles from './note-page.module.css';

interface LargeChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly help?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few options as boxes that a thumb hits while walking: 48 pixels high, all of each box. */
export function LargeChoice<Value extends string>({ legend, options, chosen, onChoose }: LargeChoiceProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={field.label}>{legend}</legend>
      <div className={styles.boxes}>
        {options.map(({ value, label, help }) => (
          <label key={value} className={chosen === value ? `${styles.box} ${styles.chosen}` : styles.box}>
            <input type="radio" name={id} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>
              {label}
              {help && <span className={styles.help}>{help}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface LargeFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly inputMode?: 'numeric';
  readonly inputRef?: Ref<HTMLInputElement>;
  /** Makes it a field of several lines. */
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

/** A field of the page's own state, so that what stands in it outlives the page. */
export function LargeField(props: LargeFieldProps) {
  const { label, value, longest, onChange, help, error, inputMode, inputRef, areaRef } = props;
  const id = useId();
  const described = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength: longest,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described || undefined,
  } as const;
  return (
    <div className={error ? `${field.field} ${field.wrong}` : field.field}>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      {help && (
        <span id={`${id}-help`} className={field.help}>
          {help}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className={field.error}>
          {error}
        </span>
      )}
      {areaRef === undefined ? (
        <input
          {...shared}
          ref={inputRef}
          inputMode={inputMode}
          autoComplete="off"
          className={`${field.input} ${styles.large}`}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea
          {...shared}
          ref={areaRef}
          rows={5}
          className={`${field.input} ${styles.large}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
