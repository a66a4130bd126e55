import { useWords } from '../../../shared/words/use-words.js';
import { REACH_VIEWS, type ReachView } from '../views.js';
import styles from './view-choice.module.css';

/** One of several views, as radio buttons side by side: arrows move between them, the address keeps the choice. */
export function ViewChoice({ view, onChoose }: { view: ReachView; onChoose: (view: ReachView) => void }) {
  const { t } = useWords();
  return (
    <fieldset className={styles.views}>
      <legend>{t('reach.views')}</legend>
      <div>
        {REACH_VIEWS.map((one) => (
          <label key={one}>
            <input type="radio" name="reach-view" value={one} checked={one === view} onChange={() => onChoose(one)} />
            <span>{t(`reach.view.${one}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
