import { type InputFile } from '#connectors';
import { type SourceRow } from '#domain';
import { type Database, type Keys } from '#persistence';
import { type EntityManager } from 'typeorm';

export const IMPORT_METHOD = 'nasluch-import-2';

export interface ImportTask {
  readonly database: Database;
  readonly keys: Keys;
  readonly workspaceId: string;
  readonly importId: string;
  readonly files: readonly InputFile[];
  /** Rows that come from elsewhere than files: a platform's API. */
  readonly rows?: AsyncIterable<SourceRow>;
  readonly timeZone: string;
  readonly language?: string;
  step?(name: string, done: number, total: number | null): Promise<void> | void;
  /** Throws when the work shall stop; nothing is stored then. */
  checkCancelled?(): void;
  /** The last statement before the state changes hands. */
  beforeCommit?(db: EntityManager): Promise<void>;
}

export type ImportCounts = Readonly<
  Record<'rows' | 'created' | 'changed' | 'unchanged' | 'rejected' | 'records', number>
>;
