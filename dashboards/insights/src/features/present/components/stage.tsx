import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { TalkRoom } from '#domain';
import { actOfKey, KEY_WORDS, QuotesView, SlideView, STAGE, type Slide, type StageAct } from '#presenting';
import { isSingleKey, useSingleKeys } from '../../../shared/keys/use-single-keys.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../present.module.css';
import { ScaledSlide } from './scaled-slide.js';
import { SpeakerPanel } from './speaker-panel.js';
import { StageBar } from './stage-bar.js';

interface StageProps {
  readonly slides: readonly Slide[];
  /** From 1; stands in the address. */
  readonly position: number;
  readonly room: TalkRoom;
  readonly isSpeaker: boolean;
  /** Names the talk: windows that show the same one follow each other. */
  readonly channel: string;
  /** Where the speaker's view of this talk opens by itself. */
  readonly speakerAddress: string;
  readonly onMove: (position: number) => void;
  readonly onLeave: () => void;
}

type Cover = 'blank' | 'quotes' | null;

/** The talk over the whole window, by keys or by the buttons at its foot; a second window with the speaker's view follows it. */
export function Stage(props: StageProps) {
  const { slides, position, channel, speakerAddress, onMove, onLeave } = props;
  const { t } = useWords();
  const frame = useRef<HTMLDialogElement>(null);
  const line = useRef<BroadcastChannel>(null);
  const [cover, setCover] = useState<Cover>(null);
  const [isSpeaker, setSpeaker] = useState(props.isSpeaker);
  const [hasHelp, setHelp] = useState(false);
  const [room, setRoom] = useState(props.room);
  const [areKeysOn, switchKeys] = useSingleKeys();
  const size = useWindowSize();
  const slide = slides[position - 1] ?? slides[0];
  const next = slides[position] ?? null;

  // a clicker may be pressed twice before the address has followed
  const at = useRef(position);
  const go = useCallback(
    (wanted: number) => {
      at.current = Math.min(Math.max(wanted, 1), slides.length);
      setCover(null);
      onMove(at.current);
    },
    [slides.length, onMove],
  );
  const move = (wanted: number) => {
    go(wanted);
    line.current?.postMessage(at.current);
  };

  useLayoutEffect(() => {
    const dialog = frame.current;
    dialog?.showModal();
    dialog?.focus();
    // gives the focus back to the button that began the talk
    return () => dialog?.close();
  }, []);
  // what had the focus may go with the help: the keys belong to the talk all the same
  useEffect(() => {
    if (!frame.current?.contains(document.activeElement)) frame.current?.focus();
  });
  useEffect(() => {
    const opened = new BroadcastChannel(channel);
    line.current = opened;
    opened.onmessage = ({ data }) => {
      if (typeof data === 'number') go(data);
    };
    return () => opened.close();
  }, [channel, go]);

  const leave = () => {
    if (hasHelp) setHelp(false);
    else if (cover !== null) setCover(null);
    else {
      if (document.fullscreenElement) void document.exitFullscreen();
      onLeave();
    }
  };
  const acts: Readonly<Record<StageAct, () => void>> = {
    forward: () => move(at.current + 1),
    back: () => move(at.current - 1),
    first: () => move(1),
    last: () => move(slides.length),
    blank: () => setCover((last) => (last === 'blank' ? null : 'blank')),
    quotes: () => setCover((last) => (last === 'quotes' ? null : 'quotes')),
    presenter: () => setSpeaker((last) => !last),
    window: () => void window.open(`${speakerAddress}&slide=${at.current}`, 'nasluch-speaker'),
    full: () => void (document.fullscreenElement ? document.exitFullscreen() : frame.current?.requestFullscreen()),
    room: () => setRoom((last) => (last === 'dark' ? 'light' : 'dark')),
    help: () => setHelp((last) => !last),
    leave,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isSingleKey(event.key) && !areKeysOn) return;
    // Space presses the button or the box that has the focus
    if (event.key === ' ' && event.target !== frame.current) return;
    const act = actOfKey(event.key, event.code);
    if (act === null) return;
    event.preventDefault();
    acts[act]();
  };
  if (!slide) return null;
  const whole = Math.min(size.width, (size.height * STAGE.width) / STAGE.height);
  const headline = slide.headline[0]?.text ?? '';
  return (
    <dialog
      ref={frame}
      className={styles.stage}
      tabIndex={-1}
      aria-label={t('present.title')}
      onKeyDown={onKeyDown}
      onCancel={(event) => event.preventDefault()}
    >
      <p role="status" className="visually-hidden">
        {cover === 'blank'
          ? t('talk.dark')
          : t('talk.announced', { position: slide.position, all: slides.length, headline })}
      </p>
      {cover === 'blank' ? null : (
        <ScaledSlide width={isSpeaker ? Math.min(size.width * 0.6, whole * 0.62) : whole} room={room}>
          {cover === 'quotes' ? <QuotesView slide={slide} /> : <SlideView slide={slide} of={slides.length} level={2} />}
        </ScaledSlide>
      )}
      {isSpeaker && <SpeakerPanel slide={slide} next={next} all={slides.length} width={size.width} room={room} />}
      {hasHelp && (
        <div className={styles.help}>
          <h2>{t('talk.keys.title')}</h2>
          <ul>
            {KEY_WORDS.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
          <label className={styles.keys}>
            <input type="checkbox" checked={areKeysOn} onChange={(event) => switchKeys(event.target.checked)} />
            {t('talk.keys.switch')}
          </label>
        </div>
      )}
      <StageBar stage={frame} isKept={!areKeysOn} acts={acts} />
    </dialog>
  );
}

function useWindowSize() {
  const read = () => ({ width: window.innerWidth, height: window.innerHeight });
  const [size, setSize] = useState(read);
  useEffect(() => {
    const onResize = () => setSize(read());
    window.addEventListener('resize', onResize);
    return () => window.removeEventListener('resize', onResize);
  }, []);
  return size;
}
