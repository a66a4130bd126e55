import { Link } from 'react-router';
import type { LedgerEntry, LedgerLink } from '#contracts';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import { useEntryLinks, useLinkStep, useSuggest, type EntryAddress } from '../api/use-ledger.js';
import { AddLinks } from './add-links.js';
import { excerptOf } from './excerpt-of.js';
import styles from './ledger.module.css';

interface EntryLinksProps {
  readonly entry: LedgerEntry;
  readonly address: EntryAddress;
  readonly mayChange: boolean;
}

/** You said: the themes and contributions behind the entry, and what the machine suggests beside them. */
export function EntryLinks({ entry, address, mayChange }: EntryLinksProps) {
  const { t } = useWords();
  const { links } = entry;
  const isPublished = entry.state === 'published';
  return (
    <section className={styles.block} aria-labelledby="said">
      <h2 id="said">{t('ledger.entry.said')}</h2>
      <p className={styles.words}>
        {links.contributions === 0 && links.themes === 0
          ? t('ledger.entry.said.none')
          : t('ledger.entry.said.count', { opinions: links.contributions, people: links.people })}
        {links.notYetLinked > 0 && (
          <span className={styles.note}>
            {isPublished
              ? t('ledger.entry.said.later', { opinions: links.notYetLinked })
              : t('ledger.entry.said.more', { opinions: links.notYetLinked })}
          </span>
        )}
        {links.withdrawn > 0 && (
          <span className={styles.note}>{t('ledger.entry.said.withdrawn', { n: links.withdrawn })}</span>
        )}
      </p>
      {links.contributions + links.themes > 0 && (
        <LinkList address={address} confirmed="yes" mayChange={mayChange} label={t('ledger.links.confirmed')} />
      )}
      {mayChange && (
        <>
          <Suggestions entry={entry} address={address} />
          <AddLinks address={address} />
        </>
      )}
    </section>
  );
}

function Suggestions({ entry, address }: { entry: LedgerEntry; address: EntryAddress }) {
  const { t } = useWords();
  const suggest = useSuggest(address);
  const isNothing = suggest.data?.items.length === 0;
  return (
    <>
      <div className={styles.buttons}>
        <Button onPress={() => suggest.mutate()} isDisabled={suggest.isPending}>
          {t('ledger.links.suggest')}
        </Button>
        <span role="status">{isNothing && t('ledger.links.suggestions.none')}</span>
      </div>
      {suggest.error && <ErrorPanel error={suggest.error} />}
      {entry.links.suggestions > 0 && (
        <>
          <h3>{t('ledger.links.suggestions')}</h3>
          <p className={styles.note}>{t('ledger.links.suggestions.lead')}</p>
          <LinkList address={address} confirmed="no" mayChange label={t('ledger.links.suggestions')} />
        </>
      )}
    </>
  );
}

interface LinkListProps {
  readonly address: EntryAddress;
  readonly confirmed: 'yes' | 'no';
  readonly mayChange: boolean;
  readonly label: string;
}

function LinkList({ address, confirmed, mayChange, label }: LinkListProps) {
  const { t } = useWords();
  const links = useEntryLinks(address, confirmed);
  const step = useLinkStep(address);
  const items = links.data?.pages.flatMap((page) => page.items) ?? [];
  if (links.isPending) return <LoadingBlock rows={3} />;
  if (links.isError) return <ErrorPanel error={links.error} onRetry={() => void links.refetch()} />;
  return (
    <>
      {step.error && <ErrorPanel error={step.error} />}
      <ul className={styles.list} aria-label={label}>
        {items.map((link) => (
          <li key={link.id}>
            <LinkWords link={link} />
            {mayChange && link.linkedBy !== 'source' && (
              <LinkButtons
                link={link}
                isPending={step.isPending}
                onStep={(isConfirmed) => step.mutate({ link: link.id, isConfirmed })}
              />
            )}
          </li>
        ))}
      </ul>
      {links.hasNextPage && (
        <Button onPress={() => void links.fetchNextPage()} isDisabled={links.isFetchingNextPage}>
          {t('common.show-more')}
        </Button>
      )}
    </>
  );
}

function LinkWords({ link }: { link: LedgerLink }) {
  const { t, date } = useWords();
  const path = useProcessPath();
  const { theme, contribution } = link;
  const day = date(link.createdAt.slice(0, 10));
  return (
    <>
      {theme && (
        <Link to={processPage(path, `/themes/${theme.id}`)}>{t('ledger.links.theme', { label: theme.label })}</Link>
      )}
      {contribution && (
        <Link className={styles.quote} to={processPage(path, `/contributions/${contribution.id}`)}>
          {excerptOf(contribution)}
        </Link>
      )}
      <span className={styles.note}>
        {[
          theme?.was && t('ledger.links.merged', { was: theme.was }),
          contribution?.isWithdrawn && t('ledger.links.withdrawn'),
          contribution?.isChanged && t('ledger.links.changed'),
          link.sharedWords.length > 0 && t('ledger.links.shared', { words: link.sharedWords.join(', ') }),
          link.note,
          link.linkedBy === 'source' && t('ledger.links.by.source', { date: day }),
          link.isConfirmed && link.author !== null && t('ledger.links.by.person', { by: link.author, date: day }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

interface LinkButtonsProps {
  readonly link: LedgerLink;
  readonly isPending: boolean;
  readonly onStep: (isConfirmed: boolean) => void;
}

function LinkButtons({ link, isPending, onStep }: LinkButtonsProps) {
  const { t } = useWords();
  const what = link.theme?.label ?? (link.contribution ? excerptOf(link.contribution).slice(0, 60) : '');
  return (
    <span className={styles.buttons} style={{ margin: '4px 0 0' }}>
      {!link.isConfirmed && (
        <Button onPress={() => onStep(true)} isDisabled={isPending} label={t('ledger.links.confirm-of', { what })}>
          {t('ledger.links.confirm')}
        </Button>
      )}
      <Button
        look="quiet"
        onPress={() => onStep(false)}
        isDisabled={isPending}
        label={link.isConfirmed ? t('ledger.links.remove-of', { what }) : t('ledger.links.dismiss-of', { what })}
      >
        {link.isConfirmed ? t('ledger.links.remove') : t('ledger.links.dismiss')}
      </Button>
    </span>
  );
}
