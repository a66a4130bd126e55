import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Link, useNavigate } from 'react-router';
import type { WorkspaceSummary } from '#contracts';
import { workspacePage } from '../../shared/api/paths.js';
import { ChevronIcon } from '../../shared/ui/icons.js';
import { useWords } from '../../shared/words/use-words.js';
import styles from './menu.module.css';

interface WorkspaceSwitcherProps {
  readonly workspaces: readonly WorkspaceSummary[];
  readonly current: string;
}

/** The municipality; a menu only for those who serve several. */
export function WorkspaceSwitcher({ workspaces, current }: WorkspaceSwitcherProps) {
  const { t, text, word } = useWords();
  const navigate = useNavigate();
  const here = workspaces.find((workspace) => workspace.slug === current);
  if (!here) return null;
  if (workspaces.length === 1) {
    return (
      <Link to={workspacePage(current)} className={styles.trigger}>
        <span className={styles.label}>{text(here.name)}</span>
      </Link>
    );
  }
  return (
    <MenuTrigger>
      <Button className={styles.trigger!} aria-label={`${t('common.choose-workspace')}: ${text(here.name)}`}>
        <span className={styles.label}>{text(here.name)}</span> <ChevronIcon />
      </Button>
      <Popover className={styles.popover!} placement="bottom start">
        <Menu
          className={styles.menu!}
          aria-label={t('common.choose-workspace')}
          selectionMode="single"
          selectedKeys={[current]}
          onAction={(slug) => void navigate(workspacePage(String(slug)))}
        >
          {workspaces.map((workspace) => (
            <MenuItem
              key={workspace.slug}
              id={workspace.slug}
              textValue={text(workspace.name)}
              className={styles.item!}
            >
              <span>{text(workspace.name)}</span>
              <span className={styles.note}>{word('role', workspace.role)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
