import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { BallotCountsRequest, BudgetAnswer, BudgetRulesRequest, BudgetSheet, PublishedRequest } from '#contracts';
import { sendJson } from '../../../shared/api/client.js';
import { keepAnswer } from '../../../shared/api/keep-answer.js';
import { processApi, processKey } from '../../../shared/api/paths.js';
import { useProcessPath, useProcessQuery } from '../../../shared/api/use-process-query.js';

export function useBudget() {
  return useProcessQuery<BudgetAnswer>('/budget');
}

/** Every change answers with the whole count, which takes the place of the one on the screen: so they go one after the other. */
function useChange<Body>(partOf: (body: Body) => string, bodyOf: (body: Body) => unknown) {
  const path = useProcessPath();
  const client = useQueryClient();
  return useMutation({
    scope: { id: `budget of ${path.workspace} ${path.process}` },
    mutationFn: (body: Body) =>
      sendJson<BudgetAnswer>('PUT', `${processApi(path)}/budget/${partOf(body)}`, bodyOf(body)),
    onSuccess: (answer) => keepAnswer(client, [...processKey(path), '/budget'], answer),
  });
}

type Change<Body> = UseMutationResult<BudgetAnswer, Error, Body>;

export const useSaveRules = (): Change<BudgetRulesRequest> =>
  useChange(
    () => 'rules',
    (body) => body,
  );
export const useSaveBallots = (): Change<BallotCountsRequest> =>
  useChange(
    () => 'ballots',
    (body) => body,
  );
export const useSavePublished = (): Change<PublishedRequest> =>
  useChange(
    () => 'published',
    (body) => body,
  );
export const useSaveSheet = (contributionId: string): Change<BudgetSheet> =>
  useChange(
    () => `projects/${encodeURIComponent(contributionId)}`,
    (body) => body,
  );
