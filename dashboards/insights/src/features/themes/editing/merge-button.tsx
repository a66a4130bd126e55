import { useState } from 'react';
import type { ThemeRow } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import { MergeDialog } from './merge-dialog.js';

interface MergeButtonProps {
  readonly themes: readonly ThemeRow[];
  /** The theme whose page this is: chosen already. */
  readonly themeId?: string;
}

export function MergeButton({ themes, themeId }: MergeButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const whole = themes.filter(({ parentId }) => parentId === null);
  if (whole.length < 2) return null;
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('merge.open')}
      </Button>
      {isOpen && <MergeDialog themes={whole} {...(themeId ? { themeId } : {})} onClose={() => setOpen(false)} />}
    </>
  );
}
