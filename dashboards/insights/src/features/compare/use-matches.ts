import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CompareThemesAnswer, ThemeMatchRequest } from '#contracts';
import { sendJson } from '../../shared/api/client.js';

export type MatchedPair = CompareThemesAnswer['proposals'][number]['themes'];

/** Says that two themes are about the same, or takes that back; what is compared follows. */
export function useMatches({ processes }: CompareThemesAnswer) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['compare-themes'] });
  const placeOf = ({ at, id }: { at: number; id: string }) => {
    const { workspace, process } = processes[at]!;
    return { workspace, process, theme: id };
  };
  const match = useMutation({
    mutationFn: ([first, second]: readonly [{ at: number; id: string }, { at: number; id: string }]) => {
      const request: ThemeMatchRequest = { themes: [placeOf(first), placeOf(second)] };
      return sendJson<void>('POST', '/api/compare/matches', request);
    },
    onSuccess,
  });
  const undo = useMutation({
    mutationFn: (id: string) => sendJson<void>('DELETE', `/api/compare/matches/${id}`),
    onSuccess,
  });
  return { match, undo };
}
