import { useHomes } from '../../shared/home/use-homes.js';
import { findSeries, type Series } from './editions.js';

/** The series of every municipality that the person may see. */
export function useSeries(): { readonly workspace: string; readonly series: readonly Series[] }[] {
  const { data } = useHomes();
  return (data?.workspaces ?? []).map(({ slug: workspace, processes }) => ({
    workspace,
    series: findSeries(
      processes.map(({ slug, kind, title, startsOn }) => ({ address: `${workspace}/${slug}`, kind, title, startsOn })),
    ),
  }));
}
