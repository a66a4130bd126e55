import type { EntityManager } from 'typeorm';
import { placeKey, type PopulationCell, type PopulationUniverse } from '#domain';

/** An export of the whole country; above the municipalities, so that only the owner's connection reads and writes it. */
export interface ReferenceSourceRow {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly licence: string | null;
  readonly universe: PopulationUniverse;
  readonly date: string;
  readonly territories: number;
  readonly loadedAt: Date;
}

export interface NewReferenceTerritory {
  readonly code: string;
  readonly name: string;
  readonly residents: number | null;
  readonly cells: readonly PopulationCell[];
}

const COLUMNS = `id, name, source, licence, universe, reference_date::text AS date, territories, loaded_at AS "loadedAt"`;

/** An export of the same name and date takes the place of the earlier one. Tables that municipalities took from it stay as they are. */
export async function saveReferenceSource(
  owner: EntityManager,
  about: Omit<ReferenceSourceRow, 'id' | 'loadedAt' | 'territories'>,
  territories: readonly NewReferenceTerritory[],
): Promise<string> {
  await owner.query(`DELETE FROM reference_source WHERE name = $1 AND reference_date = $2`, [about.name, about.date]);
  const [{ id }] = await owner.query(
    `INSERT INTO reference_source (name, source, licence, universe, reference_date, territories)
     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
    [about.name, about.source, about.licence, about.universe, about.date, territories.length],
  );
  for (let start = 0; start < territories.length; start += 500) {
    const some = territories.slice(start, start + 500);
    await owner.query(
      `INSERT INTO reference_territory (reference_source_id, code, name, search_name, residents, table_cells)
       SELECT $1, code, name, search_name, residents, cells::jsonb
       FROM unnest($2::text[], $3::text[], $4::text[], $5::float8[], $6::text[]) AS row (code, name, search_name, residents, cells)`,
      [
        id,
        some.map(({ code }) => code),
        some.map(({ name }) => name),
        some.map(({ name }) => searchKey(name)),
        some.map(({ residents }) => residents),
        some.map(({ cells }) => JSON.stringify(cells)),
      ],
    );
  }
  return id;
}

export function listReferenceSources(owner: EntityManager): Promise<ReferenceSourceRow[]> {
  return owner.query(`SELECT ${COLUMNS} FROM reference_source ORDER BY reference_date DESC, loaded_at DESC`);
}

export async function deleteReferenceSource(owner: EntityManager, id: string): Promise<boolean> {
  const [, deleted] = await owner.query(`DELETE FROM reference_source WHERE id = $1`, [id]);
  return deleted > 0;
}

export interface FoundTerritory {
  readonly sourceId: string;
  readonly source: string;
  readonly date: string;
  readonly code: string;
  readonly name: string;
  /** The powiat, to tell two of one name apart; null where the export does not hold it. */
  readonly powiat: string | null;
  readonly residents: number | null;
}

/** Territories whose name holds these words or whose code begins so, without case and Polish marks; names that begin so come first. */
export function searchTerritories(owner: EntityManager, words: string, limit: number): Promise<FoundTerritory[]> {
  const key = searchKey(words);
  return owner.query(
    `SELECT found.reference_source_id AS "sourceId", reference_source.name AS source, reference_date::text AS date, found.code, found.name,
       powiat.name AS powiat, found.residents
     FROM reference_territory AS found JOIN reference_source ON reference_source.id = found.reference_source_id
     LEFT JOIN reference_territory AS powiat ON powiat.reference_source_id = found.reference_source_id
       AND powiat.code = left(found.code, 4) || '000' AND powiat.code <> found.code
     WHERE strpos(found.search_name, $1) > 0 OR starts_with(found.code, $2)
     ORDER BY reference_date DESC, NOT starts_with(found.search_name, $1), found.name COLLATE "C", found.code LIMIT $3`,
    [key === '' ? '\u0001' : key, words.replace(/\s/g, '') || '\u0001', limit],
  );
}

export async function findTerritory(
  owner: EntityManager,
  sourceId: string,
  code: string,
): Promise<
  (ReferenceSourceRow & { readonly code: string; readonly territory: string; readonly cells: PopulationCell[] }) | null
> {
  const [row] = await owner.query(
    `SELECT id, reference_source.name, source, licence, universe, reference_date::text AS date, territories, loaded_at AS "loadedAt",
       code, reference_territory.name AS territory, table_cells AS cells
     FROM reference_territory JOIN reference_source ON reference_source.id = reference_source_id
     WHERE reference_source_id = $1 AND code = $2`,
    [sourceId, code],
  );
  return row ?? null;
}

/** A name as it is searched for: without case, Polish marks, `gmina` and `powiat`. */
function searchKey(name: string): string {
  return placeKey(name)
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(gmina|miasto)\s+/, '');
}
