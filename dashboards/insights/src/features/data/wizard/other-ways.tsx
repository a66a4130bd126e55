import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import field from '../../../shared/ui/field.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './other-ways.module.css';

interface OtherWaysProps {
  readonly isSending: boolean;
  readonly onPaste: (file: File) => void;
}

/** What stands beside a file: rows pasted from a spreadsheet, templates to fill in, platforms that are read by themselves. */
export function OtherWays({ isSending, onPaste }: OtherWaysProps) {
  const { t } = useWords();
  const path = useProcessPath();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const paste = () => {
    const text = area.current?.value ?? '';
    const isNothing = text.trim() === '';
    setEmpty(isNothing);
    if (isNothing) area.current?.focus();
    else onPaste(new File([text], `${t('wizard.paste.file')}.tsv`, { type: 'text/tab-separated-values' }));
  };
  return (
    <div className={styles.ways}>
      <details>
        <summary>{t('wizard.paste')}</summary>
        <div className={field.field}>
          <label htmlFor="wizard-paste" className={field.label}>
            {t('wizard.paste.label')}
          </label>
          <p id="wizard-paste-help" className={field.help}>
            {t('wizard.paste.help')}
          </p>
          {isEmpty && (
            <p id="wizard-paste-error" className={field.error}>
              {t('wizard.paste.empty')}
            </p>
          )}
          <textarea
            ref={area}
            id="wizard-paste"
            className={styles.area}
            rows={6}
            wrap="off"
            spellCheck={false}
            aria-invalid={isEmpty || undefined}
            aria-describedby={`wizard-paste-help${isEmpty ? ' wizard-paste-error' : ''}`}
          />
        </div>
        <Button onPress={paste} isDisabled={isSending}>
          {t('wizard.paste.take')}
        </Button>
      </details>
      <p>
        <Link to={processPage(path, '/data/templates')}>{t('fieldwork.templates.title')}</Link>
      </p>
      <p>
        <Link to={processPage(path, '/data/connections')}>{t('connections.link')}</Link>
      </p>
    </div>
  );
}
