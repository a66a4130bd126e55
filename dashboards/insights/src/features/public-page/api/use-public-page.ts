import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LedgerEntry, PaperFormList, PaperFormRequest, PublicPageAnswer, TellRequest } from '#contracts';
import { getJson, sendForFile, sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';
import { saveBlob } from '../../../shared/figure/save-file.js';

/** A promised day, as the office sees it. */
export type Promised = PublicPageAnswer['promised'][number];

const PAGE = '/public';
const PAPER = '/public/paper-forms';

/** What the office sees of its own results page. */
export const usePublicPage = () => useProcessQuery<PublicPageAnswer>(PAGE);

export function useHandleMessage() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      sendJson<PublicPageAnswer>('POST', `${processApi(path)}/public/messages/${id}/handled`, {}),
    onSuccess: (answer) => keepAnswer(client, [...processKey(path), PAGE], answer),
  });
}

export interface NewDate {
  readonly subject: string;
  readonly id: string;
  readonly dueOn: string;
  readonly reason: Readonly<Record<string, string>>;
}

/** Moves a promised day in the ledger; residents read it with the next release. */
export function useNewDate() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ subject, id, dueOn, reason }: NewDate) => {
      const entry = `${processApi(path)}/ledger/${subject}/${id}`;
      const { version } = await getJson<LedgerEntry>(entry);
      return sendJson<LedgerEntry>('POST', `${entry}/due`, { version, dueOn, reason, visibility: 'public' });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: processKey(path) }),
  });
}

export interface AskedList extends TellRequest {
  /** Null for everybody in the release. */
  readonly decision: string | null;
  /** The name of the saved file. */
  readonly file: string;
}

/** Has a list written and saves it; who asked stands in the audit trail. */
export function useSaveList() {
  const path = useProcessPath();
  return useMutation({
    mutationFn: async ({ decision, file, format, language }: AskedList) => {
      const rest = decision === null ? '/codes' : `/decisions/${decision}/to-tell`;
      saveBlob(await sendForFile(`${processApi(path)}/public${rest}`, { format, language }), file);
    },
  });
}

export const usePaperForms = () => useProcessQuery<PaperFormList>(PAPER);

export function useMakePaperForms() {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: PaperFormRequest) => sendJson<PaperFormList>('POST', `${processApi(path)}${PAPER}`, request),
    onSuccess: (list) => keepAnswer(client, [...processKey(path), PAPER], list),
  });
}
