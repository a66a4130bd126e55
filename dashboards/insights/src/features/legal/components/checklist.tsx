import { useState } from 'react';
import type { LegalAnswer, LegalChecklistAnswer, LegalStepAnswer } from '#contracts';
import { mayActAs } from '#domain';
import { processApi, processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWorkspace } from '../../../shared/session/use-session.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import button from '../../../shared/ui/button.module.css';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { Notice } from '../../../shared/ui/notice.js';
import { TableFiles } from '../../../shared/ui/table-files.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useRemoveChecklist } from '../api/use-legal.js';
import styles from '../legal.module.css';
import { OrderForm } from './order-form.js';
import { StepDialog } from './step-dialog.js';
import { StepTable } from './step-table.js';
import { TemplateFacts } from './template-facts.js';
import { Warnings } from './warnings.js';

interface ChecklistProps {
  readonly checklist: LegalChecklistAnswer;
  readonly answer: LegalAnswer;
  readonly mayWrite: boolean;
}

/** The steps of a process with dates and proofs, what is wrong with the dates, and what the list rests on. */
export function Checklist({ checklist, answer, mayWrite }: ChecklistProps) {
  const { t, text, number } = useWords();
  const [edited, setEdited] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const { template, steps, warnings } = checklist;
  const step = steps.find(({ id }) => id === edited);
  const edit = ({ id }: LegalStepAnswer) => {
    setSaved(false);
    setEdited(id);
  };
  return (
    <>
      <h3 className={styles.heading}>{text(template.name)}</h3>
      <p>
        {t('legal.progress', {
          done: number(steps.filter(({ doneOn }) => doneOn !== null).length),
          steps: steps.length,
        })}
      </p>
      {isSaved && <Notice>{t('legal.saved')}</Notice>}
      <Warnings warnings={warnings} steps={steps} isBeforeStart={isBeforeStart(answer)} />
      <StepTable steps={steps} today={answer.today} mayWrite={mayWrite} onEdit={edit} />
      <p className={styles.note}>{t('legal.calendar.about')}</p>
      <Tools mayWrite={mayWrite} />
      {step && (
        <StepDialog
          step={step}
          onSaved={() => {
            setEdited(null);
            setSaved(true);
          }}
          onClose={() => setEdited(null)}
        />
      )}
      <OrderForm key={checklist.version} checklist={checklist} mayWrite={mayWrite} onSaved={() => setSaved(true)} />
      <h3 className={styles.heading}>{t('legal.facts.title')}</h3>
      <TemplateFacts template={template} isOwn={false} />
      <EditTemplate code={template.code} />
    </>
  );
}

function isBeforeStart({ checklist, startsOn, today }: LegalAnswer): boolean {
  const first = checklist?.steps.find(({ code }) => code === 'start')?.dueOn ?? startsOn;
  return first !== null && today < first;
}

function EditTemplate({ code }: { code: string }) {
  const { t } = useWords();
  const path = useProcessPath();
  if (!mayActAs(useWorkspace(path.workspace)?.role ?? 'viewer', 'admin')) return null;
  return (
    <div className={styles.buttons}>
      <LinkButton look="quiet" to={processPage(path, `/promise/template/${code}`)}>
        {t('legal.template.edit')}
      </LinkButton>
    </div>
  );
}

function Tools({ mayWrite }: { mayWrite: boolean }) {
  const { t, fileLanguage } = useWords();
  const path = useProcessPath();
  const remove = useRemoveChecklist();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <div className={styles.buttons}>
        <TableFiles of={`/legal?language=${fileLanguage}`} />
        <a
          className={`${button.button} ${button.quiet}`}
          href={`${processApi(path)}/legal/calendar?language=${fileLanguage}`}
          download
        >
          {t('legal.calendar')}
        </a>
        <Button look="quiet" onPress={() => window.print()}>
          {t('legal.print')}
        </Button>
        {mayWrite && (
          <Button look="quiet" onPress={() => setAsking(true)}>
            {t('legal.remove')}
          </Button>
        )}
      </div>
      {remove.error && <ErrorPanel error={remove.error} />}
      {isAsking && (
        <ConfirmDialog
          title={t('legal.remove')}
          action={t('legal.remove')}
          isPending={remove.isPending}
          onConfirm={() => remove.mutate(undefined, { onSettled: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <p>{t('legal.remove.ask')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
