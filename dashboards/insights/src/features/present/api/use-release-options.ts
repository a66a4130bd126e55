import type { ReleaseList } from '#contracts';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';

/** Releases that stand, newest first, as a select names them. */
export function useReleaseOptions(): { readonly value: string; readonly label: string }[] {
  const { t, moment } = useWords();
  const releases = useProcessQuery<ReleaseList>('/releases');
  return (releases.data?.releases ?? [])
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, number, createdAt }) => ({
      value: id,
      label: t('present.release.option', { number, when: moment(createdAt) }),
    }));
}
