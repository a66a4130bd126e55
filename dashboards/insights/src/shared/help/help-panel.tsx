import { TourButton } from '../guide/tour-button.js';
import { useFirstSteps } from '../guide/use-guide.js';
import { useSingleKeys } from '../keys/use-single-keys.js';
import { DialogFrame } from '../ui/dialog-frame.js';
import { useWords } from '../words/use-words.js';
import { helpTopicOf } from './help-topics.js';
import styles from './help-panel.module.css';

/** At the side, so that the page stays in view: what it shows, the words of its measures, its keys. */
export function HelpPanel({ pathname, onClose }: { pathname: string; onClose: () => void }) {
  const { t } = useWords();
  const { screen, lead, terms, keys } = helpTopicOf(pathname);
  const [areKeysOn, switchKeys] = useSingleKeys();
  const [, workspace, process] = /^\/w\/([^/]+)\/p\/([^/]+)/.exec(pathname) ?? [];
  const first = useFirstSteps(workspace ?? '', workspace !== undefined);
  return (
    <DialogFrame place="side" title={t('help.title', { screen: t(screen as 'nav.data') })} onClose={onClose}>
      <p className={styles.lead}>{t(lead as 'help.other')}</p>
      {workspace !== undefined && process !== undefined && (
        <div className={styles.tour}>
          <TourButton workspace={workspace} process={process} guide={first.data?.guide} onStart={onClose} />
        </div>
      )}
      <h3 className={styles.heading}>{t('help.words')}</h3>
      <dl className={styles.terms}>
        {terms.map((term) => (
          <div key={term}>
            <dt>{t(`help.term.${term}`)}</dt>
            <dd>{t(`help.term.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{t('help.keys')}</h3>
      <ul className={styles.keys}>
        {keys.map((key) => (
          <li key={key}>{t(`help.keys.${key}`)}</li>
        ))}
      </ul>
      <label className={styles.switch}>
        <input type="checkbox" checked={areKeysOn} onChange={(event) => switchKeys(event.target.checked)} />
        <span>
          {t('help.keys.switch')}
          <span className={styles.note}>{t('help.keys.switch.note')}</span>
        </span>
      </label>
    </DialogFrame>
  );
}
