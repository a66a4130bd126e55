import type { ReviewText } from '#contracts';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../review.module.css';

interface MaskChoiceProps {
  readonly text: ReviewText;
  readonly chosen: ReadonlySet<number>;
  readonly onChoose: (place: number, isChosen: boolean) => void;
  readonly onWords: (words: string) => void;
  readonly error?: string | undefined;
}

/** Which of the findings will be masked, and words of one's own. */
export function MaskChoice({ text, chosen, onChoose, onWords, error }: MaskChoiceProps) {
  const { t, word } = useWords();
  const options = text.findings.map(({ field, start, end, type, confidence }, place) => ({
    value: String(place),
    label: `${word('pii', type)}: ${(field === 'title' ? (text.title ?? '') : text.body).slice(start, end)}`,
    help: t(`review.found.${confidence}`),
  }));
  return (
    <div className={styles.choice}>
      {options.length === 0 ? (
        <p>{t('review.found.none')}</p>
      ) : (
        <ChoiceField
          legend={t('review.found')}
          name="findings"
          type="checkbox"
          options={options}
          chosen={[...chosen].map(String)}
          onChoose={(value, isChosen) => onChoose(Number(value), isChosen)}
        />
      )}
      <TextField
        label={t('review.more-words')}
        name="words"
        help={t('review.more-words.help')}
        error={error}
        onChange={onWords}
      />
    </div>
  );
}
