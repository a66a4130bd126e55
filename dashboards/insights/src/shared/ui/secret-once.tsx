import { useEffect, useId, useRef } from 'react';
import { useAnnounce } from '../page/announcements.js';
import { useWords } from '../words/use-words.js';
import { Button } from './button.js';
import field from './field.module.css';
import styles from './secret-once.module.css';

interface SecretOnceProps {
  readonly title: string;
  readonly label: string;
  readonly warning: string;
  readonly secret: string;
  /** Read out once it is on the clipboard. */
  readonly copied: string;
  readonly onClose: () => void;
}

/** A link or key that is shown this once: it takes the focus, can be copied, and is gone when closed. */
export function SecretOnce({ title, label, warning, secret, copied, onClose }: SecretOnceProps) {
  const { t } = useWords();
  const announce = useAnnounce();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [secret]);
  return (
    <section className={styles.secret} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>{warning}</p>
      <label htmlFor={id} className={field.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={field.input}
          value={secret}
          readOnly
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <Button look="main" onPress={() => void navigator.clipboard.writeText(secret).then(() => announce(copied))}>
          {t('common.copy')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </section>
  );
}
