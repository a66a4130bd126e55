import { useRef, useState } from 'react';
import type { SavedComparison } from '#contracts';
import { Link } from 'react-router';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { KeptActs, KeptList, KeptRow } from '../../../shared/ui/kept-list.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../compare-page.module.css';
import { useRemoveComparison, useSavedComparisons } from '../use-saved-comparisons.js';
import { ComparisonNameForm } from './comparison-name-form.js';

/** Comparisons that a person keeps under a name; of each, what is still open to her. Folded away once there is something to read. */
export function SavedComparisons({ chosen }: { chosen: readonly string[] }) {
  const { t } = useWords();
  const list = useSavedComparisons();
  const summary = useRef<HTMLElement>(null);
  const kept = list.data?.comparisons ?? [];
  const isAsked = chosen.length > 1;
  const current = kept.find((one) => addressesOf(one).join() === chosen.join());
  if (!isAsked && kept.length === 0) return list.isError ? <ErrorPanel error={list.error} /> : null;
  return (
    <details className={styles.choice} open={!isAsked}>
      <summary ref={summary}>
        {current && t('compare.saved.current', { name: current.name })}
        {!current && (isAsked ? t('compare.saved.keep') : t('compare.saved', { count: kept.length }))}
      </summary>
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {isAsked && !current && (
        <ComparisonNameForm processes={chosen} lead={t('compare.saved.lead')} onDone={() => summary.current?.focus()} />
      )}
      {kept.length > 0 && (
        <KeptList>
          {kept.map((one) => (
            <Kept key={one.id} comparison={one} isCurrent={one === current} onGone={() => summary.current?.focus()} />
          ))}
        </KeptList>
      )}
    </details>
  );
}

interface KeptProps {
  readonly comparison: SavedComparison;
  readonly isCurrent: boolean;
  /** What held the focus is about to go. */
  readonly onGone: () => void;
}

function Kept({ comparison, isCurrent, onGone }: KeptProps) {
  const { t, text, list } = useWords();
  const announce = useAnnounce();
  const remove = useRemoveComparison();
  const [isEdited, setEdited] = useState(false);
  const { id, name, processes } = comparison;
  const open = processes.flatMap(({ title, workspaceName }) =>
    title === null || workspaceName === null ? [] : [`${text(workspaceName)}: ${text(title)}`],
  );
  const closed = processes.flatMap((one) => (one.title === null ? [`${one.workspace}/${one.process}`] : []));
  if (isEdited) {
    const endEdit = () => {
      setEdited(false);
      onGone();
    };
    return (
      <li>
        <ComparisonNameForm processes={addressesOf(comparison)} kept={comparison} onDone={endEdit} />
      </li>
    );
  }
  const removed = () => {
    announce(t('compare.saved.removed', { name }));
    onGone();
  };
  return (
    <li>
      <KeptRow
        name={
          <Link
            to={`/compare?with=${encodeURIComponent(addressesOf(comparison).join(','))}`}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {name}
          </Link>
        }
      >
        <KeptActs
          change={{ label: t('compare.saved.rename', { name }), onPress: () => setEdited(true) }}
          remove={{
            label: t('compare.saved.remove', { name }),
            isPending: remove.isPending,
            onPress: () => remove.mutate(id, { onSuccess: removed }),
          }}
        />
      </KeptRow>
      {open.length > 0 && <p className={styles.help}>{list(open)}</p>}
      {closed.length > 0 && <p className={styles.lost}>{t('compare.saved.closed', { processes: list(closed) })}</p>}
      {remove.isError && <ErrorPanel error={remove.error} />}
    </li>
  );
}

const addressesOf = ({ processes }: SavedComparison) =>
  processes.map(({ workspace, process }) => `${workspace}/${process}`);
