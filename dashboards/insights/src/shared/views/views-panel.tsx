import { useRef, useState } from 'react';
import type { SavedView } from '#contracts';
import { Link } from 'react-router';
import { processPage, type ProcessPath } from '../api/paths.js';
import { useProcess } from '../process/process-context.js';
import { useAnnounce } from '../page/announcements.js';
import { Button } from '../ui/button.js';
import { DialogFrame } from '../ui/dialog-frame.js';
import { ErrorPanel } from '../ui/error-panel.js';
import { KeptActs, KeptList, KeptRow } from '../ui/kept-list.js';
import { LoadingBlock } from '../ui/loading.js';
import { useWords } from '../words/use-words.js';
import { rememberOpened } from './opened-view.js';
import { useRemoveView, useSavedViews, useSaveView } from './use-saved-views.js';
import { isSameScreen, isSameView } from './view-address.js';
import { ViewForm } from './view-form.js';
import styles from './views-panel.module.css';

interface ViewsPanelProps {
  readonly path: ProcessPath;
  /** Of the page as it stands. */
  readonly address: string;
  /** The view that the page was opened from. */
  readonly opened: string | null;
  readonly onClose: () => void;
}

const LONGEST_ADDRESS = 2000;

/** The views of a process: open one, keep the page as it stands, rename, share, delete. */
export function ViewsPanel({ path, address, opened, onClose }: ViewsPanelProps) {
  const { t } = useWords();
  const list = useSavedViews(path, true);
  const top = useRef<HTMLDivElement>(null);
  const focusTop = () => top.current?.focus();
  const views = list.data?.views ?? [];
  const current = views.find((view) => view.id === opened && isSameScreen(view.address, address));
  return (
    <DialogFrame place="side" title={t('views.title')} onClose={onClose}>
      {current && !isSameView(current.address, address) && (
        <Differs path={path} address={address} view={current} onClose={onClose} />
      )}
      <div ref={top} tabIndex={-1} className={styles.top} />
      {list.isPending && <LoadingBlock rows={3} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && views.length === 0 && <p className={styles.none}>{t('views.none')}</p>}
      {views.length > 0 && (
        <KeptList>
          {views.map((view) => (
            <View
              key={view.id}
              path={path}
              view={view}
              isCurrent={view === current}
              onClose={onClose}
              onGone={focusTop}
            />
          ))}
        </KeptList>
      )}
      <section className={styles.save} aria-labelledby="views-save">
        <h3 id="views-save">{t('views.save')}</h3>
        <p>{t('views.save.lead')}</p>
        {address.length > LONGEST_ADDRESS ? (
          <p className={styles.none}>{t('views.too-long')}</p>
        ) : (
          <ViewForm path={path} address={address} />
        )}
      </section>
    </DialogFrame>
  );
}

function Differs({ path, address, view, onClose }: Omit<ViewsPanelProps, 'opened'> & { view: SavedView }) {
  const { t } = useWords();
  const announce = useAnnounce();
  const save = useSaveView(path);
  const { id, name, isShared } = view;
  return (
    <div className={styles.differs}>
      <p>{t('views.differs', { name })}</p>
      <div className={styles.acts}>
        {view.isMine && (
          <Button
            isDisabled={save.isPending}
            onPress={() =>
              save.mutate({ id, name, isShared, address }, { onSuccess: () => announce(t('views.saved', { name })) })
            }
          >
            {t('views.update', { name })}
          </Button>
        )}
        <Link to={processPage(path, view.address)} onClick={onClose}>
          {t('views.back')}
        </Link>
      </div>
      {save.isError && <ErrorPanel error={save.error} />}
    </div>
  );
}

interface ViewProps {
  readonly path: ProcessPath;
  readonly view: SavedView;
  readonly isCurrent: boolean;
  readonly onClose: () => void;
  /** What held the focus is about to go. */
  readonly onGone: () => void;
}

function View({ path, view, isCurrent, onClose, onGone }: ViewProps) {
  const { t } = useWords();
  const { role } = useProcess();
  const announce = useAnnounce();
  const remove = useRemoveView(path);
  const [isEdited, setEdited] = useState(false);
  const { id, name, isMine, isShared, owner } = view;
  const whose = isMine
    ? t(isShared ? 'views.shared' : 'views.mine')
    : owner === null
      ? t('views.shared')
      : t('views.shared-by', { name: owner });
  const endEdit = () => {
    setEdited(false);
    onGone();
  };
  const removed = () => {
    announce(t('views.removed', { name }));
    onGone();
  };
  if (isEdited) {
    return (
      <li>
        <ViewForm path={path} address={view.address} view={view} onDone={endEdit} />
      </li>
    );
  }
  return (
    <li>
      <KeptRow
        name={
          <Link
            to={processPage(path, view.address)}
            aria-current={isCurrent ? 'true' : undefined}
            onClick={() => {
              rememberOpened(path, id);
              onClose();
            }}
          >
            {name}
          </Link>
        }
      >
        <KeptActs
          change={isMine ? { label: t('views.change', { name }), onPress: () => setEdited(true) } : null}
          remove={
            isMine || role === 'admin'
              ? {
                  label: t('views.remove', { name }),
                  isPending: remove.isPending,
                  onPress: () => remove.mutate(id, { onSuccess: removed }),
                }
              : null
          }
        />
      </KeptRow>
      <p className={styles.whose}>{whose}</p>
      {remove.isError && <ErrorPanel error={remove.error} />}
    </li>
  );
}
