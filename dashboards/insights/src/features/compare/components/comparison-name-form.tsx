import { useRef, useState, type FormEvent } from 'react';
import type { SavedComparison } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { useSaveComparison } from '../use-saved-comparisons.js';

interface ComparisonNameFormProps {
  readonly processes: readonly string[];
  /** The one that gets another name; a new one where there is none. */
  readonly kept?: SavedComparison;
  readonly lead?: string;
  readonly onDone: () => void;
}

const LONGEST_NAME = 120;

/** A name for the processes that are compared. */
export function ComparisonNameForm({ processes, kept, lead, onDone }: ComparisonNameFormProps) {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const save = useSaveComparison();
  const name = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = (name.current?.value ?? '').trim().slice(0, LONGEST_NAME);
    setMissing(given === '' ? t('compare.saved.name.missing') : undefined);
    if (given === '') return name.current?.focus();
    save.mutate(
      { name: given, processes: [...processes], ...(kept ? { id: kept.id } : {}) },
      {
        onSuccess: () => {
          announce(t('compare.saved.done', { name: given }));
          onDone();
        },
        onError: () => name.current?.focus(),
      },
    );
  };
  const refused = save.error instanceof RequestError ? problem(save.error.problem) : undefined;
  return (
    <form noValidate onSubmit={submit} className={styles.nameForm}>
      {lead && <p className={styles.help}>{lead}</p>}
      <TextField
        label={t('compare.saved.name')}
        name="name"
        defaultValue={kept?.name ?? ''}
        inputRef={name}
        error={missing ?? refused}
      />
      <div className={styles.keptActs}>
        <Button type="submit" isDisabled={save.isPending}>
          {kept ? t('common.save') : t('compare.saved.save')}
        </Button>
        {kept && (
          <Button look="quiet" onPress={onDone}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
