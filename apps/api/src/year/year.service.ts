import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { measureYear } from '#analysis';
import {
  type SaveYearTextRequest,
  type YearAnswer,
  type YearEditionAnswer,
  type YearList,
  type YearTexts,
} from '#contracts';
import { canonicalJson, ConflictError, NotFoundError, YEAR_FORMAT, type LocalisedText, type YearReport } from '#domain';
import {
  findWorkspace,
  findYearEdition,
  listMembershipsIn,
  listPersonNames,
  listProcesses,
  listYearEditions,
  listYearParticipations,
  listYearPromises,
  listYearTexts,
  readAimInputs,
  readYearCalendar,
  readYearMeasures,
  recordAudit,
  saveYearEdition,
  saveYearText,
  type Database,
  type ProcessRow,
  type YearEditionRow,
  type YearTextRow,
} from '#persistence';
import { type EntityManager } from 'typeorm';
import { type Place } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { nameOf, yearProcess } from './year-process.js';

/** A calendar year of a municipality: as it is now, what people write about it, and the editions that were frozen. */
@Injectable()
export class YearService {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async years(place: Place): Promise<YearList> {
    const allowed = await this.allowed(place);
    const processes = await this.database.inWorkspace(place.workspaceId, (db) => listVisible(db, place, allowed));
    return { years: yearsOf(processes) };
  }

  async read(place: Place, year: number): Promise<YearAnswer> {
    const allowed = await this.allowed(place);
    const { years, report } = await this.report(place, year, allowed);
    const editions = allowed === null ? await this.editions(place, year) : [];
    return { years, isWhole: allowed === null, report, edition: null, editions };
  }

  /** @throws {NotFoundError} `not-found`, also for somebody who sees single processes alone: an edition is of all of them */
  async readEdition(place: Place, year: number, number: number): Promise<YearAnswer> {
    await this.refusePart(place);
    const [found, { years }] = [
      await this.database.inWorkspace(place.workspaceId, (db) => findYearEdition(db, place.workspaceId, year, number)),
      await this.years(place),
    ];
    if (!found) throw new NotFoundError('not-found', 'There is no such edition.');
    const editions = await this.editions(place, year);
    const edition = editions.find((one) => one.number === number)!;
    return { years, isWhole: true, report: found.content, edition, editions };
  }

  /** Keeps the year as it stands, with the texts that people wrote. */
  async freeze(place: Place, year: number): Promise<YearEditionAnswer> {
    await this.refusePart(place);
    const { workspaceId, personId, tokenId } = place;
    const { report: content } = await this.report(place, year, null);
    const contentHash = createHash('sha256').update(canonicalJson(content)).digest();
    const row = await this.database.inWorkspace(workspaceId, async (db) => {
      const saved = await saveYearEdition(db, workspaceId, { content, contentHash, personId });
      const subject = `year ${year} edition ${saved.number}`;
      await recordAudit(db, workspaceId, { personId, tokenId, action: 'year-frozen', subject });
      return saved;
    });
    return this.editionAnswer(row, await this.names([row.createdBy]));
  }

  async texts(place: Place, year: number): Promise<YearTexts> {
    await this.refusePart(place);
    const rows = await this.database.inWorkspace(place.workspaceId, (db) => listYearTexts(db, place.workspaceId, year));
    const names = await this.names(rows.map(({ changedBy }) => changedBy));
    return {
      texts: rows.map(({ section, language, body, version, changedBy, changedAt }) => ({
        ...{ section, language, body, version, changedBy: names.get(changedBy ?? '') ?? null },
        changedAt: changedAt.toISOString(),
      })),
    };
  }

  /** @throws {ConflictError} `report-text-changed` when somebody saved another version since it was read */
  async saveText(place: Place, year: number, request: SaveYearTextRequest): Promise<YearTexts> {
    await this.refusePart(place);
    const { workspaceId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      if (!(await saveYearText(db, workspaceId, year, { ...request, personId })))
        throw new ConflictError('report-text-changed', 'Somebody changed the text meanwhile.');
      const subject = `year ${year} ${request.section} ${request.language}`;
      await recordAudit(db, workspaceId, { personId, tokenId, action: 'year-text-saved', subject });
    });
    return this.texts(place, year);
  }

  private async report(
    place: Place,
    year: number,
    allowed: ReadonlySet<string> | null,
  ): Promise<{ readonly years: number[]; readonly report: YearReport }> {
    const { workspaceId, workspaceSlug } = place;
    const workspace = await this.database.asOwner((owner) => findWorkspace(owner, workspaceSlug));
    return this.database.inWorkspace(workspaceId, async (db) => {
      // all of one moment; must stand first
      await db.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const processes = await listVisible(db, place, allowed);
      const report = await readReport(db, place, year, processes, workspace?.name ?? {});
      const texts = allowed === null ? newestOf(await listYearTexts(db, workspaceId, year)) : [];
      return { years: yearsOf(processes), report: { ...report, texts } };
    });
  }

  private async editions({ workspaceId }: Place, year: number): Promise<YearEditionAnswer[]> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listYearEditions(db, workspaceId, year));
    const names = await this.names(rows.map(({ createdBy }) => createdBy));
    return rows.map((row) => this.editionAnswer(row, names));
  }

  private editionAnswer(
    { number, createdAt, createdBy, contentHash }: YearEditionRow,
    names: ReadonlyMap<string, string>,
  ): YearEditionAnswer {
    const by = names.get(createdBy ?? '') ?? null;
    return { number, createdAt: createdAt.toISOString(), createdBy: by, contentHash: contentHash.toString('hex') };
  }

  private names(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const known = [...new Set(ids.flatMap((id) => id ?? []))];
    return this.database.asOwner((owner) => listPersonNames(owner, known));
  }

  /** The processes of somebody invited to single ones; null for who sees the whole municipality. */
  private async allowed({ personId, workspaceSlug }: Place): Promise<ReadonlySet<string> | null> {
    if (personId === null) return null;
    const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, workspaceSlug));
    if (memberships.some(({ processId }) => processId === null)) return null;
    return new Set(memberships.flatMap(({ processId }) => processId ?? []));
  }

  private async refusePart(place: Place): Promise<void> {
    if ((await this.allowed(place)) !== null) throw new NotFoundError('not-found', 'There is no such page.');
  }
}

async function readReport(
  db: EntityManager,
  { workspaceId }: Place,
  year: number,
  processes: readonly ProcessRow[],
  municipality: LocalisedText,
): Promise<YearReport> {
  const begun = (wanted: number) => processes.filter((process) => yearOf(process) === wanted).reverse();
  const [own, earlier] = [begun(year), begun(year - 1)];
  const [took, tookEarlier] = [
    await listYearParticipations(db, workspaceId, idsOf(own)),
    await listYearParticipations(db, workspaceId, idsOf(earlier)),
  ];
  const aims = await readAimInputs(db, workspaceId, idsOf([...own, ...earlier]));
  const aimsOf = (rows: readonly ProcessRow[]) => rows.flatMap(({ id }) => aims.get(id) ?? []);
  const measured = measureYear({ took, aims: aimsOf(own) }, { took: tookEarlier, aims: aimsOf(earlier) });
  const calendarOf = (wanted: number, rows: readonly ProcessRow[]) =>
    readYearCalendar(db, workspaceId, wanted, idsOf(processes), idsOf(rows));
  const rows: YearReport['processes'][number][] = [];
  for (const process of own) {
    const people = took.filter((one) => one.process === process.id).length;
    rows.push(yearProcess(process, people, await readYearMeasures(db, workspaceId, process.id)));
  }
  return {
    format: YEAR_FORMAT,
    ...measured,
    year,
    municipality: { ...municipality },
    madeAt: new Date().toISOString(),
    processes: rows,
    ongoing: processes.filter((process) => wentOn(process, year)).map(nameOf),
    earlier: earlier.map(nameOf),
    calendar: await calendarOf(year, own),
    calendarEarlier: await calendarOf(year - 1, earlier),
    planned: processes.filter((process) => (yearOf(process) ?? 0) > year).map(nameOf),
    promises: await listYearPromises(db, workspaceId, year, idsOf(processes)),
    texts: [],
  };
}

async function listVisible(
  db: EntityManager,
  { workspaceId }: Place,
  allowed: ReadonlySet<string> | null,
): Promise<ProcessRow[]> {
  return (await listProcesses(db, workspaceId)).filter(({ id }) => allowed === null || allowed.has(id));
}

function wentOn(process: ProcessRow, year: number): boolean {
  const began = yearOf(process);
  return began !== null && began < year && process.endsOn !== null && process.endsOn >= `${year}-01-01`;
}

/** Newest first. */
function yearsOf(processes: readonly ProcessRow[]): number[] {
  return [...new Set(processes.flatMap((process) => yearOf(process) ?? []))].sort((a, b) => b - a);
}

function yearOf({ startsOn }: ProcessRow): number | null {
  return startsOn === null ? null : Number(startsOn.slice(0, 4));
}

const idsOf = (rows: readonly ProcessRow[]) => rows.map(({ id }) => id);

/** An empty text is none. */
function newestOf(rows: readonly YearTextRow[]): YearReport['texts'] {
  const seen = new Set<string>();
  return rows.flatMap(({ section, language, body, version }) => {
    const key = `${section} ${language}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return body === '' ? [] : [{ section, language, body, version }];
  });
}
