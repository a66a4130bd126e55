import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LedgerDraftRequest, LedgerEntry, LedgerLinkList, LedgerLinkRequest, LedgerList } from '#contracts';
import type { LedgerSubject } from '#domain';
import { getJson, sendForm, sendJson } from '../../../shared/api/client.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

export interface EntryAddress {
  readonly subject: LedgerSubject;
  readonly id: string;
}

const PAGE = 12;

/** The ledger under the filters of the address, page by page. */
export function useLedger(query: string) {
  const path = useProcessPath();
  return useInfiniteQuery({
    queryKey: [...processKey(path), 'ledger', query],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      return getJson<LedgerList>(`${processApi(path)}/ledger?${query}&limit=${PAGE}${cursor}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

export const useEntry = ({ subject, id }: EntryAddress) => useProcessQuery<LedgerEntry>(`/ledger/${subject}/${id}`);

/** What an entry is linked to, or what is suggested, page by page. */
export function useEntryLinks({ subject, id }: EntryAddress, confirmed: 'yes' | 'no') {
  const path = useProcessPath();
  return useInfiniteQuery({
    queryKey: [...processKey(path), 'ledger', subject, id, 'links', confirmed],
    queryFn: ({ pageParam, signal }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      return getJson<LedgerLinkList>(
        `${processApi(path)}/ledger/${subject}/${id}/links?confirmed=${confirmed}&limit=10${cursor}`,
        signal,
      );
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** Whatever changes an entry may change every number of the process. */
function useLedgerMutation<Input, Output>(send: (api: string, input: Input) => Promise<Output>) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(`${processApi(path)}/ledger`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

export const useSaveEntry = (entry: EntryAddress | null) =>
  useLedgerMutation((api, { draft, version }: { draft: LedgerDraftRequest; version: number }) =>
    entry === null
      ? sendJson<LedgerEntry>('POST', api, draft)
      : sendJson<LedgerEntry>('PUT', `${api}/${entry.subject}/${entry.id}`, { draft, version }),
  );

export type EntryStep = 'hand-in' | 'return' | 'publish' | 'withdraw' | 'due';

export const useEntryStep = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, { step, body }: { step: EntryStep; body: object }) =>
    sendJson<LedgerEntry>('POST', `${api}/${subject}/${id}/${step}`, body),
  );

export const useDeleteEntry = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, _: void) => sendJson<void>('DELETE', `${api}/${subject}/${id}`));

export const useLinkEntry = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, request: LedgerLinkRequest) =>
    sendJson<LedgerEntry>('POST', `${api}/${subject}/${id}/links`, request),
  );

export const useLinkStep = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, { link, isConfirmed }: { link: string; isConfirmed: boolean }) =>
    isConfirmed
      ? sendJson<LedgerEntry>('POST', `${api}/${subject}/${id}/links/${link}/confirm`)
      : sendJson<LedgerEntry>('DELETE', `${api}/${subject}/${id}/links/${link}`),
  );

export const useSuggest = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, _: void) => sendJson<LedgerLinkList>('POST', `${api}/${subject}/${id}/suggestions`));

export const useAddFile = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, form: FormData) => sendForm<{ id: string }>(`${api}/${subject}/${id}/files`, form));

export const useDeleteFile = ({ subject, id }: EntryAddress) =>
  useLedgerMutation((api, file: string) => sendJson<void>('DELETE', `${api}/${subject}/${id}/files/${file}`));
