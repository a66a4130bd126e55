import { useState, type FormEvent } from 'react';
import type { CopiesPreview } from '#contracts';
import { COPY_KINDS } from '#domain';
import { Button } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useCopy } from '../api/use-copies.js';
import styles from '../copies.module.css';
import { KindTable } from './kind-table.js';

type Item = CopiesPreview['items'][number];
const keyOf = ({ kind, id }: Pick<Item, 'kind' | 'id'>) => `${kind} ${id}`;

/** Everything that can go, kind by kind, and the button that takes what was ticked. */
export function CopiesForm({ workspace, preview }: { workspace: string; preview: CopiesPreview }) {
  const { t, text } = useWords();
  const copy = useCopy(workspace, preview.to.slug);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setIsAsked] = useState(false);
  const to = text(preview.to.name);
  const items = preview.items.filter((item) => chosen.has(keyOf(item)));
  if (preview.items.length === 0)
    return (
      <EmptyState title={t('copies.nothing')}>
        <p>{t('copies.nothing.next')}</p>
      </EmptyState>
    );
  const choose = (item: Item, isWanted: boolean) => {
    const next = new Set(chosen);
    if (isWanted) next.add(keyOf(item));
    else next.delete(keyOf(item));
    setChosen(next);
    setIsAsked(false);
    copy.reset();
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (items.length === 0) return;
    copy.mutate(
      items.map(({ kind, id }) => ({ kind, id })),
      { onSuccess: () => setChosen(new Set()) },
    );
  };
  return (
    <form onSubmit={send}>
      <p className={styles.notice}>{t('copies.stays')}</p>
      {COPY_KINDS.map((kind) => (
        <KindTable
          key={kind}
          kind={kind}
          items={preview.items.filter((item) => item.kind === kind)}
          isChosen={(item) => chosen.has(keyOf(item))}
          onChoose={choose}
        />
      ))}
      <div className={styles.send}>
        <Button type="submit" look="main" isDisabled={copy.isPending}>
          {t('copies.send', { to })}
        </Button>
      </div>
      <p className={styles.result} role="status">
        {copy.isPending && t('copies.sending')}
        {isAsked && copy.isIdle && t('copies.choose-first')}
        {copy.data && <Result items={copy.data.items} to={to} />}
      </p>
      {copy.isError && <ErrorPanel error={copy.error} />}
    </form>
  );
}

function Result({ items, to }: { items: readonly { outcome: string; nameThere: string | null }[]; to: string }) {
  const { t } = useWords();
  const renamed = items.filter(({ outcome }) => outcome === 'renamed').map(({ nameThere }) => nameThere ?? '');
  const unchanged = items.filter(({ outcome }) => outcome === 'unchanged').length;
  const copied = items.length - unchanged;
  return [
    copied > 0 && t('copies.done', { count: copied, to }),
    renamed.length > 0 && t('copies.done.renamed', { names: renamed.join(', ') }),
    unchanged > 0 && t('copies.done.unchanged', { count: unchanged }),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
