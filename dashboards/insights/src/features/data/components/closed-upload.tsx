import { Button } from '../../../shared/ui/button.js';
import page from '../../../shared/ui/page.module.css';
import { useWords } from '../../../shared/words/use-words.js';
import { useClosedUpload } from '../api/upload-note.js';
import { useUploads } from '../api/use-draft.js';

/** On return to a page that was closed while a file was on its way: that nothing of it was kept. Not said of one that had arrived. */
export function ClosedUpload() {
  const { t } = useWords();
  const { file, forget } = useClosedUpload();
  const uploads = useUploads(file !== null);
  if (file === null || !uploads.data || uploads.data.uploads.some(({ fileName }) => fileName === file)) return null;
  return (
    <div role="status" className={page.notice}>
      <p>{t('wizard.file.closed', { file })}</p>
      <Button look="quiet" onPress={forget}>
        {t('wizard.file.closed.seen')}
      </Button>
    </div>
  );
}
