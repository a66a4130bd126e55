import { useState } from 'react';
import type { Token } from '#contracts';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useRevokeToken, useTokens } from '../api/use-admin.js';
import styles from '../admin.module.css';
import { NewTokenForm } from './new-token-form.js';

/** The keys by which other programs ask; a secret is shown once and never again. */
export function Tokens({ workspace }: { workspace: string }) {
  const { t } = useWords();
  const list = useTokens(workspace);
  return (
    <section className={styles.section} aria-labelledby="tokens">
      <h2 id="tokens">{t('token.title')}</h2>
      <p>{t('token.lead')}</p>
      {list.isPending && <LoadingBlock rows={2} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.tokens.length === 0 && <p>{t('token.none')}</p>}
      {list.data && list.data.tokens.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('token.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('token.column.name')}</th>
              <th scope="col">{t('token.column.scopes')}</th>
              <th scope="col">{t('token.column.created')}</th>
              <th scope="col">{t('token.column.used')}</th>
              <th scope="col">{t('token.column.state')}</th>
              <th scope="col">{t('member.column.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.tokens.map((token) => (
              <TokenRow key={token.id} workspace={workspace} token={token} />
            ))}
          </tbody>
        </table>
      )}
      <h3>{t('token.new')}</h3>
      <NewTokenForm workspace={workspace} />
    </section>
  );
}

function TokenRow({ workspace, token }: { workspace: string; token: Token }) {
  const { t, word, list, date, moment, problem } = useWords();
  const announce = useAnnounce();
  const revoke = useRevokeToken(workspace);
  const [isAsking, setAsking] = useState(false);
  const { id, name, scopes, createdAt, lastUsedAt, expiresAt, revokedAt } = token;
  const hasExpired = expiresAt !== null && Date.parse(expiresAt) < Date.now();
  const state =
    revokedAt !== null
      ? t('token.revoked', { date: date(revokedAt) })
      : expiresAt === null
        ? t('token.active')
        : t(hasExpired ? 'token.expired' : 'token.expires', { date: date(expiresAt) });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={t('token.column.scopes')}>{list(scopes.map((scope) => word('scope', scope)))}</td>
      <td data-label={t('token.column.created')}>{date(createdAt)}</td>
      <td data-label={t('token.column.used')}>{lastUsedAt === null ? t('token.never-used') : moment(lastUsedAt)}</td>
      <td data-label={t('token.column.state')}>{state}</td>
      <td>
        {revokedAt === null && (
          <Button look="quiet" label={t('token.revoke-of', { name })} onPress={() => setAsking(true)}>
            {t('token.revoke')}
          </Button>
        )}
        {isAsking && (
          <ConfirmDialog
            title={t('token.revoke-of', { name })}
            action={t('token.revoke')}
            isPending={revoke.isPending}
            onConfirm={() =>
              revoke.mutate(id, {
                onSuccess: () => {
                  setAsking(false);
                  announce(t('token.revoked-now', { name }));
                },
              })
            }
            onClose={() => setAsking(false)}
          >
            <p>{t('token.revoke.ask', { name })}</p>
            {revoke.error instanceof RequestError && <p role="alert">{problem(revoke.error.problem)}</p>}
          </ConfirmDialog>
        )}
      </td>
    </tr>
  );
}
