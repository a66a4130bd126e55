import { type RefObject } from 'react';
import type { SubmissionSender } from '#contracts';
import { SENDER_KINDS, type SenderKind } from '#domain';
import { SelectField } from '../../../shared/ui/select-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../submissions.module.css';

/** `keep` is the sender that the letter has; nobody can see who that is. */
export type SenderChoice = SenderKind | 'none' | 'keep';

interface SenderFieldsProps {
  readonly choice: SenderChoice;
  readonly known: SenderKind | null;
  readonly draft: SubmissionSender | null;
  readonly error: string | undefined;
  readonly firstRef: RefObject<HTMLInputElement | null>;
  readonly onChoose: (choice: SenderChoice) => void;
}

/** By what the sender is recognised; only a pseudonym of it is kept. */
export function SenderFields({ choice, known, draft, error, firstRef, onChoose }: SenderFieldsProps) {
  const { t, word } = useWords();
  const options = [
    { value: 'none', label: t('submission.form.sender.none') },
    ...SENDER_KINDS.map((kind) => ({ value: kind, label: word('sender-kind', kind) })),
    ...(known
      ? [{ value: 'keep', label: t('submission.form.sender.keep', { kind: word('sender-kind', known) }) }]
      : []),
  ];
  return (
    <div className={styles.row}>
      <SelectField
        label={t('submission.form.sender')}
        help={t('submission.form.sender.help')}
        value={choice}
        options={options}
        onChange={(value) => onChoose(value as SenderChoice)}
      />
      {choice === 'email' && (
        <TextField
          label={t('submission.form.sender.email')}
          name="email"
          type="email"
          defaultValue={draft?.kind === 'email' ? draft.email : ''}
          inputRef={firstRef}
          error={error}
        />
      )}
      {choice === 'identifier' && (
        <TextField
          label={t('submission.form.sender.identifier')}
          name="identifier"
          defaultValue={draft?.kind === 'identifier' ? draft.identifier : ''}
          inputRef={firstRef}
          error={error}
        />
      )}
      {choice === 'name-address' && (
        <>
          <TextField
            label={t('submission.form.sender.name')}
            name="senderName"
            defaultValue={draft?.kind === 'name-address' ? draft.name : ''}
            inputRef={firstRef}
            error={error}
          />
          <TextField
            label={t('submission.form.sender.address')}
            name="address"
            defaultValue={draft?.kind === 'name-address' ? draft.address : ''}
          />
        </>
      )}
    </div>
  );
}

/**
 * The sender as the api takes her: left out where she stays, null where there is none.
 * @returns `incomplete` where a field is missing
 */
export function senderFrom(
  choice: SenderChoice,
  given: (field: string) => string,
): SubmissionSender | null | undefined | 'incomplete' {
  if (choice === 'keep') return undefined;
  if (choice === 'none') return null;
  if (choice === 'email')
    return /^\S+@\S+\.\S+$/.test(given('email')) ? { kind: 'email', email: given('email') } : 'incomplete';
  if (choice === 'identifier')
    return given('identifier').length >= 3 ? { kind: 'identifier', identifier: given('identifier') } : 'incomplete';
  const [name, address] = [given('senderName'), given('address')];
  return name.length >= 3 && address.length >= 3 ? { kind: 'name-address', name, address } : 'incomplete';
}
