// Votes of persons: results, turnout and agreement of 100,000 and 1,000,000 votes, from the tables and from the arithmetic.
import { load, openPlace } from './place.mjs';

const STATEMENTS = 50;

export async function benchVotes({ sizes = [100_000, 1_000_000] } = {}) {
  const place = await openPlace();
  try {
    const { measureAgreement } = await load('libs/analysis/src/index.js');
    const { persistence, database, workspaceId } = place;
    const table = [];
    for (const votes of sizes) {
      const processId = await plant(place, votes);
      await database.asOwner((db) => db.query('ANALYZE vote'));
      await database.inWorkspace(workspaceId, async (db) => {
        const time = async (what, work) => {
          const began = performance.now();
          const result = await work();
          table.push([`${votes} votes, ${what}`, `${((performance.now() - began) / 1000).toFixed(2)} s`]);
          return result;
        };
        await time('counted', () => persistence.countVoteCells(db, workspaceId, processId));
        await time('voters by group', () => persistence.countVotersByGroup(db, workspaceId, processId));
        const rows = await time('read', () => persistence.listOpinionVotes(db, workspaceId, processId));
        const given = { ...rows, people: rows.participationIds.length, statements: rows.statements.length };
        await time('agreement', () => measureAgreement(given));
      });
    }
    return table;
  } finally {
    await place.close();
  }
}

/** Three camps that lean three ways, with much chance. */
async function plant({ database, workspaceId }, votes) {
  const slug = `votes-${votes}`;
  return database.inWorkspace(workspaceId, async (db) => {
    const [{ id: processId }] = await db.query(
      `INSERT INTO process (workspace_id, slug, kind, unit_counted, title, stage)
       VALUES ($1, $2, 'vote', 'person', '{"pl": "Pomiar"}', 'open') RETURNING id`,
      [workspaceId, slug],
    );
    const [{ id: sourceId }] = await db.query(
      `INSERT INTO source (workspace_id, process_id, kind, name) VALUES ($1, $2, 'table', $3) RETURNING id`,
      [workspaceId, processId, slug],
    );
    await db.query(
      `WITH person AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
         SELECT $1, sha256(convert_to($3 || number, 'UTF8')), 1, 'bench' FROM generate_series(1, $4::integer) AS number RETURNING id, pseudonym
       )
       INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
       SELECT $1, $2, id, 'online', jsonb_build_object('age', (ARRAY['16-24', '25-44', '45+'])[1 + get_byte(pseudonym, 0) % 3]) FROM person`,
      [workspaceId, processId, slug, votes / STATEMENTS],
    );
    await db.query(
      `INSERT INTO vote (workspace_id, process_id, source_id, source_reference, participation_id, option, value, channel)
       SELECT $1, $2, $3, person.id || '/' || statement, person.id, 'statement ' || statement,
         CASE WHEN abs(hashtext(person.id::text || statement)) % 10 < 6
           THEN (ARRAY['up', 'down', 'neutral'])[1 + (person.camp + statement) % 3]
           ELSE (ARRAY['up', 'down', 'neutral'])[1 + abs(hashtext(statement || person.id::text)) % 3] END, 'online'
       FROM (SELECT id, abs(hashtext(id::text)) % 3 AS camp FROM participation WHERE workspace_id = $1 AND process_id = $2) AS person
       CROSS JOIN generate_series(1, $4::integer) AS statement`,
      [workspaceId, processId, sourceId, STATEMENTS],
    );
    return processId;
  });
}
