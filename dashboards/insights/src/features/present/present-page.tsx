import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { mayActAs } from '#domain';
import { LANGUAGES } from '#language';
import { processPage } from '../../shared/api/paths.js';
import { useProcessPath } from '../../shared/api/use-process-query.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { LinkButton } from '../../shared/ui/button.js';
import { EmptyState } from '../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../shared/ui/loading.js';
import { useMessagesOf } from '../../shared/words/use-messages-of.js';
import { useWords } from '../../shared/words/use-words.js';
import { useTalk } from './api/use-talk.js';
import { TalkDesk } from './talk-desk.js';
import { useSlideStyles } from './use-slide-styles.js';
import styles from './present.module.css';

/** A talk made from a release: prepared, checked, taken along and shown. */
export function PresentPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const path = useProcessPath();
  const [address, setAddress] = useSearchParams();
  const [release, setRelease] = useState<string | null>(null);
  const talk = useTalk(release);
  const areWordsHere = useMessagesOf(LANGUAGES);
  useSlideStyles(talk.data?.look);
  const isSpeaker = address.get('presenter') === 'yes';
  const asked = Number.parseInt(address.get('slide') ?? '', 10);
  const position = isSpeaker ? asked || 1 : asked || null;

  const onMove = useCallback(
    (slide: number | null) =>
      setAddress(
        (last) => {
          const next = new URLSearchParams(last);
          if (slide === null) ['slide', 'presenter'].forEach((name) => next.delete(name));
          else next.set('slide', String(slide));
          return next;
        },
        { replace: true, flushSync: true },
      ),
    [setAddress],
  );

  return (
    <Page title={t('present.title')} within={text(process.title)}>
      <p className={styles.lead}>{t('present.lead')}</p>
      {(talk.isPending || !areWordsHere) && <LoadingBlock rows={8} />}
      {talk.isError && <ErrorPanel error={talk.error} onRetry={() => void talk.refetch()} />}
      {talk.data?.release === null && (
        <EmptyState
          title={t('present.none.title')}
          action={<LinkButton to={processPage(path, '/reports')}>{t('present.none.action')}</LinkButton>}
        >
          <p>{t('present.none')}</p>
        </EmptyState>
      )}
      {talk.data?.release && talk.data.material === null && <p className={styles.notice}>{t('present.withdrawn')}</p>}
      {areWordsHere && talk.data?.release && (
        <TalkDesk
          key={talk.data.release.id}
          talk={talk.data}
          mayEdit={mayActAs(process.role, 'editor')}
          position={position}
          isSpeaker={isSpeaker}
          onMove={onMove}
          onRelease={setRelease}
        />
      )}
    </Page>
  );
}
