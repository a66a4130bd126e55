import { Inject, Injectable } from '@nestjs/common';
import { compareMatches, proposeMatches } from '#analysis';
import { type CompareThemesAnswer, type ThemeMatchRequest, type ThemesReport } from '#contracts';
import { ConflictError, mayActAs, NotFoundError } from '#domain';
import {
  addThemeMatch,
  deleteThemeMatch,
  findThemeFate,
  findThemeMatch,
  listPersonNames,
  listThemeMatches,
  recordAudit,
  type Database,
  type MatchedTheme,
  type ThemeMatchRow,
} from '#persistence';
import { DATABASE } from '../tokens.js';
import { CompareAccess, type Seen } from './compare-access.js';

type ThemeRow = ThemesReport['themes'][number];
type ByHand = Pick<CompareThemesAnswer, 'matches' | 'lostMatches' | 'proposals' | 'unmatched'>;

/** One process as it is compared: what may be matched, and who stands behind its shares. */
export interface ProcessToMatch extends Seen {
  readonly report: ThemesReport;
  readonly topics: { readonly people: number };
}

interface Resolved {
  readonly row: ThemeMatchRow;
  readonly sides: readonly [Side, Side];
}
interface Side {
  readonly at: number;
  readonly theme: ThemeRow;
}

/** Themes of two processes that people hold to be about the same: proposed by their words, compared once a person says so. */
@Injectable()
export class CompareMatchesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly access: CompareAccess,
  ) {}

  /** @param alone of each process the themes that no codeframe puts beside another */
  async answer(
    personId: string,
    read: readonly ProcessToMatch[],
    alone: readonly (readonly ThemeRow[])[],
  ): Promise<ByHand> {
    const { resolved, rows, names } = await this.resolve(read);
    const compared = compareMatches(
      resolved.map(({ sides: [first, second] }) => [sideOf(first, read), sideOf(second, read)] as const),
    );
    const matched = new Set(resolved.flatMap(({ sides }) => sides.map(({ theme }) => theme.id)));
    const left = alone.map((themes) => themes.filter(({ id }) => !matched.has(id)));
    return {
      matches: resolved.map(({ row, sides }, at) => ({
        id: row.id,
        themes: [describe(sides[0]), describe(sides[1])],
        cells: [plain(compared[at]!.cells[0]), plain(compared[at]!.cells[1])],
        pair: compared[at]!.pair && { ...compared[at]!.pair },
        matchedBy: row.matchedBy === null ? null : (names.get(row.matchedBy) ?? null),
        matchedAt: row.matchedAt.toISOString(),
        mayUndo: row.matchedBy === personId || sides.some((side) => mayActAs(read[side.at]!.role, 'editor')),
      })),
      lostMatches: rows - resolved.length,
      proposals: proposals(read, left),
      unmatched: left.map((themes) => themes.map(({ id, label, contributions }) => ({ id, label, contributions }))),
    };
  }

  /**
   * @throws {NotFoundError} `process-not-found`, `theme-not-found` for what is not there or closed to the person
   * @throws {ConflictError} `theme-matched-already` where one of the two has a counterpart in the other's process
   */
  async match(personId: string, { themes }: ThemeMatchRequest): Promise<void> {
    const seen = await this.access.find(
      personId,
      themes.map(({ workspace, process }) => [workspace, process] as const),
    );
    const [first, second] = themes.map(({ theme }, at) => ({ ...idsOf(seen[at]!), themeId: theme })) as [
      MatchedTheme,
      MatchedTheme,
    ];
    for (const one of [first, second]) await this.refuseGone(one);
    const isAdded = await this.database.asOwner((owner) => addThemeMatch(owner, [first, second], personId));
    if (!isAdded) throw new ConflictError('theme-matched-already', 'One of the themes has a counterpart already.');
    await this.record(personId, [first, second], 'themes-matched');
  }

  /** @throws {NotFoundError} `theme-match-not-found` for one that is closed to the person or not hers to take back */
  async undo(personId: string, id: string): Promise<void> {
    const row = await this.database.asOwner((owner) => findThemeMatch(owner, id));
    if (!row || !(await this.mayUndo(personId, row)))
      throw new NotFoundError('theme-match-not-found', 'There is no such match, or it is not yours to undo.');
    await this.database.asOwner((owner) => deleteThemeMatch(owner, id));
    await this.record(personId, row.themes, 'themes-unmatched');
  }

  private async mayUndo(personId: string, { themes, matchedBy }: ThemeMatchRow): Promise<boolean> {
    if (matchedBy === personId) return true;
    const roles = await this.access.rolesIn(personId, themes);
    return roles.every((role) => role !== null) && roles.some((role) => role !== null && mayActAs(role, 'editor'));
  }

  private async refuseGone({ workspaceId, processId, themeId }: MatchedTheme): Promise<void> {
    const fate = await this.database.inWorkspace(workspaceId, (db) =>
      findThemeFate(db, workspaceId, processId, themeId),
    );
    if (fate?.into?.id !== themeId) throw new NotFoundError('theme-not-found', 'There is no such theme.');
  }

  private async record(personId: string, themes: readonly MatchedTheme[], action: string): Promise<void> {
    for (const { workspaceId, processId, themeId } of themes)
      await this.database.inWorkspace(workspaceId, (db) =>
        recordAudit(db, workspaceId, { personId, processId, action, subject: `theme ${themeId}` }),
      );
  }

  /** A theme of before leads to the one that it stands in today; what leads nowhere is counted and left out. */
  private async resolve(read: readonly ProcessToMatch[]) {
    const { rows, names } = await this.database.asOwner(async (owner) => {
      const found = await listThemeMatches(
        owner,
        read.map(({ row }) => row.id),
      );
      const people = found.flatMap(({ matchedBy }) => (matchedBy === null ? [] : [matchedBy]));
      return { rows: found, names: await listPersonNames(owner, people) };
    });
    const resolved: Resolved[] = [];
    for (const row of rows) {
      const [first, second] = [await this.sideOf(row.themes[0], read), await this.sideOf(row.themes[1], read)];
      if (first && second) resolved.push({ row, sides: first.at < second.at ? [first, second] : [second, first] });
    }
    return { resolved, rows: rows.length, names };
  }

  private async sideOf(
    { workspaceId, processId, themeId }: MatchedTheme,
    read: readonly ProcessToMatch[],
  ): Promise<Side | null> {
    const at = read.findIndex(({ row }) => row.id === processId);
    const known = (id: string | undefined) => read[at]?.report.themes.find((theme) => theme.id === id);
    const theme =
      known(themeId) ??
      known(
        (await this.database.inWorkspace(workspaceId, (db) => findThemeFate(db, workspaceId, processId, themeId)))?.into
          ?.id,
      );
    return theme ? { at, theme } : null;
  }
}

/** Of each two processes in one language what their words have in common. */
function proposals(read: readonly ProcessToMatch[], left: readonly (readonly ThemeRow[])[]): ByHand['proposals'] {
  const words = left.map((themes) => themes.map(({ id, label, terms }) => ({ id, words: [label, ...terms] })));
  return read.flatMap(({ report: { language } }, first) =>
    read.slice(first + 1).flatMap(({ report }, after) => {
      const second = first + 1 + after;
      if (language === null || report.language !== language) return [];
      const side = (at: number, id: string) => describe({ at, theme: left[at]!.find((theme) => theme.id === id)! });
      return proposeMatches(words[first]!, words[second]!, language).map(({ stems, strength, ...pair }) => ({
        themes: [side(first, pair.first), side(second, pair.second)] as ByHand['proposals'][number]['themes'],
        stems: [...stems],
        strength,
      }));
    }),
  );
}

const idsOf = ({ workspace: { workspaceId }, row }: Seen) => ({ workspaceId, processId: row.id });
const describe = ({ at, theme: { id, label, contributions } }: Side) => ({ at, id, label, contributions });
const plain = <T extends object>(cell: T | null) => cell && { ...cell };
const sideOf = ({ at, theme: { people, contributions } }: Side, read: readonly ProcessToMatch[]) => ({
  people,
  contributions,
  of: read[at]!.topics.people,
});
