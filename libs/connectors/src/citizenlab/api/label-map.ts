/** What the API leaves out of a question: its words, how it is answered and what its options are called. */
export interface QuestionLabels {
  readonly title: string;
  readonly kind?: 'open' | 'closed';
  /** Words by the key of an option, or of a statement of a matrix. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Questions by the platform's key, such as `jak_czesto_8fh`; from an export of the same survey, or typed by hand. */
export type LabelMap = Readonly<Record<string, QuestionLabels>>;

export function labelsOf(labels: LabelMap, key: string): QuestionLabels | null {
  return Object.hasOwn(labels, key) ? labels[key]! : null;
}

/** The words of a question; its key where nobody has told them. */
export function questionTitle(labels: LabelMap, key: string): string {
  return labelsOf(labels, key)?.title ?? key;
}

/** The words of an option; its key where nobody has told them. */
export function optionLabel(labels: LabelMap, key: string, option: string): string {
  const options = labelsOf(labels, key)?.options ?? {};
  return Object.hasOwn(options, option) ? options[option]! : option;
}
