import { useRef } from 'react';
import { sharedViewOf } from '#domain';
import { processApi, type ProcessPath } from '../api/paths.js';
import { DialogFrame } from '../ui/dialog-frame.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { KeptList, KeptRow } from '../ui/kept-list.js';
import { LoadingBlock } from '../ui/loading.js';
import { useWords } from '../words/use-words.js';
import { asList } from './as-list.js';
import { FixedView } from './fixed-view.js';
import { RevokeButton } from './revoke-button.js';
import { useShareFacts } from './share-facts.js';
import { ShareForm } from './share-form.js';
import styles from './sharing.module.css';
import { useShareLinks } from './use-share-links.js';

interface SharePanelProps {
  readonly path: ProcessPath;
  /** Of the page as it stands. */
  readonly address: string;
  readonly onClose: () => void;
}

/** Makes a link to the page as it stands, says what it fixes, and lists one's own links of the process. */
export function SharePanel({ path, address, onClose }: SharePanelProps) {
  const { t } = useWords();
  const api = `${processApi(path)}/share-links`;
  const own = sharedViewOf(address);
  const view = own ?? asList(address);
  return (
    <DialogFrame place="side" title={t('share.title')} onClose={onClose}>
      {view ? (
        <>
          <p className={styles.lead}>{t('share.lead')}</p>
          {own === null && <p className={styles.note}>{t('share.as-list')}</p>}
          <FixedView view={view} />
          <ShareForm api={api} address={view.address} />
        </>
      ) : (
        <p className={styles.note}>{t('share.not-this')}</p>
      )}
      <OwnLinks api={api} />
    </DialogFrame>
  );
}

function OwnLinks({ api }: { api: string }) {
  const { t, word } = useWords();
  const list = useShareLinks(api);
  const factsOf = useShareFacts();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={styles.own} aria-labelledby="own-share-links">
      <h3 id="own-share-links" ref={heading} tabIndex={-1}>
        {t('share.own')}
      </h3>
      {list.isPending && <LoadingBlock rows={2} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.links.length === 0 && <p className={styles.note}>{t('share.own.none')}</p>}
      {list.data && list.data.links.length > 0 && (
        <KeptList>
          {list.data.links.map((link) => {
            const { state, used, isLive } = factsOf(link);
            return (
              <li key={link.id}>
                <KeptRow name={link.name}>
                  {isLive && <RevokeButton link={link} address={api} onGone={() => heading.current?.focus()} />}
                </KeptRow>
                <p className={styles.note}>
                  {word('share.page', link.page)} · {state} · {used}
                </p>
              </li>
            );
          })}
        </KeptList>
      )}
    </section>
  );
}
