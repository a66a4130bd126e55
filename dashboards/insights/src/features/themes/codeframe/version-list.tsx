import { Button } from '../../../shared/ui/button.js';
import { ErrorPanel } from '../../../shared/ui/error-panel.js';
import { useWords } from '../../../shared/words/use-words.js';
import styles from './codeframe-page.module.css';
import { useVersions, type useCodeframeActs } from './use-codeframe.js';

interface VersionListProps {
  readonly id: string;
  readonly now: number;
  readonly mayEdit: boolean;
  readonly restore: ReturnType<typeof useCodeframeActs>['restore'];
}

/** What the set was after each change; going back makes a new version, so that it can be undone as well. */
export function VersionList({ id, now, mayEdit, restore }: VersionListProps) {
  const { t, moment } = useWords();
  const versions = useVersions(id);
  if (versions.isError) return <ErrorPanel error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('codeframe.history')}</h2>
      <ol className={styles.versions} reversed>
        {(versions.data?.versions ?? []).map(({ version, at, by, topics }) => (
          <li key={version}>
            <b>{t('codeframe.version', { version })}</b>
            <span>
              {moment(at)}
              {by !== null && `, ${by}`}
            </span>
            <span>{t('count.topics', { count: topics })}</span>
            {version === now ? (
              <span>{t('codeframe.version.now')}</span>
            ) : (
              mayEdit && (
                <Button
                  look="quiet"
                  isDisabled={restore.isPending}
                  label={t('codeframe.restore-one', { version })}
                  onPress={() => restore.mutate(version)}
                >
                  {t('codeframe.restore')}
                </Button>
              )
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
