import { useState } from 'react';
import type { ContributionList, ThemesReport } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/choice-field.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { TextField } from '../../../shared/ui/text-field.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useLinkEntry, type EntryAddress } from '../api/use-ledger.js';
import { excerptOf } from './excerpt-of.js';
import styles from './ledger.module.css';

/** Themes and contributions to tick: a theme stands for all that is in it when the entry is published. */
export function AddLinks({ address }: { address: EntryAddress }) {
  const { t } = useWords();
  const link = useLinkEntry(address);
  const [isOpen, setIsOpen] = useState(false);
  const [search, setSearch] = useState('');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [themes, setThemes] = useState<readonly string[]>([]);
  const [contributions, setContributions] = useState<readonly string[]>([]);
  const [isWrong, setIsWrong] = useState(false);
  const ticked = themes.length + contributions.length;
  const save = () => {
    setIsWrong(ticked === 0);
    if (ticked === 0) return;
    link.mutate(
      {
        themeIds: [...themes],
        contributionIds: [...contributions],
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
      {
        onSuccess: () => {
          setThemes([]);
          setContributions([]);
          setIsOpen(false);
        },
      },
    );
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button onPress={() => setIsOpen(!isOpen)} expanded={isOpen} controls="add-links">
          {t('ledger.links.add')}
        </Button>
      </div>
      {isOpen && (
        <div id="add-links" className={styles.form}>
          <ThemeChoice
            chosen={themes}
            onChoose={setThemes}
            error={isWrong && ticked === 0 ? t('ledger.links.add.nothing-ticked') : undefined}
          />
          <form
            role="search"
            className={styles.pair}
            onSubmit={(event) => {
              event.preventDefault();
              setSearch(typed.trim());
            }}
          >
            <TextField name="search" type="search" label={t('ledger.links.add.search')} onChange={setTyped} />
            <div>
              <Button type="submit">{t('ledger.links.add.find')}</Button>
            </div>
          </form>
          {search !== '' && <ContributionChoice search={search} chosen={contributions} onChoose={setContributions} />}
          <TextField name="note" label={t('ledger.links.add.note')} onChange={setNote} />
          {link.error && <ErrorPanel error={link.error} />}
          <div>
            <Button look="main" onPress={save} isDisabled={link.isPending}>
              {t('ledger.links.add.save')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

const toggled = (ids: readonly string[], id: string, isChosen: boolean) =>
  isChosen ? [...ids, id] : ids.filter((one) => one !== id);

function ThemeChoice({ chosen, onChoose, error }: ChoiceProps & { error: string | undefined }) {
  const { t } = useWords();
  const report = useProcessQuery<ThemesReport>('/themes');
  if (!report.data || report.data.themes.length === 0) return error ? <p role="alert">{error}</p> : null;
  return (
    <ChoiceField
      legend={t('ledger.links.add.themes')}
      name="theme"
      type="checkbox"
      options={report.data.themes
        .filter(({ parentId }) => parentId === null)
        .map(({ id, label, contributions }) => ({
          value: id,
          label,
          help: t('count.opinions', { count: contributions }),
        }))}
      chosen={chosen}
      onChoose={(id, isChosen) => onChoose(toggled(chosen, id, isChosen))}
      error={error}
    />
  );
}

function ContributionChoice({ search, chosen, onChoose }: ChoiceProps & { search: string }) {
  const { t } = useWords();
  const found = useProcessQuery<ContributionList>(`/contributions?limit=25&search=${encodeURIComponent(search)}`);
  if (found.isPending) return <LoadingBlock rows={3} />;
  if (found.isError) return <ErrorPanel error={found.error} />;
  if (found.data.items.length === 0) return <p role="status">{t('ledger.links.add.nothing')}</p>;
  return (
    <ChoiceField
      legend={t('ledger.links.add.found')}
      name="contribution"
      type="checkbox"
      options={found.data.items.map(({ id, title, body }) => ({ value: id, label: excerptOf({ title, body }) }))}
      chosen={chosen}
      onChoose={(id, isChosen) => onChoose(toggled(chosen, id, isChosen))}
    />
  );
}
