import type { EntityManager } from 'typeorm';

/** What takes part when themes are found in a process. */
export interface ThemeSettingsRow {
  readonly codeframe: 'default' | 'own' | 'none';
  readonly codeframeId: string | null;
  readonly glossary: boolean;
  readonly background: 'none' | 'workspace' | 'imported';
  readonly backgroundId: string | null;
}

/** Where nobody chose anything. */
const USUAL: ThemeSettingsRow = {
  codeframe: 'default',
  codeframeId: null,
  glossary: true,
  background: 'workspace',
  backgroundId: null,
};

export async function readThemeSettings(
  db: EntityManager,
  workspaceId: string,
  processId: string,
): Promise<ThemeSettingsRow> {
  const [row] = await db.query(
    `SELECT codeframe, codeframe_id AS "codeframeId", glossary, background, background_id AS "backgroundId"
     FROM theme_setting WHERE workspace_id = $1 AND process_id = $2`,
    [workspaceId, processId],
  );
  return row ?? USUAL;
}

export async function saveThemeSettings(
  db: EntityManager,
  workspaceId: string,
  processId: string,
  settings: ThemeSettingsRow,
  changedBy: string | null,
): Promise<void> {
  await db.query(
    `INSERT INTO theme_setting (workspace_id, process_id, codeframe, codeframe_id, glossary, background, background_id, changed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (workspace_id, process_id) DO UPDATE SET codeframe = excluded.codeframe, codeframe_id = excluded.codeframe_id,
       glossary = excluded.glossary, background = excluded.background, background_id = excluded.background_id,
       changed_by = excluded.changed_by, changed_at = now()`,
    [
      workspaceId,
      processId,
      settings.codeframe,
      settings.codeframeId,
      settings.glossary,
      settings.background,
      settings.backgroundId,
      changedBy,
    ],
  );
}
