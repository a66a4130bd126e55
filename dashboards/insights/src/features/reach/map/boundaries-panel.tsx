import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoundarySet, ProcessBoundaries } from '#contracts';
import { mayActAs } from '#domain';
import { sendJson } from '../../../shared/api/client.js';
import { processKey, workspaceApi } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWorkspace } from '../../../shared/session/use-session.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { Notice } from '../../../shared/ui/notice.js';
import { useWords } from '../../../shared/words/use-words.js';
import { BoundariesForm } from './boundaries-form.js';
import styles from './map-view.module.css';

/** Which boundaries are drawn, what on either side has no counterpart, and the way to upload others. */
export function BoundariesPanel({ boundaries, hasMap }: { boundaries: ProcessBoundaries; hasMap: boolean }) {
  const { t, word } = useWords();
  const { workspace } = useProcessPath();
  const role = useWorkspace(workspace)?.role;
  const [done, setDone] = useState<BoundarySet | null>(null);
  const mayChange = role !== undefined && mayActAs(role, 'editor');
  const { set, areas, withoutArea } = boundaries;
  const withoutGroup = areas.filter(({ group }) => group === null).map(({ name }) => name);
  return (
    <section className={styles.panel} aria-labelledby="boundaries">
      <h2 id="boundaries">{t('boundaries.title')}</h2>
      {done !== null && (
        <Notice>
          <p>{t('boundaries.done', { name: done.name, areas: done.areas })}</p>
        </Notice>
      )}
      {!hasMap && <p>{t('boundaries.none')}</p>}
      <p>{t('boundaries.lead')}</p>
      {set !== null && hasMap && (
        <>
          <p>{t('boundaries.set', { name: set.name, source: set.source })}</p>
          {set.warnings.map((warning) => (
            <p key={warning}>{word('boundary-warning', warning)}</p>
          ))}
          <Unmatched says={t('boundaries.without-area')} names={withoutArea} />
          <Unmatched says={t('boundaries.without-group')} names={withoutGroup} />
        </>
      )}
      {mayChange && (
        <details className={styles.upload} open={!hasMap || undefined}>
          <summary>{t(hasMap ? 'boundaries.replace' : 'boundaries.upload')}</summary>
          <BoundariesForm onDone={setDone} />
          {set !== null && hasMap && <RemoveBoundaries set={set} />}
        </details>
      )}
    </section>
  );
}

function Unmatched({ says, names }: { says: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{says}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}

function RemoveBoundaries({ set }: { set: BoundarySet }) {
  const { t } = useWords();
  const path = useProcessPath();
  const client = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => sendJson<void>('DELETE', `${workspaceApi(path.workspace)}/boundaries/${set.id}`),
    onSuccess: async () => {
      setIsAsking(false);
      await client.invalidateQueries({ queryKey: processKey(path) });
    },
  });
  return (
    <div className={styles.remove}>
      <Button look="quiet" onPress={() => setIsAsking(true)}>
        {t('boundaries.remove')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('boundaries.remove')}
          action={t('boundaries.remove')}
          isPending={remove.isPending}
          onConfirm={() => remove.mutate()}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('boundaries.remove.question', { name: set.name })}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
