import { useState } from 'react';
import type { OwnTemplate } from '#contracts';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useDeleteTemplate } from './use-report.js';
import styles from './builder.module.css';

/** The templates of the municipality's own, each with a way to delete it; reports that were begun from it stay. */
export function OwnTemplates({ templates }: { readonly templates: readonly OwnTemplate[] }) {
  const { t } = useWords();
  const remove = useDeleteTemplate();
  const [asked, setAsked] = useState<OwnTemplate | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  const confirm = async (template: OwnTemplate) => {
    await remove.mutateAsync(template.id);
    setGone(template.name);
    setAsked(null);
  };
  if (templates.length === 0 && gone === null) return null;
  return (
    <section className={styles.part}>
      <h3>{t('builder.templates.own')}</h3>
      <p role="status" className={styles.status}>
        {gone !== null && t('builder.templates.deleted', { name: gone })}
      </p>
      <ul className={styles.templates}>
        {templates.map((template) => (
          <li key={template.id}>
            <span>{template.name}</span>
            <Button look="quiet" onPress={() => setAsked(template)}>
              {t('builder.templates.delete')} <span className="visually-hidden">{template.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('builder.templates.delete.title', { name: asked.name })}
          action={t('builder.templates.delete')}
          isPending={remove.isPending}
          onClose={() => {
            remove.reset();
            setAsked(null);
          }}
          onConfirm={() => void confirm(asked).catch(() => undefined)}
        >
          <p>{t('builder.templates.delete.text')}</p>
          {remove.error && <ErrorPanel error={remove.error} />}
        </ConfirmDialog>
      )}
    </section>
  );
}
