import { type LinkBy, type PublicationPermission, type SourceTime, type StatusMap } from '#domain';
import { type Keys } from '#persistence';

/** What holds for every row of one delivery. */
export interface StageContext {
  readonly workspaceId: string;
  readonly processId: string;
  readonly importId: string;
  /** Which platform gave out its own numbers of people. */
  readonly connector: string;
  readonly keys: Keys;
  /** Within which numbers of forms and ballots mean one person; the process where it is not told. */
  readonly sourceId?: string;
  /** By what people of the source are recognised in others. */
  readonly linkBy?: LinkBy;
  /** Used where a record says nothing of permission. */
  readonly permission: PublicationPermission;
  /** The source's editable map of labels; it goes before what the connector knows. */
  readonly statusMap: StatusMap;
}

/** A moment as its three columns. */
export function time(moment: SourceTime | null): [string | null, string | null, string | null] {
  return [moment?.instant ?? null, moment?.precision ?? null, moment?.zone ?? null];
}

/** Import, row and record within the row. */
export type StagePlace = readonly [importId: string, sequence: number, position: number];
