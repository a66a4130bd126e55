import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { useAnnounce } from '../../shared/page/announcements.js';
import { useSignOut } from '../../shared/session/use-session.js';
import { PersonIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

export function AccountMenu({ name, email }: { name: string; email: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const signOut = useSignOut();

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
        <Menu className={styles.menu!} aria-label={t('common.account')} onAction={() => void leave()}>
          <MenuSection>
            <Header className={styles.heading!}>
              <span>{name}</span>
              <span className={styles.note}>{email}</span>
            </Header>
            <MenuItem id="sign-out" className={styles.item!}>
              {t('sign-in.sign-out')}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
