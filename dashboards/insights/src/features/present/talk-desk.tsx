import { useMemo, useState } from 'react';
import type { TalkAnswer, TalkFile } from '#contracts';
import type { SlideId, TalkChoices, TalkMaterial, TalkSlide } from '#domain';
import { buildSlide, buildSlides, proposeTalk, SlideView, type TalkSource } from '#presenting';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { useWidth } from '../../shared/figure/use-width.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { useWords } from '../../shared/words/use-words.js';
import { useSaveTalk, useTalkFile } from './api/use-talk.js';
import { Checks } from './components/checks.js';
import { ScaledSlide } from './components/scaled-slide.js';
import { SlideEditor } from './components/slide-editor.js';
import { SlideList } from './components/slide-list.js';
import { Stage } from './components/stage.js';
import { TalkBar } from './components/talk-bar.js';
import styles from './present.module.css';

interface TalkDeskProps {
  readonly talk: TalkAnswer;
  readonly mayEdit: boolean;
  /** The slide on the stage; null while the talk is prepared. */
  readonly position: number | null;
  readonly isSpeaker: boolean;
  readonly onMove: (position: number | null) => void;
  readonly onRelease: (id: string) => void;
}

const EMPTY: TalkMaterial['themes'] = [];

/** The desk where a talk is put together: slides, the one that is changed, what is checked; and the stage above it. */
export function TalkDesk({ talk, mayEdit, position, isSpeaker, onMove, onRelease }: TalkDeskProps) {
  const { t } = useWords();
  const path = useProcessPath();
  const [draft, setDraft] = useState<TalkChoices | null>(null);
  const [chosen, setChosen] = useState<SlideId>('question');
  const save = useSaveTalk();
  const file = useTalkFile();
  const [place, width] = useWidth<HTMLDivElement>();
  const { material, release } = talk;
  const source = useMemo(() => sourceOf(talk, draft), [talk, draft]);
  const slides = useMemo(() => (source ? buildSlides(source) : []), [source]);
  if (material === null || release === null || source === null)
    return <TalkBarAlone talk={talk} onRelease={onRelease} />;
  const { choices } = source;
  const isChanged = draft !== null || talk.savedReleaseId !== release.id;
  const choice = choices.slides.find(({ id }) => id === chosen) ?? choices.slides[0];
  const speakerAddress = `${processPage(path, '/present')}?presenter=yes`;

  const store = async (): Promise<void> => {
    if (!mayEdit || !isChanged) return;
    await save.mutateAsync({ releaseId: release.id, choices: savable(choices), version: talk.version });
    // what was changed while it was saved is not saved yet
    setDraft((now) => (now === draft ? null : now));
  };
  const start = () =>
    void store().then(
      () => onMove(1),
      () => undefined,
    );
  const take = (kind: TalkFile) => {
    const name = t('present.file', { process: path.process, number: release.number, kind });
    void store().then(
      () => file.mutate({ kind, file: name }),
      () => undefined,
    );
  };
  const changeSlide = (changed: TalkSlide) =>
    setDraft({ ...choices, slides: choices.slides.map((slide) => (slide.id === changed.id ? changed : slide)) });
  const shown = choice && (slides.find(({ id }) => id === choice.id) ?? buildSlide(source, choice, 0));
  return (
    <>
      <TalkBar
        talk={talk}
        choices={choices}
        mayEdit={mayEdit}
        isChanged={draft !== null}
        isSaving={save.isPending}
        onRelease={onRelease}
        onChange={setDraft}
        onSave={() => void store().catch(() => undefined)}
        onStart={start}
        onFile={take}
        speakerAddress={speakerAddress}
      />
      <p role="status" className={styles.status}>
        {file.isPending && t('present.pending')}
        {file.isSuccess && t('present.downloaded', { file: file.variables.file })}
        {save.isSuccess && draft === null && !file.isPending && !file.isSuccess && t('present.saved')}
      </p>
      {save.error && <ErrorPanel error={save.error} />}
      {file.error && <ErrorPanel error={file.error} />}
      <div className={styles.desk}>
        <section>
          <h2>{t('present.slides')}</h2>
          <SlideList
            slides={choices.slides}
            chosen={choice?.id ?? 'question'}
            mayEdit={mayEdit}
            onChoose={setChosen}
            onChange={(moved) => setDraft({ ...choices, slides: moved })}
          />
        </section>
        <section>
          <h2>{t('present.preview')}</h2>
          <div ref={place}>
            {shown && width > 0 && (
              <ScaledSlide width={width} room={choices.room}>
                <SlideView slide={shown} of={slides.length} level={3} />
              </ScaledSlide>
            )}
          </div>
          {mayEdit && choice && shown && (
            <SlideEditor
              choice={choice}
              slide={shown}
              material={material}
              language={choices.language}
              onChange={changeSlide}
            />
          )}
        </section>
      </div>
      <Checks source={source} slides={slides} isPublished={release.state === 'published'} />
      {position !== null && slides.length > 0 && (
        <Stage
          slides={slides}
          position={position}
          room={choices.room}
          isSpeaker={isSpeaker}
          channel={`nasluch-talk ${path.workspace} ${path.process}`}
          speakerAddress={speakerAddress}
          onMove={onMove}
          onLeave={() => onMove(null)}
        />
      )}
    </>
  );
}

function TalkBarAlone({ talk, onRelease }: Pick<TalkDeskProps, 'talk' | 'onRelease'>) {
  const choices: TalkChoices = { language: 'pl', room: 'light', slides: [] };
  const nothing = () => undefined;
  return (
    <TalkBar
      {...{ talk, choices, onRelease, mayEdit: false, isChanged: false, isSaving: false, speakerAddress: '' }}
      {...{ onChange: nothing, onSave: nothing, onStart: nothing, onFile: nothing }}
    />
  );
}

function sourceOf(talk: TalkAnswer, draft: TalkChoices | null): TalkSource | null {
  const { material, release, earlier, code, look, labels, language } = talk;
  if (material === null || release === null) return null;
  const choices = draft ?? talk.choices ?? proposeTalk({ ...material, themes: material.themes ?? EMPTY }, language);
  return { material, choices, earlier, release, code, look, labels };
}

/** Only the two languages of a talk, trimmed; the server refuses what it does not know. */
function savable(choices: TalkChoices): Parameters<ReturnType<typeof useSaveTalk>['mutateAsync']>[0]['choices'] {
  const slides = choices.slides.map((slide) => ({
    ...slide,
    headline: { ...slide.headline },
    notes: { ...slide.notes },
  }));
  return { ...choices, slides };
}
