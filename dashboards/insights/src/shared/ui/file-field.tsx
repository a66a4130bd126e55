import type { Ref } from 'react';
import { Field, type FieldWords } from './field.js';
import styles from './field.module.css';

interface FileFieldProps extends FieldWords {
  readonly name: string;
  readonly accept: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A file of one's own machine. */
export function FileField({ name, accept, inputRef, ...words }: FileFieldProps) {
  return (
    <Field {...words}>
      {(tie) => <input {...tie} ref={inputRef} type="file" name={name} accept={accept} className={styles.input} />}
    </Field>
  );
}
