import { Link } from 'react-router';
import { processPage } from '../../../shared/api/paths.js';
import { useProcessPath } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';

/** What is counted, and the way to the opinions behind it: of one group, or of everybody. */
export function PeopleLink({ says, group, label }: { says: string; group?: string; label?: string }) {
  const { t } = useWords();
  const path = useProcessPath();
  const query = group === undefined ? '' : `?group=${encodeURIComponent(group)}`;
  return (
    <>
      {says} (
      <Link to={processPage(path, `/contributions${query}`)}>
        {label ?? t(group === undefined ? 'method.reach.known.list' : 'method.reach.people.list')}
      </Link>
      )
    </>
  );
}
