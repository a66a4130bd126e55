import { CIVIC_CODEFRAME, compareCodePoints } from '#analysis';
import { type CodeframeTopic } from '#domain';
import {
  findBackground,
  findCodeframe,
  listNeighbourTexts,
  readBackgroundTexts,
  readThemeSettings,
  type Keys,
  type ThemeRunSettings,
  type ThemeSettingsRow,
} from '#persistence';
import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';

/** Word vectors gain little beyond so many texts, and one fit takes no more of its own either. */
const MOST_NEIGHBOUR_TEXTS = 50_000;

/** What takes part in finding themes beside the texts, and the same by name for the run's record. */
export interface ThemeChoices {
  readonly codeframe: 'default' | 'none' | readonly CodeframeTopic[];
  readonly glossary: boolean;
  /** Empty where none is wanted or there are none. */
  readonly background: readonly string[];
  readonly settings: ThemeRunSettings;
}

/** Reads what was chosen for a process; an own codeframe or texts that are used cannot be deleted, so that both are there. */
export async function readThemeChoices(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  processId: string,
): Promise<ThemeChoices> {
  const chosen = await readThemeSettings(db, workspaceId, processId);
  const found = chosen.codeframeId === null ? null : await findCodeframe(db, workspaceId, chosen.codeframeId);
  // topics out of use take nothing new
  const codeframe = found && { ...found, topics: found.topics.filter(({ archived }) => archived !== true) };
  const background = await readBackground(db, keys, workspaceId, processId, chosen);
  return {
    codeframe: chosen.codeframe === 'own' ? (codeframe?.topics ?? 'none') : chosen.codeframe,
    glossary: chosen.glossary,
    background: background.texts,
    settings: {
      codeframe: chosen.codeframe,
      codeframeId: chosen.codeframeId,
      codeframeName: codeframe?.name ?? null,
      codeframeHash: codeframe === null ? null : hashOf([JSON.stringify(codeframe.topics)]),
      topics: topicsOf(chosen.codeframe, codeframe?.topics ?? []),
      glossary: chosen.glossary,
      background: chosen.background,
      backgroundId: chosen.backgroundId,
      backgroundName: background.name,
      backgroundTexts: background.texts.length,
      backgroundHash: background.texts.length === 0 ? null : hashOf([...background.texts].sort(compareCodePoints)),
    },
  };
}

async function readBackground(
  db: EntityManager,
  keys: Keys,
  workspaceId: string,
  processId: string,
  { background, backgroundId }: ThemeSettingsRow,
): Promise<{ name: string | null; texts: readonly string[] }> {
  if (background === 'workspace') {
    return { name: null, texts: await listNeighbourTexts(db, workspaceId, processId, MOST_NEIGHBOUR_TEXTS) };
  }
  if (backgroundId === null) return { name: null, texts: [] };
  const imported = await findBackground(db, workspaceId, backgroundId);
  return { name: imported?.name ?? null, texts: await readBackgroundTexts(db, keys, workspaceId, backgroundId) };
}

function topicsOf(
  codeframe: ThemeSettingsRow['codeframe'],
  own: readonly CodeframeTopic[],
): ThemeRunSettings['topics'] {
  if (codeframe === 'none') return [];
  return (codeframe === 'own' ? own : CIVIC_CODEFRAME).map(({ code, name }) => ({ code, name }));
}

/** SHA-256 over the lengths and contents, hexadecimal. */
function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text, 'utf8');
  return hash.digest('hex');
}
