import { Link } from 'react-router';
import { processPage, workspaceApi } from '../../../shared/api/paths.js';
import { RevokeButton } from '../../../shared/sharing/revoke-button.js';
import { useShareFacts } from '../../../shared/sharing/share-facts.js';
import { useShareLinks } from '../../../shared/sharing/use-share-links.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { LoadingBlock } from '../../../shared/ui/loading.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from '../admin.module.css';

/** Every link by which somebody without an account sees a page of the municipality. */
export function ShareLinks({ workspace }: { workspace: string }) {
  const { t, text, word } = useWords();
  const api = `${workspaceApi(workspace)}/share-links`;
  const list = useShareLinks(api);
  const factsOf = useShareFacts();
  return (
    <section className={styles.section} aria-labelledby="share-links">
      <h2 id="share-links">{t('share.admin.title')}</h2>
      <p>{t('share.admin.lead')}</p>
      {list.isPending && <LoadingBlock rows={2} />}
      {list.isError && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.links.length === 0 && <p>{t('share.admin.none')}</p>}
      {list.data && list.data.links.length > 0 && (
        <table className={styles.table}>
          <caption className="visually-hidden">{t('share.admin.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('share.column.name')}</th>
              <th scope="col">{t('share.column.page')}</th>
              <th scope="col">{t('share.column.owner')}</th>
              <th scope="col">{t('share.column.uses')}</th>
              <th scope="col">{t('share.column.state')}</th>
              <th scope="col">{t('share.column.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {list.data.links.map((link) => {
              const { state, used, isLive } = factsOf(link);
              return (
                <tr key={link.id}>
                  <th scope="row">{link.name}</th>
                  <td data-label={t('share.column.page')}>
                    <Link to={processPage({ workspace, process: link.process }, link.address)}>
                      {text(link.processTitle)}: {word('share.page', link.page)}
                    </Link>
                  </td>
                  <td data-label={t('share.column.owner')}>{link.owner ?? t('share.owner.gone')}</td>
                  <td data-label={t('share.column.uses')}>{used}</td>
                  <td data-label={t('share.column.state')}>{state}</td>
                  <td>{isLive && <RevokeButton link={link} address={api} />}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
