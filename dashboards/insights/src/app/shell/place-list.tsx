import type { Homes, WorkspaceSummary } from '#contracts';
import type { RefObject } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
} from 'react-aria-components';
import { useNavigate } from 'react-router';
import { processPage, workspacePage } from '../../shared/api/paths.js';
import { useHomes } from '../../shared/home/use-homes.js';
import { useWords } from '../../shared/words/use-words.js';
import menu from './menu.module.css';
import styles from './place-list.module.css';

interface PlaceListProps {
  readonly workspaces: readonly WorkspaceSummary[];
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Municipalities with the role that one has there, and their processes with their stage; typing narrows them, letters without accents too. */
export function PlaceList({ workspaces, button, onClose }: PlaceListProps) {
  const { t, text, word } = useWords();
  const navigate = useNavigate();
  const { data } = useHomes();
  const processesOf = (slug: string): Homes['workspaces'][number]['processes'] =>
    data?.workspaces.find((workspace) => workspace.slug === slug)?.processes ?? [];
  const go = (address: string) => {
    onClose();
    void navigate(address);
  };
  return (
    <Popover triggerRef={button} isOpen onOpenChange={onClose} className={menu.popover!} placement="bottom start">
      <Dialog className={styles.dialog!} aria-label={t('common.choose-workspace')}>
        <Autocomplete filter={(words, typed) => folded(words).includes(folded(typed))}>
          <SearchField autoFocus className={styles.search!}>
            <Label className={styles.label!}>{t('switcher.search')}</Label>
            <Input className={styles.input!} />
          </SearchField>
          <ListBox
            className={styles.list!}
            aria-label={t('common.choose-workspace')}
            selectionMode="none"
            onAction={(address) => go(String(address))}
            renderEmptyState={() => <p className={styles.none}>{t('switcher.none')}</p>}
          >
            {workspaces.map(({ slug, name, role }) => (
              <ListBoxSection key={slug} className={styles.section!}>
                <Header className="visually-hidden">{text(name)}</Header>
                <ListBoxItem
                  id={workspacePage(slug)}
                  textValue={text(name)}
                  className={`${menu.item} ${styles.workspace}`}
                >
                  <span>{text(name)}</span>
                  <span className={menu.note}>{word('role', role)}</span>
                </ListBoxItem>
                {processesOf(slug).map((process) => (
                  <ListBoxItem
                    key={process.slug}
                    id={processPage({ workspace: slug, process: process.slug })}
                    textValue={`${text(process.title)} ${text(name)}`}
                    className={menu.item!}
                  >
                    <span>{text(process.title)}</span>
                    <span className={menu.note}>{word('process-stage', process.stage)}</span>
                  </ListBoxItem>
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
}

/** "Łąka" is found by "laka": people type what their keyboard gives. */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[łŁ]/g, 'l').toLowerCase();
}
