import { useSearchParams } from 'react-router';

/** Ways to look at reach, in the order in which they stand. */
export const REACH_VIEWS = ['pyramid', 'index', 'map', 'table', 'time'] as const;
export type ReachView = (typeof REACH_VIEWS)[number];

/**
 * The view of the address; what it does not know is the usual one, which the address leaves out. The page is drawn at once, so
 * that a radio button never springs back to the former choice while the address is on its way.
 */
export function useReachView(usual: ReachView): readonly [ReachView, (view: ReachView) => void] {
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const view = REACH_VIEWS.find((one) => one === asked) ?? usual;
  const choose = (next: ReachView) =>
    setParams(
      (now) => {
        if (next === usual) now.delete('view');
        else now.set('view', next);
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return [view, choose];
}

/** One value of the address, such as the attribute that is looked at; null until it is chosen. */
export function useChoice(key: string): readonly [string | null, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (value: string) =>
    setParams(
      (now) => {
        now.set(key, value);
        return now;
      },
      { replace: true, preventScrollReset: true, flushSync: true },
    );
  return [params.get(key), choose];
}
