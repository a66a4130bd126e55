import { useState, type FormEvent } from 'react';
import type { MappingList } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeMapping } from '../api/use-mappings.js';
import wizard from './wizard.module.css';
import styles from './saved-mappings-list.module.css';

/** Saved choices of columns, to be renamed or deleted. */
export function SavedMappingsList() {
  const { t, problem } = useWords();
  const announce = useAnnounce();
  const { data } = useProcessQuery<MappingList>('/mappings');
  const change = useChangeMapping();
  const [wrong, setWrong] = useState<string | null>(null);
  const mappings = data?.mappings ?? [];
  if (mappings.length === 0) return null;
  const send = (id: string, name: string | undefined, done: string) => {
    setWrong(null);
    change.mutate(
      { id, ...(name === undefined ? {} : { name }) },
      { onSuccess: () => announce(done), onError: () => setWrong(id) },
    );
  };
  const rename = (id: string) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (name !== '') send(id, name, t('wizard.templates.renamed', { name }));
  };
  const refusal = change.error instanceof RequestError ? problem(change.error.problem) : undefined;
  return (
    <details className={wizard.more}>
      <summary>{t('wizard.templates')}</summary>
      <ul className={styles.list}>
        {mappings.map(({ id, name }) => (
          <li key={id}>
            <form onSubmit={rename(id)} noValidate>
              <TextField
                label={t('wizard.templates.name', { name })}
                name="name"
                defaultValue={name}
                error={wrong === id ? refusal : undefined}
              />
              <Button type="submit" label={t('wizard.templates.rename-of', { name })} isDisabled={change.isPending}>
                {t('wizard.templates.rename')}
              </Button>
              <Button
                look="quiet"
                label={t('wizard.templates.delete-of', { name })}
                isDisabled={change.isPending}
                onPress={() => send(id, undefined, t('wizard.templates.deleted', { name }))}
              >
                {t('wizard.templates.delete')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}
