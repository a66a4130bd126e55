import type { SlideId, TalkSlide } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../present.module.css';

interface SlideListProps {
  readonly slides: readonly TalkSlide[];
  readonly chosen: SlideId;
  readonly mayEdit: boolean;
  readonly onChoose: (id: SlideId) => void;
  readonly onChange: (slides: readonly TalkSlide[]) => void;
}

/** The slides first to last: chosen, hidden, moved up and down. */
export function SlideList({ slides, chosen, mayEdit, onChoose, onChange }: SlideListProps) {
  const { t, word } = useWords();
  const move = (at: number, by: number) => {
    const moved = [...slides];
    const [slide] = moved.splice(at, 1);
    if (slide) moved.splice(at + by, 0, slide);
    onChange(moved);
  };
  const hide = (id: SlideId, hidden: boolean) =>
    onChange(slides.map((slide) => (slide.id === id ? { ...slide, hidden } : slide)));
  return (
    <ol className={styles.slides}>
      {slides.map(({ id, hidden }, at) => {
        const name = word('present.slide.name', id);
        const position = slides.slice(0, at + 1).filter((slide) => !slide.hidden).length;
        return (
          <li key={id} className={hidden ? styles.off : undefined}>
            <button
              type="button"
              className={styles.choose}
              aria-current={id === chosen ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              {hidden ? name : t('present.slide.edit', { position, name })}
              {hidden && <span className={styles.hidden}> {t('present.slide.hidden')}</span>}
            </button>
            {mayEdit && (
              <span className={styles.acts}>
                <input
                  type="checkbox"
                  checked={!hidden}
                  aria-label={t('present.slide.show', { name })}
                  onChange={(event) => hide(id, !event.target.checked)}
                />
                <Button
                  look="quiet"
                  label={t('present.slide.up', { name })}
                  isDisabled={at === 0}
                  onPress={() => move(at, -1)}
                >
                  ↑
                </Button>
                <Button
                  look="quiet"
                  label={t('present.slide.down', { name })}
                  isDisabled={at === slides.length - 1}
                  onPress={() => move(at, 1)}
                >
                  ↓
                </Button>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
