import { useEffect, useState } from 'react';
import type { TalkRoom } from '#domain';
import { SlideView, type Slide } from '#presenting';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../present.module.css';
import { ScaledSlide } from './scaled-slide.js';

interface SpeakerPanelProps {
  readonly slide: Slide;
  readonly next: Slide | null;
  readonly all: number;
  readonly width: number;
  readonly room: TalkRoom;
}

/** What only the speaker sees: the time since the beginning, the notes, and what comes next. */
export function SpeakerPanel({ slide, next, all, width, room }: SpeakerPanelProps) {
  const { t } = useWords();
  const seconds = useSeconds();
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <>
      <aside className={styles.panel} aria-label={t('talk.presenter.title')}>
        <p className={styles.clock}>
          <span className="visually-hidden">{t('talk.presenter.time')} </span>
          {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
        </p>
        <h2>{next ? t('talk.presenter.next') : t('talk.presenter.last')}</h2>
        {next && (
          <div inert>
            <ScaledSlide width={Math.floor(width * 0.32)} room={room}>
              <SlideView slide={next} of={all} level={3} />
            </ScaledSlide>
          </div>
        )}
      </aside>
      <section className={styles.notes} aria-label={t('talk.presenter.notes')}>
        {slide.notes.map(({ language, text }) => (
          <p key={language} lang={language}>
            {text}
          </p>
        ))}
      </section>
    </>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 500);
    return () => clearInterval(timer);
  }, []);
  return seconds;
}
