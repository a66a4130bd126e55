import type { Contribution, ThemePage, ThemesReport } from '#contracts';
import { mayActAs } from '#domain';
import { useSearchParams } from 'react-router';
import { useProcessQuery } from '../../../shared/api/use-process-query.js';
import { readFilter } from '../../../shared/contributions/filter.js';
import { FilteredQuotes } from '../../../shared/contributions/filtered-quotes.js';
import { type QuoteExtras } from '../../../shared/contributions/quote.js';
import { useContributions } from '../../../shared/contributions/use-contributions.js';
import { useProcess } from '../../../shared/process/process-context.js';
import { Button } from '../../../shared/ui/button.js';
import { useWords } from '../../../shared/words/use-words.js';
import { findStanding, useThemeHistory } from '../../../shared/themes/use-theme-history.js';
import { PinButton } from '../editing/pin-button.js';
import { SelectionBar } from '../editing/selection-bar.js';
import { SelectBox, useSelection } from '../editing/use-selection.js';

/** The words of residents in a theme: pinned ones and the dissenting one marked, and chosen ones moved together. */
export function ThemeQuotes({ page, isSelecting }: { page: ThemePage; isSelecting: boolean }) {
  const { t } = useWords();
  const process = useProcess();
  const [params] = useSearchParams();
  const { filter, order, ignored } = readFilter(params, 'typical');
  const fixed = { theme: page.theme.id };
  const { data: list } = useContributions({ ...filter, ...fixed }, order);
  const { data: themes } = useProcessQuery<ThemesReport>('/themes', { enabled: isSelecting });
  const { data: history } = useThemeHistory();
  const selection = useSelection();
  const mayEdit = mayActAs(process.role, 'editor');
  const pinned = page.quotes.filter(({ id }) => findStanding(history, 'pin', page.theme.id, id) !== undefined);
  const shown = list?.pages.flatMap(({ items }) => items.map(({ id }) => id)) ?? [];

  const extras = (contribution: Contribution): QuoteExtras => {
    const pin = findStanding(history, 'pin', page.theme.id, contribution.id);
    return {
      mark: pin ? 'pinned' : contribution.id === page.dissent?.id ? 'dissent' : undefined,
      select: isSelecting && <SelectBox contribution={contribution} selection={selection} shown={shown} />,
      actions: mayEdit && <PinButton themeId={page.theme.id} contribution={contribution} pinId={pin?.id ?? null} />,
    };
  };

  return (
    <section aria-label={t('theme.quotes')}>
      {isSelecting && (
        <p style={{ marginTop: 8 }}>
          <Button look="quiet" onPress={() => selection.choose(selection.ids.length === shown.length ? [] : shown)}>
            {t(selection.ids.length === shown.length ? 'select.none' : 'select.all')}
          </Button>
        </p>
      )}
      <FilteredQuotes
        filter={filter}
        fixed={fixed}
        order={order}
        defaultOrder="typical"
        ignored={ignored}
        of={page.theme.contributions}
        first={pinned}
        extras={extras}
      />
      {isSelecting && <SelectionBar selection={selection} themes={themes?.themes ?? []} themeId={page.theme.id} />}
    </section>
  );
}
