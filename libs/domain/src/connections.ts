/** Platforms that are read over their API, on a schedule. */
export const CONNECTION_PLATFORMS = ['citizenlab', 'decidim', 'consul'] as const;
export type ConnectionPlatform = (typeof CONNECTION_PLATFORMS)[number];

/** How often a platform is read by itself; weekly means on Mondays. */
export const SYNC_SCHEDULES = ['off', 'hourly', 'daily', 'weekly'] as const;
export type SyncSchedule = (typeof SYNC_SCHEDULES)[number];

/** Words of questions and options by the platform's keys, which its API leaves out. */
export type ConnectionLabels = Readonly<
  Record<
    string,
    {
      readonly title: string;
      readonly kind?: 'open' | 'closed';
      readonly options?: Readonly<Record<string, string>>;
    }
  >
>;

/** Keys of questions that came with answers, each with the keys of its options; none for a question answered in words. */
export type SeenKeys = Readonly<Record<string, readonly string[]>>;

/** Which parts of a platform are one process; everything where none is named. */
export interface ConnectionSettings {
  /** Ids of projects (CitizenLab), addresses of spaces (Decidim), or `proposals`, `debates`, `budget-3` (Consul). */
  readonly parts: readonly string[];
}

/** Where the next sync goes on: the platform's time at which the last stored one began, and the import that stored it. */
export interface SyncCursor {
  readonly since: string;
  readonly storedAt: string;
}
