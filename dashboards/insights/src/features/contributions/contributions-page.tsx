import { useSearchParams } from 'react-router';
import { readFilter, filterQuery } from '../../shared/contributions/filter.js';
import { FilteredQuotes } from '../../shared/contributions/filtered-quotes.js';
import { Page } from '../../shared/page/page.js';
import { useProcess } from '../../shared/process/process-context.js';
import { StandingEdits } from '../../shared/themes/standing-edits.js';
import { useGuest } from '../../shared/session/guest.js';
import { TableFiles } from '../../shared/ui/table-files.js';
import { useWords } from '../../shared/words/use-words.js';
import { ExportLinks } from './components/export-links.js';

/** The list behind every number: the same filters in the address, the same count above it. */
export function ContributionsPage() {
  const { t, text } = useWords();
  const process = useProcess();
  const isGuest = useGuest() !== undefined;
  const [params] = useSearchParams();
  const { filter, order, ignored } = readFilter(params, 'newest');
  return (
    <Page title={t('quotes.title')} within={text(process.title)}>
      <div style={{ maxWidth: 800, marginTop: 16 }}>
        <StandingEdits />
        <FilteredQuotes filter={filter} order={order} defaultOrder="newest" ignored={ignored} showTheme />
        {!isGuest && (
          <div style={{ marginTop: 32 }}>
            <TableFiles of={`/contributions${filterQuery(filter, { order })}`} />
            {filter.group === undefined && <ExportLinks query={filterQuery(filter)} />}
          </div>
        )}
      </div>
    </Page>
  );
}
