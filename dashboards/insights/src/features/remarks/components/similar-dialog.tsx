import type { Remark, SimilarRemarks } from '#contracts';
import { useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { DialogButtons, DialogFrame } from '../../../shared/ui/dialog-frame.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { StatusWord } from '../../../shared/ui/status-word.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useSimilarRemarks } from '../api/use-remarks.js';
import styles from '../remarks.module.css';

interface SimilarDialogProps {
  readonly remark: Remark;
  readonly onClose: () => void;
  readonly onFill: (rows: readonly Remark[]) => void;
}

const GROUPS = {
  copy: 'remarks.similar.copies',
  alike: 'remarks.similar.alike',
  theme: 'remarks.similar.theme',
} as const;

/** What one answer may also be given to, each with its words; nothing is filled but what a person ticked. */
export function SimilarDialog({ remark, onClose, onFill }: SimilarDialogProps) {
  const { t, word } = useWords();
  const similar = useSimilarRemarks(remark.id);
  const number = String(remark.number);
  return (
    <DialogFrame title={t('remarks.similar.title')} place="wide" onClose={onClose}>
      {remark.position === null ? (
        <p>{t('remarks.similar.answer-first', { number })}</p>
      ) : (
        <>
          <p>{t('remarks.similar.lead', { number })}</p>
          <div className={styles.answer}>
            <StatusWord decision={remark.position} label={word('remarks.position', remark.position)} />
            {remark.reason !== '' && <p>{remark.reason}</p>}
          </div>
          {similar.isPending && <LoadingBlock rows={6} />}
          {similar.isError && <ErrorPanel error={similar.error} onRetry={() => void similar.refetch()} />}
          {similar.data && <Choice similar={similar.data} onClose={onClose} onFill={onFill} />}
        </>
      )}
    </DialogFrame>
  );
}

interface ChoiceProps {
  readonly similar: SimilarRemarks;
  readonly onClose: () => void;
  readonly onFill: (rows: readonly Remark[]) => void;
}

function Choice({ similar: { items, ofTheme }, onClose, onFill }: ChoiceProps) {
  const { t, word } = useWords();
  const fillable = items.filter(({ remark }) => !(remark.origin === 'remark' && remark.state === 'published'));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        fillable
          .filter(({ remark, because }) => because === 'copy' && remark.position === null)
          .map(({ remark }) => remark.id),
      ),
  );
  const set = (ids: readonly string[], isTicked: boolean) =>
    setTicked((before) => new Set(isTicked ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  if (fillable.length === 0) return <p>{t('remarks.similar.none')}</p>;
  const rows = fillable.filter(({ remark }) => ticked.has(remark.id)).map(({ remark }) => remark);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onFill(rows);
      }}
    >
      {(['copy', 'alike', 'theme'] as const).map((because) => {
        const group = fillable.filter((item) => item.because === because).map(({ remark }) => remark);
        if (group.length === 0) return null;
        const ids = group.map(({ id }) => id);
        return (
          <fieldset key={because} className={styles.group}>
            <legend>{t(GROUPS[because])}</legend>
            {group.length > 1 && (
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={ids.every((id) => ticked.has(id))}
                  onChange={(event) => set(ids, event.target.checked)}
                />
                <span>{t('remarks.similar.select-all', { group: t(GROUPS[because]).toLowerCase() })}</span>
              </label>
            )}
            {because === 'theme' && ofTheme > 200 && (
              <p className={styles.faint}>
                {t('remarks.similar.theme-more', { all: String(ofTheme), shown: String(group.length) })}
              </p>
            )}
            {group.map((remark) => (
              <label key={remark.id} className={styles.tick}>
                <input
                  type="checkbox"
                  checked={ticked.has(remark.id)}
                  onChange={(event) => set([remark.id], event.target.checked)}
                />
                <span>
                  <b>{remark.number}.</b>{' '}
                  <span className={styles.words} lang={remark.language ?? undefined}>
                    {remark.title} {remark.text}
                  </span>
                  {remark.position !== null && (
                    <span className={styles.faint}>
                      {t('remarks.similar.has', { position: word('remarks.position', remark.position) })}
                    </span>
                  )}
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      <DialogButtons>
        <Button type="submit" look="main" isDisabled={rows.length === 0}>
          {t('remarks.similar.fill', { count: rows.length })}
        </Button>
        <Button onPress={onClose}>{t('common.cancel')}</Button>
      </DialogButtons>
    </form>
  );
}
