import { useState } from 'react';
import { useNavigate } from 'react-router';
import { RequestError } from '../../../shared/api/client.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ErrorSummary } from '../../../shared/ui/error-summary.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCheck } from '../api/use-upload.js';
import { writePlace } from './address.js';
import { CheckResult } from './check-result.js';
import { fieldById } from './field-by-id.js';
import { requestOf, type StepProps } from './plan.js';
import styles from './wizard.module.css';

const BACK = 'back-to-columns';

/** Step 3: the whole file is read without storing anything, and what would become of it is shown. */
export function CheckStep(props: StepProps) {
  const { t, problem } = useWords();
  const navigate = useNavigate();
  const { upload } = props;
  const check = useCheck(upload.id, requestOf(props));
  const [shown, setShown] = useState<{ attempt: number; text: string | null }>({ attempt: 0, text: null });

  const refusal = check.error instanceof RequestError ? problem(check.error.problem) : null;
  const isChecking = check.isFetching;
  const obstacle = isChecking
    ? t('wizard.check.wait')
    : check.isError
      ? (refusal ?? t('wizard.check.failed'))
      : !check.data || check.data.readyRows === 0
        ? t('wizard.check.none-ready')
        : null;
  const goOn = () => {
    if (obstacle === null) void navigate(writePlace({ step: 'run', upload: upload.id }));
    else setShown({ attempt: shown.attempt + 1, text: obstacle });
  };
  // what refuses the whole file is told at once, the rest when the person wants to go on
  const told = check.isError ? obstacle : obstacle === null ? null : shown.text;
  return (
    <>
      <ErrorSummary key={shown.attempt} mistakes={told === null ? [] : [{ text: told, field: fieldById(BACK) }]} />
      {!check.isError && <p className={styles.lead}>{t('wizard.check.lead')}</p>}
      {check.isPending && (
        <>
          <p role="status" className={styles.small}>
            {t('wizard.check.going')}
          </p>
          <LoadingBlock rows={8} />
        </>
      )}
      {check.isError && <p className={styles.lead}>{t('wizard.check.failed')}</p>}
      {check.data && !check.isError && <CheckResult {...props} answer={check.data} isChecking={isChecking} />}
      <div className={styles.buttons}>
        <Button look="main" onPress={goOn}>
          {t('common.continue')}
        </Button>
        <LinkButton id={BACK} look="quiet" to={writePlace({ step: 'columns', upload: upload.id })}>
          {t('wizard.check.back')}
        </LinkButton>
      </div>
    </>
  );
}
