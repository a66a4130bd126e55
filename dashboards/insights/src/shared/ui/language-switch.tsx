import { LANGUAGE_NAMES, SCREEN_LANGUAGES } from '#language';
import { useWords } from '../words/use-words.js';
import styles from './language-switch.module.css';

/** The tag of the reader's language, over which lies the browser's own list of all languages, each under its own name. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useWords();
  return (
    <label className={styles.switch}>
      <span aria-hidden="true">{language.toUpperCase()}</span>
      <svg aria-hidden="true" viewBox="0 0 10 6" width="10" height="6" className={styles.mark}>
        <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <select
        className={styles.list}
        autoComplete="language"
        aria-label={t('common.language')}
        value={language}
        onChange={({ target }) => {
          const chosen = SCREEN_LANGUAGES.find((tag) => tag === target.value);
          if (chosen !== undefined) setLanguage(chosen);
        }}
      >
        {SCREEN_LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {LANGUAGE_NAMES[tag]}
          </option>
        ))}
      </select>
    </label>
  );
}
