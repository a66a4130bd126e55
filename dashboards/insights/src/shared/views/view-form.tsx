import { useRef, useState, type FormEvent } from 'react';
import type { SavedView } from '#contracts';
import { RequestError } from '../api/client.js';
import type { ProcessPath } from '../api/paths.js';
import { useAnnounce } from '../page/announcements.js';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/text-field.js';
import { useWords } from '../words/use-words.js';
import { rememberOpened } from './opened-view.js';
import { useSaveView } from './use-saved-views.js';
import styles from './views-panel.module.css';

interface ViewFormProps {
  readonly path: ProcessPath;
  readonly address: string;
  /** The view that is changed; a new one where there is none. */
  readonly view?: SavedView;
  readonly onDone?: () => void;
}

const LONGEST_NAME = 120;

/** A name, and whether the others see it. */
export function ViewForm({ path, address, view, onDone }: ViewFormProps) {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const save = useSaveView(path);
  const name = useRef<HTMLInputElement>(null);
  const [isShared, setShared] = useState(view?.isShared ?? false);
  const [missing, setMissing] = useState<string>();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = (name.current?.value ?? '').trim().slice(0, LONGEST_NAME);
    setMissing(given === '' ? t('views.name.missing') : undefined);
    if (given === '') return name.current?.focus();
    save.mutate(
      { name: given, address, isShared, ...(view ? { id: view.id } : {}) },
      {
        onSuccess: ({ id }) => {
          rememberOpened(path, id);
          announce(t('views.saved', { name: given }));
          if (!view && name.current) {
            name.current.value = '';
            // the button was switched off meanwhile, and a dialog without focus hears no key
            name.current.focus();
          }
          setShared(view?.isShared ?? false);
          onDone?.();
        },
        onError: () => name.current?.focus(),
      },
    );
  };
  const refused = save.error instanceof RequestError ? problem(save.error.problem) : undefined;
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <TextField
        label={t('views.name')}
        name="name"
        defaultValue={view?.name ?? ''}
        inputRef={name}
        error={missing ?? refused}
      />
      <label className={styles.share}>
        <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
        {t('views.share')}
      </label>
      <div className={styles.acts}>
        <Button type="submit" look={view ? 'second' : 'main'} isDisabled={save.isPending}>
          {view ? t('common.save') : t('views.save')}
        </Button>
        {onDone && (
          <Button look="quiet" onPress={onDone}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
