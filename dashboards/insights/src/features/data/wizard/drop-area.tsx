import { useState, type DragEvent, type Ref } from 'react';
import { LARGEST_UPLOAD_BYTES } from '#contracts';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './drop-area.module.css';

interface DropAreaProps {
  readonly inputRef: Ref<HTMLInputElement>;
  readonly error: string | undefined;
  readonly isSending: boolean;
  readonly fileName: string;
  /** How much of the file has been sent, 0…1; null when nothing is being sent. */
  readonly share: number | null;
  readonly isAnother: boolean;
  readonly onChoose: (file: File) => void;
}

/** The browser's own file control, dressed as a button, in an area that takes a dropped file. */
export function DropArea({ inputRef, error, isSending, fileName, share, isAnother, onChoose }: DropAreaProps) {
  const { t, bytes, percent } = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !isSending) onChoose(file);
  };
  const sent = Math.floor((share ?? 0) * 20) / 20;
  return (
    <div
      className={styles.area}
      data-over={isOver || undefined}
      data-wrong={error !== undefined || undefined}
      data-small={(isAnother && !isSending) || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {error !== undefined && (
        <p id="wizard-file-error" className={styles.error}>
          {error}
        </p>
      )}
      <p className={styles.line}>
        <input
          ref={inputRef}
          id="wizard-file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.zip,.pb,.geojson,.json"
          className={styles.input}
          disabled={isSending}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`wizard-file-help${error === undefined ? '' : ' wizard-file-error'}`}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onChoose(file);
            event.target.value = '';
          }}
        />
        <label htmlFor="wizard-file" className={styles.button}>
          {isAnother ? t('wizard.file.another') : t('wizard.file.choose')}
        </label>
        <span>{t('wizard.file.drop')}</span>
      </p>
      <p id="wizard-file-help" className={styles.help}>
        {t('wizard.file.accepts', { size: bytes(LARGEST_UPLOAD_BYTES) })}
      </p>
      {isSending && (
        <div className={styles.progress}>
          <p role="status">
            {share !== null && share < 1
              ? t('wizard.file.uploading', { file: fileName, share: percent(sent) })
              : t('wizard.file.looking', { file: fileName })}
          </p>
          <progress max={1} value={share !== null && share < 1 ? share : undefined} aria-hidden />
        </div>
      )}
    </div>
  );
}
