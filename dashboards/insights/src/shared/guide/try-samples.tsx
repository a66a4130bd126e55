import { Button } from '../ui/button.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { useWords } from '../words/use-words.js';
import { useLoadSampleTown } from './use-sample-town.js';
import styles from './try-samples.module.css';

/** Loads an invented municipality beside one's own. */
export function TrySamples({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const load = useLoadSampleTown(workspace);
  return (
    <div className={styles.try}>
      <Button onPress={() => load.mutate()} isDisabled={load.isPending}>
        {t(load.isPending ? 'samples.try.starting' : 'samples.try')}
      </Button>
      <p className={styles.help}>{t('samples.try.help')}</p>
      {load.isError && <ErrorPanel error={load.error} />}
    </div>
  );
}
