import { type Language } from '#language';
import { listPersonNames, readLook, type Database, type WholeRelease } from '#persistence';
import { type ReportSource } from '#reporting';

/** What the documents of a release are made from in a language: its content, its sections, and who froze it. */
export async function reportSourceOf(
  database: Database,
  workspaceId: string,
  release: WholeRelease,
  language: Language,
): Promise<ReportSource> {
  const { id, number, content, contentHash, formerHashes, createdAt, createdBy, reportTexts } = release;
  const typed = reportTexts.filter((text) => text.language === language);
  const names = createdBy === null ? new Map() : await database.asOwner((owner) => listPersonNames(owner, [createdBy]));
  const { labels, ...look } = await database.inWorkspace(workspaceId, (db) => readLook(db, workspaceId));
  const withheldBy: string | undefined = names.get(createdBy ?? '');
  return {
    content,
    release: { id, number, contentHash, formerHashes, createdAt: createdAt.toISOString() },
    texts: Object.fromEntries(typed.map(({ section, body }) => [section, body])),
    textVersions: typed.map(({ section, version }) => ({ section, version })),
    language,
    labels,
    look,
    ...(withheldBy === undefined ? {} : { withheldBy }),
  };
}
