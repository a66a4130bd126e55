import type { PublicPageAnswer } from '#contracts';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import button from '../../../shared/ui/button.module.css';
import { LinkButton } from '../../../shared/ui/button.js';
import { EmptyState } from '../../../shared/ui/empty-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../public-page.module.css';

/** Which release residents read, where, and how many get a mail about the next one. */
export function ShownNow({ page }: { page: PublicPageAnswer }) {
  const { t, moment } = useWords();
  const path = useProcessPath();
  const { address, release, subscribers } = page;
  if (release === null) {
    return (
      <EmptyState
        title={t('public-page.empty')}
        action={<LinkButton to={processPage(path, '/reports')}>{t('public-page.releases')}</LinkButton>}
      >
        <p>{t('public-page.empty.next')}</p>
      </EmptyState>
    );
  }
  // The drawing comes from this service; the address in it is the public one, whatever name the office uses.
  const drawing = `/public/${encodeURIComponent(path.workspace)}/${encodeURIComponent(path.process)}/qr.svg`;
  return (
    <section className={styles.section} aria-labelledby="shown-now">
      <h2 id="shown-now">{t('public-page.now')}</h2>
      <div className={styles.now}>
        <img src={drawing} width={132} height={132} alt={t('public-page.qr')} className={styles.qr} />
        <div>
          <p>{t('public-page.shown', { number: release.number, when: moment(release.publishedAt) })}</p>
          <p>
            <a href={address} className={styles.address}>
              {address}
            </a>
          </p>
          <p className={styles.soft}>
            {subscribers === null
              ? t('public-page.subscribers.off')
              : t('public-page.subscribers', { people: subscribers })}
          </p>
          <div className={styles.buttons}>
            <a className={`${button.button} ${button.main}`} href={address}>
              {t('public-page.open')}
            </a>
            <a className={`${button.button} ${button.second}`} href={drawing} download={`${path.process}-qr.svg`}>
              {t('public-page.qr.save')}
            </a>
          </div>
        </div>
      </div>
    </section>
  );
}
