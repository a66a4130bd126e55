import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import field from '../../../shared/ui/field.module.css';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import { joinPiece, newPiece, splitPiece, type Piece } from '../pieces.js';
import styles from '../submissions.module.css';

interface PiecesEditorProps {
  readonly pieces: readonly Piece[];
  readonly onChange: (pieces: Piece[]) => void;
}

/** The pieces of a letter, one field each: split and joined by keys or by buttons. */
export function PiecesEditor({ pieces, onChange }: PiecesEditorProps) {
  const { t } = useWords();
  const help = useId();
  const list = useRef<HTMLOListElement>(null);
  const focusNext = useRef<{ index: number; at: number } | null>(null);
  const areas = () => [...(list.current?.querySelectorAll('textarea') ?? [])];

  useEffect(() => {
    const wanted = focusNext.current;
    focusNext.current = null;
    const area = wanted && areas()[wanted.index];
    if (!wanted || !area) return;
    area.focus();
    area.setSelectionRange(wanted.at, wanted.at);
  }, [pieces]);

  const change = (key: number, over: Partial<Piece>) =>
    onChange(pieces.map((piece) => (piece.key === key ? { ...piece, ...over } : piece)));
  const split = (index: number) => {
    const [piece, area] = [pieces[index], areas()[index]];
    if (!piece || !area) return;
    focusNext.current = { index: index + 1, at: 0 };
    onChange(splitPiece(pieces, piece.key, area.selectionStart));
  };
  const join = (index: number) => {
    const [piece, before] = [pieces[index], pieces[index - 1]];
    if (!piece || !before) return;
    focusNext.current = { index: index - 1, at: before.text.length };
    onChange(joinPiece(pieces, piece.key));
  };
  const remove = (index: number) => {
    focusNext.current = { index: Math.max(0, index - 1), at: 0 };
    onChange(pieces.filter((_, at) => at !== index));
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const isSplit = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isJoin = event.key === 'Backspace' && event.altKey;
    if (!isSplit && !isJoin) return;
    event.preventDefault();
    if (isSplit) split(index);
    else join(index);
  };

  return (
    <section aria-labelledby={`${help}-title`}>
      <h2 id={`${help}-title`}>{t('submission.form.pieces')}</h2>
      <p id={help} className={styles.help}>
        {t('submission.form.pieces.help')}
      </p>
      <ol ref={list} className={styles.pieces}>
        {pieces.map((piece, index) => {
          const number = String(index + 1);
          return (
            <li key={piece.key} className={piece.isRemark ? styles.piece : `${styles.piece} ${styles.frame}`}>
              <label htmlFor={`${help}-${piece.key}`} className={field.label}>
                {t('submission.form.piece', { number })}
              </label>
              <textarea
                id={`${help}-${piece.key}`}
                className={styles.area}
                rows={Math.min(10, Math.max(2, Math.ceil(piece.text.length / 90) + piece.text.split('\n').length - 1))}
                value={piece.text}
                aria-describedby={help}
                onChange={(event) => change(piece.key, { text: event.target.value })}
                onKeyDown={(event) => onKey(event, index)}
              />
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={piece.isRemark}
                  onChange={(event) => change(piece.key, { isRemark: event.target.checked })}
                />
                {t('submission.form.is-remark')}
              </label>
              {piece.isRemark && (
                <label>
                  <span className={styles.help}>{t('submission.form.place')}</span>
                  <input
                    className={field.input}
                    value={piece.place}
                    maxLength={200}
                    aria-label={t('submission.form.place-of', { number })}
                    onChange={(event) => change(piece.key, { place: event.target.value })}
                  />
                </label>
              )}
              <div className={styles.pieceTools}>
                <Button look="quiet" onPress={() => split(index)} label={t('submission.form.split-of', { number })}>
                  {t('submission.form.split')}
                </Button>
                {index > 0 && (
                  <Button look="quiet" onPress={() => join(index)} label={t('submission.form.join-of', { number })}>
                    {t('submission.form.join')}
                  </Button>
                )}
                <Button look="quiet" onPress={() => remove(index)} label={t('submission.form.remove-of', { number })}>
                  {t('submission.form.remove')}
                </Button>
              </div>
            </li>
          );
        })}
      </ol>
      <div className={styles.buttons}>
        <Button
          onPress={() => {
            focusNext.current = { index: pieces.length, at: 0 };
            onChange([...pieces, newPiece('')]);
          }}
        >
          {t('submission.form.add')}
        </Button>
      </div>
    </section>
  );
}
