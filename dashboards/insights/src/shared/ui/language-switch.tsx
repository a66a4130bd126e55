import { LANGUAGES, LANGUAGE_NAMES } from '#language';
import { useWords } from '../words/use-words.js';
import styles from './language-switch.module.css';

export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  return (
    <div role="group" aria-label={t('common.language')} className={styles.group}>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          className={styles.choice}
          aria-pressed={tag === language}
          aria-label={`${tag.toUpperCase()}: ${LANGUAGE_NAMES[tag]}`}
          onClick={() => setLanguage(tag)}
        >
          {tag.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
