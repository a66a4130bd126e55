import { useState } from 'react';
import type { Connection } from '#contracts';
import { mayActAs, type Role } from '#domain';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button, LinkButton } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeConnection, useCheck, useDisconnect, useSync } from '../api/use-connections.js';
import styles from '../connections.module.css';
import { ChangeConnection } from './change-connection.js';
import { ConnectionFacts } from './connection-facts.js';
import { SyncsTable } from './syncs-table.js';

interface ConnectionSectionProps {
  readonly connection: Connection;
  readonly lastVisit: string | null;
  readonly role: Role;
  /** Says in sight what was done. */
  readonly onDone: (words: string) => void;
}

/** One connected platform: how it stands, what can be done with it, what it brought. */
export function ConnectionSection({ connection, lastVisit, role, onDone }: ConnectionSectionProps) {
  const { t, number } = useWords();
  const path = useProcessPath();
  const { id, name, paused, run } = connection;
  const sync = useSync(id);
  const change = useChangeConnection(id);
  const check = useCheck();
  const remove = useDisconnect(id);
  const [open, setOpen] = useState<'change' | 'delete' | null>(null);
  const mayAdmin = mayActAs(role, 'admin');
  const mayImport = mayActAs(role, 'editor');
  const isGoing = run?.state === 'queued' || run?.state === 'running';
  const failed = [sync, change, check, remove].find(({ isError }) => isError);
  return (
    <section className={styles.section} aria-labelledby={`connection-${id}`}>
      <h2 id={`connection-${id}`}>{name}</h2>
      <ConnectionFacts connection={connection} isGoing={isGoing} mayAdmin={mayAdmin} />
      {mayImport && (
        <div className={styles.tools}>
          <Button
            label={t('connections.sync.of', { name })}
            isDisabled={isGoing || sync.isPending}
            onPress={() => sync.mutate(undefined, { onSuccess: () => onDone(t('connections.sync.started', { name })) })}
          >
            {t('connections.sync')}
          </Button>
          <Button
            look="quiet"
            label={t('connections.check.of', { name })}
            isDisabled={check.isPending}
            onPress={() =>
              check.mutate(id, {
                onSuccess: ({ host, parts }) => onDone(t('connections.checked', { host, count: number(parts.length) })),
              })
            }
          >
            {t(check.isPending ? 'connections.checking' : 'connections.check')}
          </Button>
          {connection.platform === 'citizenlab' && (
            <LinkButton look="quiet" to={processPage(path, `/data/connections/${id}/words`)}>
              {t('connections.words')}
            </LinkButton>
          )}
          {mayAdmin && (
            <>
              <Button
                look="quiet"
                label={t('connections.change.of', { name })}
                expanded={open === 'change'}
                onPress={() => setOpen(open === 'change' ? null : 'change')}
              >
                {t('connections.change')}
              </Button>
              <Button
                look="quiet"
                label={t(paused ? 'connections.resume.of' : 'connections.pause.of', { name })}
                isDisabled={change.isPending}
                onPress={() => change.mutate({ paused: !paused })}
              >
                {t(paused ? 'connections.resume' : 'connections.pause')}
              </Button>
              <Button look="quiet" label={t('connections.delete.of', { name })} onPress={() => setOpen('delete')}>
                {t('connections.delete')}
              </Button>
            </>
          )}
        </div>
      )}
      {failed && <ErrorPanel error={failed.error} />}
      {open === 'change' && (
        <ChangeConnection
          connection={connection}
          onClose={() => setOpen(null)}
          onChanged={() => {
            setOpen(null);
            onDone(t('connections.changed', { name }));
          }}
        />
      )}
      {open === 'delete' && (
        <ConfirmDialog
          title={t('connections.delete.of', { name })}
          action={t('connections.delete')}
          isPending={remove.isPending}
          onConfirm={() =>
            remove.mutate(undefined, {
              onSuccess: () => onDone(t('connections.deleted', { name })),
              onError: () => setOpen(null),
            })
          }
          onClose={() => setOpen(null)}
        >
          <p>{t('connections.delete.ask')}</p>
        </ConfirmDialog>
      )}
      <h3>{t('connections.syncs')}</h3>
      <SyncsTable connection={connection} lastVisit={lastVisit} mayImport={mayImport} />
    </section>
  );
}
