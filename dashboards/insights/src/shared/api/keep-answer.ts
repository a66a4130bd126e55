import type { QueryClient, QueryKey, Updater } from '@tanstack/react-query';

/**
 * Puts what a change was answered in the place of what was known. A question that was asked before the change is given up: its answer
 * would come last and bring the older state back.
 */
export async function keepAnswer<T>(
  client: QueryClient,
  queryKey: QueryKey,
  answer: Updater<T | undefined, T | undefined>,
): Promise<void> {
  await client.cancelQueries({ queryKey, exact: true });
  client.setQueryData<T>(queryKey, answer);
}
