import { useState } from 'react';
import type { LegalTemplateCode } from '#domain';
import { mayActAs } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWorkspace } from '../../../shared/session/use-session.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useBeginChecklist, useLegalTemplates } from '../api/use-legal.js';
import styles from '../legal.module.css';
import { TemplateFacts } from './template-facts.js';

/** No checklist yet: choose a kind of consultation, read what it asks for, begin. */
export function BeginChecklist({ mayWrite }: { mayWrite: boolean }) {
  const { t, text } = useWords();
  const path = useProcessPath();
  const isAdmin = mayActAs(useWorkspace(path.workspace)?.role ?? 'viewer', 'admin');
  const templates = useLegalTemplates();
  const begin = useBeginChecklist();
  const [code, setCode] = useState<LegalTemplateCode>('own-rules');
  if (!mayWrite) return <p>{t('legal.begin.reader')}</p>;
  const list = templates.data?.templates;
  const chosen = list?.find(({ template }) => template.code === code);
  return (
    <>
      <h3 className={styles.heading}>{t('legal.begin.title')}</h3>
      <p className={styles.note}>{t('legal.begin.lead')}</p>
      {templates.isPending && <LoadingBlock rows={6} />}
      {templates.isError && <ErrorPanel error={templates.error} onRetry={() => void templates.refetch()} />}
      {begin.error && <ErrorPanel error={begin.error} />}
      {list && (
        <div className={styles.form}>
          <SelectField
            label={t('legal.begin.template')}
            value={code}
            options={list.map(({ template }) => ({ value: template.code, label: text(template.name) }))}
            onChange={(value) => setCode(value as LegalTemplateCode)}
          />
          <div className={styles.buttons}>
            <Button look="main" isDisabled={begin.isPending} onPress={() => begin.mutate({ template: code })}>
              {t('legal.begin.action')}
            </Button>
            {isAdmin && (
              <LinkButton look="quiet" to={processPage(path, `/promise/template/${code}`)}>
                {t('legal.template.edit')}
              </LinkButton>
            )}
          </div>
        </div>
      )}
      {chosen && <TemplateFacts template={chosen.template} isOwn={chosen.isOwn} />}
    </>
  );
}
