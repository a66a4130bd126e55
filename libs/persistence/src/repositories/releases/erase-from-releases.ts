import type { EntityManager } from 'typeorm';
import type { FormerHash, ReleaseContent, ReleasedRemark } from '#domain';
import { countWithheld } from './release-content.js';
import { deleteReportFiles } from './report-files.js';
import { hashRelease } from './releases.js';

/**
 * Takes the words of erased contributions out of every release: the line of a remark stays with its number and the authority's
 * position, its words go, and so do quotes of it and answers that no other remark holds. The former hash is kept beside the new one.
 *
 * @param ids the contributions that are erased, of any process of the municipality
 */
export async function eraseFromReleases(db: EntityManager, workspaceId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const erased = new Set(ids);
  const found: { id: string }[] = await db.query(
    `SELECT id FROM release WHERE workspace_id = $1 AND EXISTS (
       SELECT FROM jsonb_array_elements(content -> 'remarks') AS remark WHERE remark ->> 'contributionId' = ANY ($2::text[]))`,
    [workspaceId, ids],
  );
  for (const { id } of found) {
    const [row] = await db.query(
      `SELECT content, encode(content_hash, 'hex') AS hash FROM release WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
      [workspaceId, id],
    );
    const content = withoutErased(row.content, erased);
    const former: FormerHash = { hash: row.hash, replacedAt: new Date().toISOString(), reason: 'erasure' };
    await db.query(
      `UPDATE release SET content = $3, content_hash = $4, former_hashes = former_hashes || $5::jsonb
       WHERE workspace_id = $1 AND id = $2`,
      [workspaceId, id, JSON.stringify(content), hashRelease(content), JSON.stringify([former])],
    );
    await deleteReportFiles(db, workspaceId, id);
  }
}

/** The content of a release as it stands when some contributions are erased. */
export function withoutErased(content: ReleaseContent, erased: ReadonlySet<string>): ReleaseContent {
  const remarks = content.remarks.map((remark) => (erased.has(remark.contributionId) ? emptied(remark) : remark));
  return {
    ...content,
    remarks,
    withheld: countWithheld(remarks),
    themes: content.themes.map((theme) => ({
      ...theme,
      quotes: theme.quotes.filter(({ contributionId }) => !erased.has(contributionId)),
    })),
    responses: content.responses.filter(
      ({ contributionIds, themeIds }) =>
        contributionIds.length === 0 || themeIds.length > 0 || contributionIds.some((id) => !erased.has(id)),
    ),
  };
}

function emptied(remark: ReleasedRemark): ReleasedRemark {
  return {
    ...remark,
    ...{ title: null, text: null, isSummary: false, language: null, withheld: 'erased', url: null, passage: null },
  };
}
