import { type RefObject } from 'react';
import { ErrorSummary } from './error-summary.js';

/** What is wrong in a field that is found by its name. */
export interface FieldMistake {
  readonly name: string;
  readonly text: string;
}

interface FormMistakesProps {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly mistakes: readonly FieldMistake[];
}

/** The summary of a form whose fields come and go: each line leads to the field of its name. */
export function FormMistakes({ form, mistakes }: FormMistakesProps) {
  return (
    <ErrorSummary
      mistakes={mistakes.map(({ name, text }) => ({
        text,
        field: {
          get current() {
            return form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) ?? null;
          },
        },
      }))}
    />
  );
}

/** The text of the mistake in a field; nothing where there is none. */
export function mistakeIn(mistakes: readonly FieldMistake[], name: string): string | undefined {
  return mistakes.find((mistake) => mistake.name === name)?.text;
}
