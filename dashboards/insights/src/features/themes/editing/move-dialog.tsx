import { useRef, useState } from 'react';
import type { ThemeEditRequest, ThemeRow } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { EditError } from './edit-error.js';
import styles from './edit-dialogs.module.css';

export type MoveTarget = Extract<ThemeEditRequest, { kind: 'move' }>['to'];

interface MoveDialogProps {
  readonly count: number;
  readonly themes: readonly ThemeRow[];
  readonly suggestedLabel?: string | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onMove: (to: MoveTarget, name: string) => void;
  readonly onClose: () => void;
}

/** Where opinions go: to a theme, to a new one, or out of all. */
export function MoveDialog(props: MoveDialogProps) {
  const { count, themes, suggestedLabel = '', isPending, error, onMove, onClose } = props;
  const { t } = useWords();
  const targets = themes.filter(({ parentId }) => parentId === null);
  const [target, setTarget] = useState<string | null>(targets.length === 0 ? 'new' : null);
  const [wrong, setWrong] = useState<'target' | 'label' | null>(null);
  const label = useRef<HTMLInputElement>(null);

  const move = () => {
    const name = label.current?.value.trim() ?? '';
    if (target === null) return setWrong('target');
    if (target === 'new' && (name.length < 2 || name.length > 120)) {
      setWrong('label');
      label.current?.focus();
      return;
    }
    if (target === 'new') onMove({ kind: 'new-theme', label: name }, name);
    else if (target === 'none') onMove({ kind: 'not-grouped' }, t('themes.not-grouped'));
    else onMove({ kind: 'theme', themeId: target }, targets.find(({ id }) => id === target)?.label ?? '');
  };

  return (
    <DialogFrame title={t('move.title', { count })} isBusy={isPending} onClose={onClose}>
      <div className={styles.form}>
        <ChoiceField
          legend={t('move.where')}
          name="target"
          type="radio"
          options={[
            ...targets.map(({ id, label: name }) => ({ value: id, label: name })),
            { value: 'new', label: t('move.new') },
            { value: 'none', label: t('themes.not-grouped') },
          ]}
          chosen={target === null ? [] : [target]}
          onChoose={(value) => {
            setTarget(value);
            setWrong(null);
          }}
          error={wrong === 'target' ? t('move.nowhere') : undefined}
        />
        {target === 'new' && (
          <TextField
            label={t('move.new.label')}
            name="label"
            defaultValue={suggestedLabel}
            error={wrong === 'label' ? t('themes.rename.wrong') : undefined}
            inputRef={label}
          />
        )}
      </div>
      {error !== null && error !== undefined && <EditError error={error} />}
      <DialogButtons>
        <Button look="main" onPress={move} isDisabled={isPending}>
          {t('move.title', { count })}
        </Button>
        <Button look="quiet" onPress={onClose} isDisabled={isPending}>
          {t('common.cancel')}
        </Button>
      </DialogButtons>
    </DialogFrame>
  );
}
