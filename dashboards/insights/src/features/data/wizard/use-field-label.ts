import { useWords } from '../../../shared/words/use-words.js';
import type { Field } from './fields.js';

/** A field as people say it: `Treść opinii`, `Cecha osoby: wiek`. */
export function useFieldLabel(): (field: Field) => string {
  const { t, word } = useWords();
  return ({ name, variable, position }) => {
    if (name === 'attributes') return t('field.attributes', { variable: word('variable', variable ?? '') });
    if (position !== undefined && position > 0) {
      return name === 'text' ? t('wizard.columns.next-text') : t('wizard.columns.next-answers');
    }
    return word('field', name);
  };
}
