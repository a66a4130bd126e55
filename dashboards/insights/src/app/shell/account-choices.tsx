import { useState, type RefObject } from 'react';
import type { Session } from '#contracts';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { workspacePage } from '../../shared/api/paths.js';
import { useAnnounce } from '../../shared/page/announcements.js';
import { useSignOut } from '../../shared/session/use-session.js';
import { chooseColours, COLOUR_CHOICES, storedColours, type ColourChoice } from '../../shared/theme/theme.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

interface AccountChoicesProps {
  readonly session: Session;
  readonly current: string | undefined;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Who is signed in, the colours of this browser, the administration of the municipalities that she manages, and the way out. */
export function AccountChoices({ session, current, button, onClose }: AccountChoicesProps) {
  const { t, text, word } = useWords();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const signOut = useSignOut();
  const [colours, setColours] = useState(storedColours);
  const { name, email } = session.person;
  const managed = session.workspaces.filter(
    ({ slug, role }) => role === 'admin' && (current === undefined || slug === current),
  );

  const leave = async () => {
    await navigate('/sign-in');
    signOut.mutate(undefined, { onSuccess: () => announce(t('sign-in.signed-out')) });
  };
  const choose = (choice: ColourChoice) => {
    chooseColours(choice);
    setColours(choice);
  };

  return (
    <Popover
      triggerRef={button}
      isOpen
      onOpenChange={onClose}
      className={styles.popover!}
      placement="bottom end"
      aria-label={t('common.account')}
    >
      <Menu
        autoFocus="first"
        onClose={onClose}
        className={styles.menu!}
        aria-label={t('common.account')}
        onAction={(key) => {
          if (key === 'sign-out') void leave();
          const slug = /^admin:(.+)$/.exec(String(key))?.[1];
          if (slug !== undefined) void navigate(`${workspacePage(slug)}/admin`);
        }}
      >
        <MenuSection>
          <Header className={styles.heading!}>
            <span>{name}</span>
            <span className={styles.note}>{email}</span>
          </Header>
          {managed.map((workspace) => (
            <MenuItem key={workspace.slug} id={`admin:${workspace.slug}`} className={styles.item!}>
              {t('admin.title')}
              {current === undefined && `: ${text(workspace.name)}`}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection
          className={styles.section!}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[colours]}
          onSelectionChange={(keys) => {
            const [chosen] = [...keys];
            if (chosen !== undefined) choose(chosen as ColourChoice);
          }}
        >
          <Header className={styles.note!}>{t('common.colours')}</Header>
          {COLOUR_CHOICES.map((choice) => (
            <MenuItem key={choice} id={choice} className={`${styles.item} ${styles.choice}`}>
              {word('common.colours', choice)}
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection aria-label={t('sign-in.sign-out')} className={styles.section!}>
          <MenuItem id="sign-out" className={styles.item!}>
            {t('sign-in.sign-out')}
          </MenuItem>
        </MenuSection>
      </Menu>
    </Popover>
  );
}
