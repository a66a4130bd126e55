import type { ReviewRequest, ReviewText } from '#contracts';
import { isPublishable } from '#domain';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useDecide } from '../api/use-review.js';
import { placesOf, type Mask } from '../mark-text.js';
import styles from '../review.module.css';
import { useReviewKeys } from '../use-review-keys.js';
import { MarkedText } from './marked-text.js';
import { MaskChoice } from './mask-choice.js';
import { SummaryForm } from './summary-form.js';

type Done = 'release' | 'mask' | 'summarise' | 'withhold' | 'skip';

interface ReviewTaskProps {
  readonly text: ReviewText;
  readonly keysOn: boolean;
  readonly takesFocus: boolean;
  /** The text before this one is on its way back. */
  readonly isUndoing: boolean;
  readonly onDone: (done: Done) => void;
  readonly onUndo: () => void;
}

/** One text, what was found in it, and what can be done about it. */
export function ReviewTask({ text, keysOn, takesFocus, isUndoing, onDone, onUndo }: ReviewTaskProps) {
  const { t, word } = useWords();
  const decide = useDecide();
  const isBusy = decide.isPending || isUndoing;
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set(text.findings.keys()));
  const [words, setWords] = useState('');
  const [mistake, setMistake] = useState<string | undefined>(undefined);
  const [isSummarising, setSummarising] = useState(false);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  const send = (action: ReviewRequest['action'], more: Partial<ReviewRequest> = {}) => {
    if (isBusy) return;
    const request: ReviewRequest = { action, contentHash: text.contentHash, masks: [], summary: null, ...more };
    decide.mutate({ id: text.id, request }, { onSuccess: () => onDone(action) });
  };
  const mask = () => {
    const asked = words
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean);
    const missing = asked.filter((part) => placesOf(part, text).length === 0);
    const masks: Mask[] = [
      ...[...chosen].map((place) => maskOf(text.findings[place])),
      ...asked.flatMap((part) => placesOf(part, text)),
    ];
    if (missing.length > 0) setMistake(t('review.words-missing', { words: missing.join(', ') }));
    else if (masks.length === 0) setMistake(t('review.nothing-to-mask'));
    else send('mask', { masks });
  };
  useReviewKeys(keysOn, { k: () => send('release'), m: mask, s: () => onDone('skip'), u: onUndo });

  return (
    <section className={styles.task} aria-labelledby="review-text">
      <h2 id="review-text" ref={heading} tabIndex={-1}>
        {t('review.text')}
      </h2>
      {text.risk > 0 && <p className={styles.note}>{t('review.risk', { risk: text.risk })}</p>}
      {!isPublishable(text.permission) && (
        <p className={styles.note}>{t('review.no-permission', { permission: word('permission', text.permission) })}</p>
      )}
      <blockquote className={styles.text}>
        {text.title !== null && (
          <p className={styles.title}>
            <MarkedText text={text.title} field="title" findings={text.findings} chosen={chosen} />
          </p>
        )}
        <p>
          <MarkedText text={text.body} field="body" findings={text.findings} chosen={chosen} />
        </p>
      </blockquote>
      <MaskChoice
        text={text}
        chosen={chosen}
        onChoose={(place, isChosen) =>
          setChosen((now) => new Set(isChosen ? [...now, place] : [...now].filter((one) => one !== place)))
        }
        onWords={(next) => {
          setWords(next);
          setMistake(undefined);
        }}
        error={mistake}
      />
      <div className={styles.acts} role="group" aria-label={t('review.acts')}>
        <Button look="main" onPress={() => send('release')} isDisabled={isBusy}>
          {t('review.keep')}
        </Button>
        <Button onPress={mask} isDisabled={isBusy}>
          {t('review.mask')}
        </Button>
        <Button onPress={() => onDone('skip')}>{t('review.skip')}</Button>
        <Button onPress={() => send('withhold')} isDisabled={isBusy}>
          {t('review.withhold')}
        </Button>
        <Button onPress={() => setSummarising(!isSummarising)} expanded={isSummarising} controls="review-summary">
          {t('review.summarise')}
        </Button>
        <Button look="quiet" onPress={onUndo}>
          {t('review.undo')}
        </Button>
      </div>
      <div id="review-summary">
        {isSummarising && <SummaryForm isPending={isBusy} onSave={(summary) => send('summarise', { summary })} />}
      </div>
      {decide.isError && <ErrorPanel error={decide.error} />}
    </section>
  );
}

const maskOf = ({ field, start, end }: Mask): Mask => ({ field, start, end });
