import type { ContributionFilter, ContributionList } from '#contracts';
import { useLocation } from 'react-router';
import { LinkButton } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { useWords } from '../words/use-words.js';
import { FILTER_KEYS, filterQuery } from './filter.js';
import { useHiddenWords } from './use-open-list.js';

interface NoMatchProps {
  readonly filter: ContributionFilter;
  /** What else stands in the address and is kept. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
}

/** Nothing fits: one step back, or all of them. */
export function NoMatch(props: NoMatchProps) {
  const { t } = useWords();
  return (
    <EmptyState title={t('state.empty.no-match.title')} action={<StepBack {...props} />}>
      <p>{t('state.empty.no-match.next')}</p>
    </EmptyState>
  );
}

interface HiddenListProps extends NoMatchProps {
  readonly because: ContributionList['hiddenBecause'];
}

/** Something fits, and may not be told. */
export function HiddenList({ because, ...props }: HiddenListProps) {
  const { t } = useWords();
  const hiddenWords = useHiddenWords();
  return (
    <EmptyState title={t('state.hidden.title')} action={<StepBack {...props} />}>
      <p>{hiddenWords(because)}</p>
    </EmptyState>
  );
}

function StepBack({ filter, keep = {} }: NoMatchProps) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const given = FILTER_KEYS.filter((key) => filter[key] !== undefined);
  const last = given.at(-1);
  return (
    <>
      {last !== undefined && given.length > 1 && (
        <LinkButton look="main" to={pathname + filterQuery({ ...filter, [last]: undefined }, keep)}>
          {t('filters.clear-last')}
        </LinkButton>
      )}
      <LinkButton to={pathname + filterQuery({}, keep)}>{t('filters.clear')}</LinkButton>
    </>
  );
}
