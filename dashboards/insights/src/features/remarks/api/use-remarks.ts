import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  ChangeRemarksRequest,
  RemarkChoices,
  RemarkDetail,
  RemarkList,
  RemarksChanged,
  SheetCheck,
  SimilarRemarks,
} from '#contracts';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { useWords } from '../../../shared/words/use-words.js';

/** One page of the register under the filters of the address. */
export function useRegister(query: string) {
  const path = useProcessPath();
  return useQuery({
    queryKey: [...processKey(path), 'remarks', query],
    queryFn: ({ signal }) => getJson<RemarkList>(`${processApi(path)}/remarks?${query}`, signal),
    placeholderData: keepPreviousData,
    // rows that were just answered stay in sight until the person asks for others
    refetchOnWindowFocus: false,
  });
}

export const useRemarkChoices = () => useProcessQuery<RemarkChoices>('/remarks/choices');

export const useSimilarRemarks = (id: string) => useProcessQuery<SimilarRemarks>(`/remarks/${id}/similar`);

/** Sends changes and puts the rows that come back into every page that shows them. */
export function useChangeRemarks() {
  const path = useProcessPath();
  const client = useQueryClient();
  const { language } = useWords();
  const key = [...processKey(path), 'remarks'];
  return {
    /** Reasons are taken to be in the language of the screen unless a change says otherwise. */
    async change(request: Pick<ChangeRemarksRequest, 'changes'> & { fromSheet?: boolean }): Promise<RemarksChanged> {
      const changed = await sendJson<RemarksChanged>('POST', `${processApi(path)}/remarks/changes`, {
        ...request,
        language,
      });
      putRows(changed);
      return changed;
    },
    async reread(id: string): Promise<RemarkDetail> {
      const row = await getJson<RemarkDetail>(`${processApi(path)}/remarks/${id}`);
      putRows({ items: [row], counts: null });
      return row;
    },
    refresh: () => client.invalidateQueries({ queryKey: processKey(path) }),
  };

  function putRows({ items, counts }: { items: RemarksChanged['items']; counts: RemarksChanged['counts'] | null }) {
    const rows = new Map(items.map((item) => [item.id, item]));
    client.setQueriesData<RemarkList>({ queryKey: key }, (page) =>
      page === undefined
        ? page
        : {
            ...page,
            counts: { ...page.counts, ...counts, found: page.counts.found },
            items: page.items.map((item) => rows.get(item.id) ?? item),
          },
    );
    void client.invalidateQueries({ queryKey: processKey(path), refetchType: 'none' });
  }
}

export function useCheckSheet() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.set('file', file);
      return sendForm<SheetCheck>(`${processApi(path)}/remarks/sheet`, form);
    },
  });
}
