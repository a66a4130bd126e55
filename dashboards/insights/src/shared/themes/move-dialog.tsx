import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ThemeEditRequest, ThemeRow } from '#contracts';
import { Button } from '../ui/button.js';
import { ChoiceField } from '../ui/choice-field.js';
import { DialogButtons, DialogFrame } from '../ui/dialog-frame.js';
import { TextField } from '../ui/text-field.js';
import { useWords } from '../words/use-words.js';
import { EditError } from './edit-error.js';
import { themesByTyping } from './themes-by-typing.js';
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
  /** What is moved, where the dialog hides it. */
  readonly children?: ReactNode;
}

const takeFocus = (input: HTMLInputElement | null) => input?.focus();

/** Where opinions go: to a theme found by typing, to a new one, or out of all. Enter moves to the first that the typed words leave. */
export function MoveDialog(props: MoveDialogProps) {
  const { count, themes, suggestedLabel = '', isPending, error, onMove, onClose, children } = props;
  const { t } = useWords();
  const targets = themes.filter(({ parentId }) => parentId === null);
  const [target, setTarget] = useState<string | null>(targets.length === 0 ? 'new' : null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'target' | 'label' | null>(null);
  const label = useRef<HTMLInputElement>(null);
  const found = themesByTyping(targets, typed);
  const isNarrowed = typed.trim() !== '';

  const type = (next: string) => {
    setTyped(next);
    setWrong(null);
    setTarget(next.trim() === '' ? null : (themesByTyping(targets, next)[0]?.id ?? null));
  };
  const move = (event: FormEvent) => {
    event.preventDefault();
    const name = label.current?.value.trim() ?? '';
    if (isPending) return;
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
      <form onSubmit={move} noValidate>
        <div className={styles.form}>
          {children}
          {targets.length > 0 && (
            <div>
              <TextField
                label={t('move.find')}
                help={t('move.find.help')}
                name="find"
                autoComplete="off"
                onChange={type}
                inputRef={takeFocus}
              />
              <p role="status" className={styles.found}>
                {isNarrowed && (found.length === 0 ? t('move.found.none') : t('move.found', { count: found.length }))}
              </p>
            </div>
          )}
          <ChoiceField
            legend={t('move.where')}
            name="target"
            type="radio"
            options={[
              ...found.map(({ id, label: name }) => ({ value: id, label: name })),
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
              defaultValue={isNarrowed && found.length === 0 ? typed.trim() : suggestedLabel}
              error={wrong === 'label' ? t('themes.rename.wrong') : undefined}
              inputRef={label}
            />
          )}
        </div>
        {error !== null && error !== undefined && <EditError error={error} />}
        <DialogButtons>
          <Button type="submit" look="main" isDisabled={isPending}>
            {t('move.title', { count })}
          </Button>
          <Button look="quiet" onPress={onClose} isDisabled={isPending}>
            {t('common.cancel')}
          </Button>
        </DialogButtons>
      </form>
    </DialogFrame>
  );
}
