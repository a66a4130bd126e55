import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../../shared/ui/button.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './check-page.module.css';

const SIZES = [20, 50, 100];
/** What people need for one opinion, as the hint says it: fifty in about five minutes. */
const OPINIONS_A_MINUTE = 10;
/** The button that began a check is gone once it has begun; the first opinion takes the focus then. */
export const STARTED = 'started';

export function CheckStart({ isAgain }: { isAgain: boolean }) {
  const { t } = useWords();
  const [, setParams] = useSearchParams();
  const [size, setSize] = useState(50);
  return (
    <div className={styles.start}>
      <SelectField
        label={t('check.size')}
        value={String(size)}
        options={SIZES.map((count) => ({
          value: String(count),
          label: t('check.size.help', { count, minutes: Math.ceil(count / OPINIONS_A_MINUTE) }),
        }))}
        onChange={(next) => setSize(Number(next))}
      />
      <Button look="main" onPress={() => setParams({ size: String(size) }, { state: STARTED })}>
        {t(isAgain ? 'check.again' : 'check.start')}
      </Button>
    </div>
  );
}
