import { Inject, Injectable } from '@nestjs/common';
import { type LocalisedText, type ReleaseContent } from '#domain';
import {
  findPublicRelease,
  findWorkspace,
  listPublicProcesses,
  readBranding,
  readPublicContent,
  type BrandingRow,
  type Database,
  type PublicListing,
  type PublicRelease,
} from '#persistence';
import { VersionedCache } from '../http/versioned-cache.js';
import { DATABASE } from '../tokens.js';

export interface PublicWorkspace {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalisedText;
  readonly isSample: boolean;
  readonly branding: BrandingRow;
}

/** For so long a withdrawal may need to reach every process of the service. */
const FRESH_MS = 2_000;
const MOST_KNOWN = 2_000;
const MOST_CONTENTS = 20;

/** What is public, read at most every two seconds; what a release holds, once. */
@Injectable()
export class PublicReleases {
  private readonly known = new Map<string, { readonly until: number; readonly value: Promise<unknown> }>();
  private readonly contents = new VersionedCache<ReleaseContent | null>(MOST_CONTENTS);

  constructor(@Inject(DATABASE) private readonly database: Database) {}

  workspace(slug: string): Promise<PublicWorkspace | null> {
    return this.fresh(`w ${slug}`, async () => {
      const found = await this.database.asOwner((owner) => findWorkspace(owner, slug));
      if (found === null) return null;
      const branding = await this.database.inWorkspace(found.id, (db) => readBranding(db, found.id));
      return { ...found, branding };
    });
  }

  /** The release that the page of a process shows, or one of one's own choice; withdrawn ones with their reason. */
  release(workspaceId: string, process: string, number: number | null = null): Promise<PublicRelease | null> {
    return this.fresh(`r ${workspaceId} ${process} ${number ?? ''}`, () =>
      this.database.inWorkspace(workspaceId, (db) => findPublicRelease(db, workspaceId, process, number)),
    );
  }

  /** Null where it was withdrawn a moment ago. */
  content(workspaceId: string, { id, hash }: PublicRelease): Promise<ReleaseContent | null> {
    return this.contents.get(id, hash, () =>
      this.database.inWorkspace(workspaceId, (db) => readPublicContent(db, workspaceId, id)),
    );
  }

  list(workspaceId: string): Promise<PublicListing[]> {
    return this.fresh(`l ${workspaceId}`, () =>
      this.database.inWorkspace(workspaceId, (db) => listPublicProcesses(db, workspaceId)),
    );
  }

  private fresh<Value>(key: string, read: () => Promise<Value>): Promise<Value> {
    const now = Date.now();
    const found = this.known.get(key);
    if (found !== undefined && found.until > now) return found.value as Promise<Value>;
    const value = read();
    this.known.delete(key);
    this.known.set(key, { until: now + FRESH_MS, value });
    if (this.known.size > MOST_KNOWN) this.known.delete(this.known.keys().next().value as string);
    value.catch(() => this.known.delete(key));
    return value;
  }
}
