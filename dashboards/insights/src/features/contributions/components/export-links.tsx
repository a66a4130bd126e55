import { processApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import button from '../../../shared/ui/button.module.css';
import { useWords } from '../../../shared/words/use-words.js';

/** The opinions that the filters leave, as a file that the product reads back. */
export function ExportLinks({ query }: { query: string }) {
  const { t, fileLanguage } = useWords();
  const path = useProcessPath();
  const given = query === '' ? '?' : `${query}&`;
  return (
    <div style={{ marginTop: 16 }}>
      <p>{t('export.lead')}</p>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a
          key={format}
          className={`${button.button} ${button.quiet}`}
          href={`${processApi(path)}/contributions/export${given}format=${format}&lang=${fileLanguage}`}
          download
        >
          {t(`export.${format}`)}
        </a>
      ))}
    </div>
  );
}
