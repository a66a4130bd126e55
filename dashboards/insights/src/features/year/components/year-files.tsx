import { YEAR_FILES } from '#contracts';
import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useYearFile, type YearPlace } from '../api/use-year.js';
import styles from '../year.module.css';

/** The chapter to take along; its headings can begin with the number that it has in the town's own report. */
export function YearFiles({ place }: { place: YearPlace }) {
  const { t, fileLanguage } = useWords();
  const [chapter, setChapter] = useState('');
  const file = useYearFile(place);
  const isWrong = chapter.trim() !== '' && !/^[1-9]\d?$/.test(chapter.trim());
  const query = `language=${fileLanguage}${chapter.trim() === '' ? '' : `&chapter=${chapter.trim()}`}`;
  return (
    <section className={styles.files} aria-labelledby="year-files">
      <h2 id="year-files">{t('year.files')}</h2>
      <div className={styles.number}>
        <TextField
          label={t('year.files.number')}
          help={t('year.files.number.help')}
          name="chapter"
          error={isWrong ? t('year.files.wrong') : undefined}
          onChange={setChapter}
        />
      </div>
      <div className={styles.tools}>
        {YEAR_FILES.map((kind) => (
          <Button
            key={kind}
            isDisabled={isWrong || file.isPending}
            onPress={() => file.mutate({ kind, query })}
            label={`${t(`year.files.${kind}`)}: ${t('year.files')}`}
          >
            {t(`year.files.${kind}`)}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {file.isPending && t('year.files.preparing')}
        {file.isSuccess && t('year.files.ready')}
      </p>
      {file.error && <ErrorPanel error={file.error} />}
    </section>
  );
}
