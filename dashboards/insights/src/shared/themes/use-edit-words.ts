import type { ThemeConflictRow, ThemeEditEntry } from '#contracts';
import { useWords } from '../words/use-words.js';

const namesOf = (themes: readonly { readonly label: string }[]) => themes.map(({ label }) => label);

/** A correction, and what does not hold of it, in plain sentences. */
export function useEditWords() {
  const { t, word, number } = useWords();

  const describe = (edit: ThemeEditEntry, all: readonly ThemeEditEntry[] = []): string => {
    const themes = namesOf(edit.themes).join(', ');
    const count = edit.contributions;
    const other = all.find(({ id }) => id === edit.editId);
    switch (edit.kind) {
      case 'rename':
        return t('edit.said.rename', { label: edit.label ?? themes });
      case 'merge':
        return t('edit.said.merge', { themes, into: edit.into?.label ?? '…' });
      case 'split':
        return t('edit.said.split', { themes });
      case 'move':
        return t('edit.said.move', { count, into: edit.into?.label ?? t('themes.not-grouped') });
      case 'pin':
        return t('edit.said.pin', { themes });
      case 'lock':
        return t('edit.said.lock', { themes });
      case 'off-topic':
        return t('edit.said.off-topic', { what: themes === '' ? t('count.opinions', { count }) : themes });
      case 'link':
        return t('edit.said.link', { count });
      case 'undo':
      case 'redo':
        return t(edit.kind === 'undo' ? 'edit.said.undo' : 'edit.said.redo', {
          edit: other ? word('edit.kind', other.kind) : '…',
        });
      case 'restore':
        return t('edit.said.restore', { count: edit.undone });
    }
  };

  const describeConflict = ({ code, contributions, of }: ThemeConflictRow): string => {
    const parts = { part: number(contributions), of: number(of) };
    switch (code) {
      case 'theme-vanished':
        return t('conflict.theme-vanished');
      case 'split-parts-apart':
        return t('conflict.split-parts-apart', parts);
      case 'contribution-gone':
        return t('conflict.contribution-gone', parts);
      case 'contradicted':
        return t('conflict.contradicted', parts);
      case 'left-out':
        return t('conflict.left-out', { part: parts.part });
    }
  };

  return { describe, describeConflict };
}
