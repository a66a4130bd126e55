import { useState } from 'react';
import type { Home, Member } from '#contracts';
import type { Role } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { RequestError } from '../../../shared/api/client.js';
import { useAnnounce } from '../../../shared/page/announcements.js';
import { useSession } from '../../../shared/session/use-session.js';
import { Button } from '../../../shared/ui/button.js';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useChangeRole, useMembers, useRemoveMember, useRevokeInvitation } from '../api/use-admin.js';
import styles from '../admin.module.css';
import { Invite } from './invite.js';
import { InviteMany } from './invite-many.js';
import { RoleChoice } from './role-choice.js';

/** The people of a municipality with their roles, who was invited, and the way to invite one more. */
export function Members({ workspace }: { workspace: string }) {
  const { t, date } = useWords();
  const announce = useAnnounce();
  const page = useMembers(workspace);
  const revoke = useRevokeInvitation(workspace);
  return (
    <section className={styles.section} aria-labelledby="members">
      <h2 id="members">{t('member.title')}</h2>
      {page.isPending && <LoadingBlock rows={4} />}
      {page.isError && <ErrorPanel error={page.error} onRetry={() => void page.refetch()} />}
      {page.data && <MemberTable workspace={workspace} members={page.data.members} />}
      {page.data && page.data.invitations.length > 0 && (
        <>
          <h3>{t('invitation.pending')}</h3>
          <ul className={styles.pending}>
            {page.data.invitations.map(({ id, email, role, expiresAt }) => (
              <li key={id}>
                <span>{email}</span>
                <RoleWord role={role} />
                <span>{t('invitation.until', { date: date(expiresAt) })}</span>
                <Button
                  look="quiet"
                  label={t('invitation.revoke-of', { email })}
                  isDisabled={revoke.isPending}
                  onPress={() => revoke.mutate(id, { onSuccess: () => announce(t('invitation.revoked', { email })) })}
                >
                  {t('invitation.revoke')}
                </Button>
              </li>
            ))}
          </ul>
          {revoke.isError && <ErrorPanel error={revoke.error} />}
        </>
      )}
      <h3>{t('member.invite')}</h3>
      <Invite workspace={workspace} />
      <h3>{t('invite-many.title')}</h3>
      <InviteMany workspace={workspace} />
    </section>
  );
}

function RoleWord({ role }: { role: Role }) {
  const { t, word } = useWords();
  const simple = { viewer: t('role.simple.reads'), admin: t('role.simple.everything') };
  return <span>{role === 'viewer' || role === 'admin' ? simple[role] : word('role', role)}</span>;
}

function MemberTable({ workspace, members }: { workspace: string; members: readonly Member[] }) {
  const { t } = useWords();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('member.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('member.column.person')}</th>
          <th scope="col">{t('member.column.role')}</th>
          <th scope="col">{t('member.column.scope')}</th>
          <th scope="col">{t('member.column.seen')}</th>
          <th scope="col">{t('member.column.actions')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <MemberRow key={member.id} workspace={workspace} member={member} />
        ))}
      </tbody>
    </table>
  );
}

function MemberRow({ workspace, member }: { workspace: string; member: Member }) {
  const { t, text, date, problem } = useWords();
  const { data: session } = useSession();
  const announce = useAnnounce();
  const home = useQueryClient().getQueryData<Home>(['home', workspace]);
  const change = useChangeRole(workspace);
  const remove = useRemoveMember(workspace);
  const [chosen, setChosen] = useState<Role | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { id, name, email, role, process: only, lastSeenOn } = member;
  const title = home?.processes.find(({ slug }) => slug === only)?.title;
  const refused = remove.error instanceof RequestError ? problem(remove.error.problem) : null;
  return (
    <tr>
      <th scope="row">
        {name}
        {email === session?.person.email && ` (${t('member.you')})`}
        <span className={styles.note}>{email}</span>
      </th>
      <td data-label={t('member.column.role')}>
        {chosen === null ? (
          <RoleWord role={role} />
        ) : (
          <form
            className={`${styles.form} ${styles.inline}`}
            aria-label={t('member.change-role-of', { name })}
            onSubmit={(event) => {
              event.preventDefault();
              change.mutate(
                { id, role: chosen },
                {
                  onSuccess: () => {
                    setChosen(null);
                    announce(t('member.role-changed', { name }));
                  },
                },
              );
            }}
          >
            <RoleChoice role={chosen} onChoose={setChosen} />
            {change.isError && <ErrorPanel error={change.error} />}
            <div className={styles.buttons}>
              <Button type="submit" look="main" isDisabled={change.isPending}>
                {t('common.save')}
              </Button>
              <Button
                look="quiet"
                onPress={() => {
                  change.reset();
                  setChosen(null);
                }}
              >
                {t('common.cancel')}
              </Button>
            </div>
          </form>
        )}
      </td>
      <td data-label={t('member.column.scope')}>
        {only === null ? t('member.everything') : t('member.only-process', { process: title ? text(title) : only })}
      </td>
      <td data-label={t('member.column.seen')}>{lastSeenOn === null ? t('member.never-seen') : date(lastSeenOn)}</td>
      <td>
        <div className={styles.actions}>
          {chosen === null && (
            <Button look="quiet" label={t('member.change-role-of', { name })} onPress={() => setChosen(role)}>
              {t('member.change-role')}
            </Button>
          )}
          <Button look="quiet" label={t('member.remove-of', { name })} onPress={() => setLeaving(true)}>
            {t('member.remove')}
          </Button>
        </div>
        {isLeaving && (
          <ConfirmDialog
            title={t('member.remove-of', { name })}
            action={t('member.remove')}
            isPending={remove.isPending}
            onConfirm={() =>
              remove.mutate(id, {
                onSuccess: () => {
                  setLeaving(false);
                  announce(t('member.removed', { name }));
                },
              })
            }
            onClose={() => {
              remove.reset();
              setLeaving(false);
            }}
          >
            <p>{t('member.remove.ask', { name })}</p>
            {refused !== null && <p role="alert">{refused}</p>}
          </ConfirmDialog>
        )}
      </td>
    </tr>
  );
}
