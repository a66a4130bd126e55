import { type TestApi } from './api.js';
import { makeSource } from './database.js';

/** One person of an invented process. */
export interface PlantedPerson {
  readonly attributes: Readonly<Record<string, string>>;
  readonly channel?: string;
  /** Themes by number, one contribution each; a person without any only voted. */
  readonly themes: readonly number[];
  /** Days after 2 March 2026, a Monday. */
  readonly day?: number;
}

/** Plants people, their contributions and ready themes in the process of alfa, and measures reach. */
export async function plantReach(
  api: TestApi,
  people: readonly PlantedPerson[],
  themes: number,
  population: readonly (readonly [variable: string, group: string, population: number])[],
): Promise<void> {
  const { database, alfa } = api;
  const sourceId = await makeSource(database, alfa.id, alfa.processId);
  const given = people.map((person, at) => ({ channel: 'online', day: 0, ...person, person: `planted ${at}` }));
  await database.inWorkspace(alfa.id, async (db) => {
    const parameters = [alfa.id, alfa.processId];
    const rows: { person: string; id: string }[] = await db.query(
      `WITH given AS (SELECT * FROM json_to_recordset($3) AS given (person text, attributes jsonb, channel text)),
       participant AS (
         INSERT INTO participant (workspace_id, pseudonym, pseudonym_epoch, identifier_kind)
         SELECT $1, sha256(convert_to(person, 'UTF8')), 1, 'test' FROM given RETURNING id, pseudonym),
       taken AS (
         INSERT INTO participation (workspace_id, process_id, participant_id, channel, attributes)
         SELECT $1, $2, participant.id, given.channel, given.attributes
         FROM given JOIN participant ON participant.pseudonym = sha256(convert_to(given.person, 'UTF8'))
         RETURNING id, participant_id)
       SELECT given.person, taken.id FROM given
       JOIN participant ON participant.pseudonym = sha256(convert_to(given.person, 'UTF8'))
       JOIN taken ON taken.participant_id = participant.id`,
      [...parameters, JSON.stringify(given)],
    );
    const idOf = new Map(rows.map(({ person, id }) => [person, id]));
    const [{ id: runId }] = await db.query(
      `INSERT INTO run (workspace_id, process_id, kind, state) VALUES ($1, $2, 'find-themes', 'done') RETURNING id`,
      parameters,
    );
    await db.query(
      `INSERT INTO theme_run (workspace_id, run_id, process_id, method, seed, language, texts, not_grouped)
       VALUES ($1, $3, $2, 'test', 1, 'pl', 0, 0)`,
      [...parameters, runId],
    );
    await db.query(
      `INSERT INTO theme (workspace_id, process_id, number, label, first_run_id, last_run_id)
       SELECT $1, $2, number, 'temat ' || number, $3, $3 FROM generate_series(0, $4::integer - 1) AS number`,
      [...parameters, runId, themes],
    );
    const said = given.flatMap(({ person, channel, day, themes: raised }) =>
      raised.map((theme) => ({
        person: idOf.get(person),
        channel,
        theme,
        at: `2026-03-${String(2 + day).padStart(2, '0')}T12:00:00Z`,
        reference: `${person} ${theme}`,
      })),
    );
    await db.query(
      `WITH said AS (
         SELECT * FROM json_to_recordset($4) AS said (person uuid, channel text, theme integer, at timestamptz, reference text)),
       written AS (
         INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, participation_id, body, content_hash,
           channel, submitted_at, submitted_precision)
         SELECT $1, $2, $3, 'remark', reference, person, 'Uwaga', '\\x00', channel, at, 'day' FROM said
         RETURNING id, source_reference)
       INSERT INTO theme_assignment (workspace_id, run_id, contribution_id, rank, theme_id, weight, grouped)
       SELECT $1, $5, written.id, 1, theme.id, 1, true FROM written JOIN said ON said.reference = written.source_reference
       JOIN theme ON theme.workspace_id = $1 AND theme.process_id = $2 AND theme.number = said.theme`,
      [...parameters, sourceId, JSON.stringify(said), runId],
    );
    const voters = given.filter(({ themes: raised }) => raised.length === 0);
    await db.query(
      `INSERT INTO vote (workspace_id, process_id, source_id, source_reference, participation_id, option, value, channel)
       SELECT $1, $2, $3, person, id, 'A', 'pick', channel
       FROM json_to_recordset($4) AS voter (person text, id uuid, channel text)`,
      [
        ...parameters,
        sourceId,
        JSON.stringify(voters.map(({ person, channel }) => ({ person, id: idOf.get(person), channel }))),
      ],
    );
  });
  const editor = await api.signIn('editor@alfa');
  const about = { name: 'Mieszkańcy', source: 'zmyślone', date: '2025-12-31', territory: 'Alfa' };
  const content = ['variable,group,population', ...population.map((row) => row.join(','))].join('\n');
  const file = { name: 'ludnosc.csv', content };
  await api.upload('/api/workspaces/alfa/processes/budget/population', editor, file, about);
  await api.request('POST', '/api/workspaces/alfa/processes/budget/runs/measure-reach', { cookie: editor, body: {} });
  await api.work();
}
