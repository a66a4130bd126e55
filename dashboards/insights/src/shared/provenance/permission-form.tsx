import { useState } from 'react';
import { PUBLICATION_PERMISSIONS, type PublicationPermission } from '#domain';
import type { PermissionRequest, PermissionsChanged } from '#contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sendJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { Button } from '../ui/button.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { SelectField } from '../ui/select-field.js';
import { TextField } from '../ui/text-field.js';
import { useWords } from '../words/use-words.js';
import styles from './permission-form.module.css';

interface PermissionFormProps {
  /** What follows the process in the path that is written to. */
  readonly to: string;
  readonly permission: PublicationPermission;
  /** Of what the basis is changed, where the screen holds several forms. */
  readonly of?: string;
  readonly onSaved: (changed: number) => void;
}

/** Another basis for publication, with its reason; nothing is stored without one. */
export function PermissionForm({ to, permission, of, onSaved }: PermissionFormProps) {
  const { t, word } = useWords();
  const [chosen, choose] = useState(permission);
  const [errors, setErrors] = useState<{ reason?: string; link?: string }>({});
  const save = useSave(to, onSaved);
  return (
    <form
      className={styles.form}
      aria-label={of === undefined ? t('publication.change') : t('publication.change.of', { source: of })}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const reason = String(given.get('reason') ?? '').trim();
        const link = String(given.get('link') ?? '').trim();
        const wrong = {
          ...(reason === '' ? { reason: t('publication.reason.missing') } : {}),
          ...(link === '' || /^https?:\/\/\S+$/.test(link) ? {} : { link: t('publication.address.wrong') }),
        };
        setErrors(wrong);
        if (Object.keys(wrong).length === 0) save.mutate({ permission: chosen, reason, link: link || null });
      }}
    >
      <SelectField
        label={t('publication.column.basis')}
        value={chosen}
        options={PUBLICATION_PERMISSIONS.map((value) => ({ value, label: word('permission', value) }))}
        onChange={(value) => choose(value as PublicationPermission)}
      />
      <TextField
        label={t('publication.reason')}
        name="reason"
        help={t('publication.reason.help')}
        error={errors.reason}
      />
      <TextField
        label={t('publication.address')}
        name="link"
        help={t('publication.address.help')}
        error={errors.link}
      />
      {save.isError && <ErrorPanel error={save.error} />}
      <div>
        <Button type="submit" isDisabled={save.isPending}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}

function useSave(to: string, onSaved: (changed: number) => void) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: PermissionRequest) =>
      sendJson<PermissionsChanged>('PUT', `${processApi(path)}${to}`, request),
    onSuccess: ({ changed }) => {
      onSaved(changed);
      void client.invalidateQueries({ queryKey: processKey(path) });
    },
  });
}
