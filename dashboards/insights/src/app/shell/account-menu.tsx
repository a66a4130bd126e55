import type { Session } from '#contracts';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { useAnnounce } from '../../shared/page/announcements.js';
import { useSignOut } from '../../shared/session/use-session.js';
import { PersonIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

/** Who is signed in, the administration of the municipalities that she manages, and the way out. */
export function AccountMenu({ session, current }: { session: Session; current: string | undefined }) {
  const { t, text } = useWords();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const signOut = useSignOut();
  const { name, email } = session.person;
  const managed = session.workspaces.filter(
    ({ slug, role }) => role === 'admin' && (current === undefined || slug === current),
  );

  const leave = async () => {
    await navigate('/sign-in');
    signOut.mutate(undefined, { onSuccess: () => announce(t('sign-in.signed-out')) });
  };

  return (
    <MenuTrigger>
      <Button className={`${styles.trigger} ${styles.round}`} aria-label={`${t('common.account')}: ${name}`}>
        <PersonIcon size={20} />
      </Button>
      <Popover className={styles.popover!} placement="bottom end">
        <Menu
          className={styles.menu!}
          aria-label={t('common.account')}
          onAction={(key) => void (key === 'sign-out' ? leave() : navigate(`${workspacePage(String(key))}/admin`))}
        >
          <MenuSection>
            <Header className={styles.heading!}>
              <span>{name}</span>
              <span className={styles.note}>{email}</span>
            </Header>
            {managed.map((workspace) => (
              <MenuItem key={workspace.slug} id={workspace.slug} className={styles.item!}>
                {t('admin.title')}
                {current === undefined && `: ${text(workspace.name)}`}
              </MenuItem>
            ))}
            <MenuItem id="sign-out" className={styles.item!}>
              {t('sign-in.sign-out')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
