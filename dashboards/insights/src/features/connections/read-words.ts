import type { ConnectionLabelsAnswer } from '#contracts';

type Labels = ConnectionLabelsAnswer['labels'];

export const titleField = (key: string) => `title ${key}`;
export const optionField = (key: string, option: string) => `option ${key} ${option}`;

/** Keys of options that were seen or have words. */
export function optionsOf({ labels, seen }: ConnectionLabelsAnswer, key: string): readonly string[] {
  return [...new Set([...(seen[key] ?? []), ...Object.keys(labels[key]?.options ?? {})])].sort();
}

/**
 * What was typed into the table of words. A question without words is left out with its options, unless options have words: then its key
 * stands in their place. How a question is answered stays as an export told it.
 */
export function readWords(form: FormData, found: ConnectionLabelsAnswer): Labels {
  const typed = (name: string) => String(form.get(name) ?? '').trim();
  const labels: Record<string, Labels[string]> = {};
  for (const key of new Set([...Object.keys(found.seen), ...Object.keys(found.labels)])) {
    const options = optionsOf(found, key)
      .map((option) => [option, typed(optionField(key, option))] as const)
      .filter(([, words]) => words !== '');
    const title = typed(titleField(key));
    if (title === '' && options.length === 0) continue;
    const kind = found.labels[key]?.kind;
    labels[key] = {
      title: title || key,
      ...(kind === undefined ? {} : { kind }),
      ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
    };
  }
  return labels;
}
