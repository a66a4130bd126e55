import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ContributionList } from '#contracts';
import { SMALLEST_SENSITIVE_GROUP } from '#domain';
import { useNavigate } from 'react-router';
import { getJson } from '../api/client.js';
import { processApi, processKey } from '../api/paths.js';
import { useProcessPath } from '../api/use-process-query.js';
import { useAnnounce } from '../page/announcements.js';
import { useWords } from '../words/use-words.js';

/**
 * Opens the list behind a number. One that a group of people chooses is asked for first: where the service keeps it closed, nothing opens,
 * and the reason is said where one stands.
 */
export function useOpenList(): { readonly open: (list: string) => void; readonly why: string | null } {
  const navigate = useNavigate();
  const client = useQueryClient();
  const path = useProcessPath();
  const announce = useAnnounce();
  const hiddenWords = useHiddenWords();
  const [closed, setClosed] = useState<{ readonly list: string; readonly why: string } | null>(null);
  const asked = useRef<string | null>(null);
  useEffect(() => () => void (asked.current = null), []);

  const open = useCallback(
    (list: string) => {
      const query = new URLSearchParams(list.split('?')[1] ?? '');
      if (!query.has('group')) return void navigate(list);
      query.set('limit', '1');
      asked.current = list;
      const address = `${processApi(path)}/contributions?${query}`;
      void client
        .fetchQuery({
          queryKey: [...processKey(path), 'is-open', list],
          queryFn: ({ signal }) => getJson<ContributionList>(address, signal),
          staleTime: 60_000,
        })
        // a list that cannot be asked for says on its own page why
        .catch(() => null)
        .then((answer) => {
          if (asked.current !== list) return;
          if (answer?.hidden !== true) return void navigate(list);
          const why = hiddenWords(answer.hiddenBecause);
          setClosed({ list, why });
          announce(why);
        });
    },
    [announce, client, hiddenWords, navigate, path],
  );
  return { open, why: closed?.why ?? null };
}

/** Why a list is hidden, in a sentence. */
export function useHiddenWords(): (because: ContributionList['hiddenBecause']) => string {
  const { t } = useWords();
  return useCallback(
    (because) =>
      because === null || because === 'few-people' || because === 'differs-by-few'
        ? t(`quotes.hidden.${because ?? 'few-people'}`, { count: SMALLEST_SENSITIVE_GROUP })
        : t(`quotes.hidden.${because}`),
    [t],
  );
}
