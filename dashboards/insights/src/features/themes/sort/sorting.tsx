import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Quote } from '../../../shared/contributions/quote.js';
import { latinKey } from '../../../shared/keys/latin-key.js';
import { useSingleKeys } from '../../../shared/keys/use-single-keys.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { UndoIcon } from '../../../shared/ui/icons.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { OtherDialog } from './other-dialog.js';
import { type Target } from './outbox.js';
import { SittingFacts } from './sitting-facts.js';
import styles from './sort-page.module.css';
import { useRest, type RestItem } from './use-rest.js';
import { useSitting } from './use-sitting.js';

interface NamedTheme {
  readonly id: string;
  readonly label: string;
}

/** The opinion, what could be done with it, and how far the person is. Keys work while the focus is in here, and can be switched off. */
export function Sorting() {
  const { t } = useWords();
  const path = useProcessPath();
  const announce = useAnnounce();
  const [made, setMade] = useState<readonly NamedTheme[]>([]);
  const [dialog, setDialog] = useState<'new' | 'other' | null>(null);
  const [hasKeys, setKeys] = useSingleKeys();
  const heading = useRef<HTMLHeadingElement>(null);
  const { sitting, failure, retry, decide, takeBack } = useSitting({
    onArrived: ({ createdThemes }) => setMade((now) => [...now, ...createdThemes]),
    onRefused: (error, letter) => {
      announce(t(error.problem.code === 'theme-changed' ? 'sort.taken' : 'sort.refused'));
      if (letter.kind === 'place' && error.problem.code !== 'theme-not-found') drop(letter.decision.contributionId);
    },
  });
  const decidedIds = sitting.decisions.map(({ contributionId }) => contributionId);
  const { rest, waiting, left, putBack, drop } = useRest(decidedIds, sitting.letters.length);
  const [item] = waiting;
  const id = item?.contribution.id;
  const since = useShownSince(id);

  const hasMoved = useRef(false);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [id]);

  const place = (to: Target, name: string) => {
    if (!item || !rest.data) return;
    hasMoved.current = true;
    decide({ contributionId: item.contribution.id, to, name, seen: rest.data.seen }, since());
    setDialog(null);
    announce(t('sort.placed', { into: name, left: left - 1 }));
  };
  const undo = () => {
    const last = sitting.decisions.at(-1);
    if (!last) return;
    hasMoved.current = true;
    putBack(last.contributionId);
    takeBack();
    announce(t('sort.taken-back', { from: last.name, left: left + 1 }));
  };
  const onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea');
    if (!hasKeys || dialog !== null || isTyping || event.altKey) return;
    const key = latinKey(event);
    const isUndo = key === 'z';
    if ((event.ctrlKey || event.metaKey) && !isUndo) return;
    const chosen = item?.suggestions[Number(key) - 1];
    if (isUndo) undo();
    else if (chosen) place({ kind: 'theme', themeId: chosen.id }, chosen.label);
    else if (key === '4' && item) setDialog('new');
    else if (key === '5' && item) setDialog('other');
    else if (key === '0') place({ kind: 'not-grouped' }, t('sort.none'));
    else return;
    event.preventDefault();
  };

  if (rest.isPending) return <LoadingBlock rows={8} />;
  if (rest.isError && !item) return <ErrorPanel error={rest.error} onRetry={() => void rest.refetch()} />;
  const themes = [...(rest.data?.themes ?? []), ...made].filter(
    (theme, at, all) => all.findIndex(({ id: other }) => other === theme.id) === at,
  );
  return (
    // the keys belong to what is inside; each has a button too
    <div className={styles.sorting} onKeyDown={onKey}>
      <SittingFacts left={left} placed={sitting.decisions.length} tookMs={sitting.tookMs} />
      {failure !== null && (
        <div className={styles.failure}>
          <ErrorPanel error={failure} onRetry={retry} />
          <p>{t('sort.unsent', { count: sitting.letters.length })}</p>
        </div>
      )}
      {item ? (
        <>
          <h2 ref={heading} tabIndex={-1} className={styles.which}>
            {t('sort.item', { reference: item.contribution.reference })}
          </h2>
          <Quote key={item.contribution.id} contribution={item.contribution} headingLevel={3} canMove={false} />
          <Choices item={item} onPlace={place} onDialog={setDialog} />
        </>
      ) : left > 0 ? (
        <LoadingBlock rows={4} />
      ) : (
        <EmptyState
          title={t('sort.done')}
          action={<LinkButton to={processPage(path, '/themes')}>{t('theme.back')}</LinkButton>}
        >
          <p>{t('sort.done.next')}</p>
        </EmptyState>
      )}
      <div className={styles.foot}>
        <Button look="quiet" isDisabled={sitting.decisions.length === 0} onPress={undo}>
          <UndoIcon /> {t('sort.undo')} <kbd>Z</kbd>
        </Button>
        <label className={styles.keys}>
          <input type="checkbox" checked={hasKeys} onChange={(event) => setKeys(event.target.checked)} />
          {t('sort.keys')}
        </label>
      </div>
      {dialog !== null && (
        <OtherDialog themes={themes} isNew={dialog === 'new'} onChoose={place} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}

interface ChoicesProps {
  readonly item: RestItem;
  readonly onPlace: (to: Target, name: string) => void;
  readonly onDialog: (dialog: 'new' | 'other') => void;
}

function Choices({ item, onPlace, onDialog }: ChoicesProps) {
  const { t, word } = useWords();
  return (
    <ul className={styles.choices} aria-label={t('sort.where')}>
      {item.suggestions.map(({ id, label, because }, at) => (
        <li key={id}>
          <Button onPress={() => onPlace({ kind: 'theme', themeId: id }, label)}>
            <kbd>{at + 1}</kbd>
            <span>
              {label} <small>{word('sort.because', because)}</small>
            </span>
          </Button>
        </li>
      ))}
      <li>
        <Button look="quiet" onPress={() => onDialog('new')}>
          <kbd>4</kbd> {t('sort.new')}
        </Button>
      </li>
      <li>
        <Button look="quiet" onPress={() => onDialog('other')}>
          <kbd>5</kbd> {t('sort.other')}
        </Button>
      </li>
      <li>
        <Button look="quiet" onPress={() => onPlace({ kind: 'not-grouped' }, t('sort.none'))}>
          <kbd>0</kbd> {t('sort.none')}
        </Button>
      </li>
    </ul>
  );
}

/** How long the opinion on the screen has stood there. */
function useShownSince(id: string | undefined): () => number {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = Date.now();
  }, [id]);
  return () => Date.now() - shownAt.current;
}
