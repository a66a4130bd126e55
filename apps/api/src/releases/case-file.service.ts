import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson, ConflictError, ForbiddenError, mayActAs, NotFoundError, type ScanType } from '#domain';
import { inLanguage, type Language } from '#language';
import {
  findRelease,
  findReportFile,
  listCaseEvidence,
  listHeads,
  listMeetingNotes,
  listRemarks,
  listSubmissions,
  readEvidenceFile,
  readScan,
  recordAudit,
  type Database,
  type Keys,
  type SubmissionRow,
  type WholeRelease,
} from '#persistence';
import { type CaseEntry, type CaseLetter, type CaseMinutes, type CaseTexts, type ReportSource } from '#reporting';
import { type FastifyReply } from 'fastify';
import { reportSourceOf } from '../../../worker/src/reports/report-source-of.js';
import { type Analyser } from '../../../worker/src/threads/analyser.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { ANALYSER, DATABASE, KEYS } from '../tokens.js';

/** Letters that are read at a time: a register of any size leaves in constant memory. */
const PAGE_LETTERS = 100;
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'image/webp': 'webp',
};

interface Case {
  readonly place: ProcessPlace;
  readonly release: WholeRelease;
  readonly source: ReportSource;
  readonly made: string;
  readonly texts: CaseTexts;
  readonly language: Language;
}

/** The case file of a consultation: what came in, what was said, decided and done, in one archive that is kept nowhere. */
@Injectable()
export class CaseFileService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(ANALYSER) private readonly analyser: Analyser,
  ) {}

  /**
   * @throws {ForbiddenError} `whole-texts-for-editors`: whole texts and scans are for those who may open them one by one
   * @throws {ConflictError} `release-is-withdrawn`
   */
  async send(
    reply: FastifyReply,
    place: ProcessPlace,
    releaseId: string,
    { language, texts }: { readonly language: Language; readonly texts: CaseTexts },
  ): Promise<void> {
    if (texts === 'whole' && !mayActAs(place.role, 'editor'))
      throw new ForbiddenError('whole-texts-for-editors', 'Whole texts and scans are for editors.');
    const { workspaceId, processId, personId, tokenId } = place;
    const release = await this.database.inWorkspace(workspaceId, async (db) => {
      const found = await findRelease(db, workspaceId, processId, releaseId);
      if (!found) throw new NotFoundError('release-not-found', 'There is no such release.');
      if (found.withdrawnAt !== null) throw new ConflictError('release-is-withdrawn', 'The release was withdrawn.');
      const subject = `release ${releaseId}`;
      const details = { texts, language };
      await recordAudit(db, workspaceId, { personId, tokenId, processId, action: 'case-file-made', subject, details });
      return found;
    });
    const made = new Date().toISOString();
    const source = await reportSourceOf(this.database, workspaceId, release, language);
    const { writeCaseFile } = await import('#reporting');
    const { id, number, contentHash: sha256 } = release;
    const facts = { release: { id, number, sha256, frozen: release.createdAt.toISOString() }, texts, language };
    const entries = this.entriesOf({ place, release, source, made, texts, language });
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${place.processSlug}-${number}-akta.zip"`)
      .header('cache-control', 'no-store')
      .send(writeCaseFile(entries, { made, facts }));
  }

  private async *entriesOf(about: Case): AsyncGenerator<CaseEntry> {
    const { release, source, made, texts, language } = about;
    const { content } = release;
    const { caseReadme, remarkTable, toCsv } = await import('#reporting');
    yield { path: 'README.txt', content: caseReadme({ content, release, made, texts, language }) };
    yield { path: 'wydanie.json', content: canonicalJson(content) };
    yield { path: 'raport.docx', content: await this.report(about) };
    yield { path: 'uwagi.csv', content: toCsv(remarkTable(source)) };
    yield* this.letters(about);
    yield* this.minutes(about);
    yield* this.acts(about);
  }

  /** As it is kept, or written now where nobody has asked for it. */
  private async report({ place: { workspaceId, processId }, release, source, language }: Case): Promise<Buffer> {
    const key = { releaseId: release.id, kind: 'report-docx' as const, language };
    const kept = await this.database.inWorkspace(workspaceId, (db) => findReportFile(db, workspaceId, processId, key));
    return kept?.content ?? Buffer.from(await this.analyser.run('write-report', { kind: 'report-docx', source }));
  }

  private async *letters({ place, texts, language }: Case): AsyncGenerator<CaseEntry> {
    const { letterName, letterText, lettersTable, scanName } = await import('#reporting');
    const { workspaceId } = place;
    const register: CaseLetter[] = [];
    for await (const { row, letter } of this.readLetters(place, texts)) {
      yield { path: letterName(letter.number), content: letterText(letter, language) };
      register.push({ ...letter, remarks: letter.remarks.map((remark) => ({ ...remark, text: '' })) });
      if (texts === 'masked' || !letter.hasScan) continue;
      const scan = await this.database.inWorkspace(workspaceId, (db) => readScan(db, this.keys, workspaceId, row.id));
      if (scan) yield { path: scanName(letter.number, extensionOf(scan.type)), content: scan.bytes };
    }
    register.sort((first, second) => first.number - second.number);
    yield { path: 'pisma/rejestr.csv', content: lettersTable(register, language) };
  }

  private async *readLetters(
    { workspaceId, processId }: ProcessPlace,
    texts: CaseTexts,
  ): AsyncGenerator<{ row: SubmissionRow; letter: CaseLetter }> {
    let after: { receivedOn: string; id: string } | null = null;
    for (;;) {
      const { rows, remarks } = await this.database.inWorkspace(workspaceId, async (db) => {
        const page = { after, limit: PAGE_LETTERS };
        const found = await listSubmissions(db, workspaceId, processId, { state: 'registered' }, page);
        const ids = found.map(({ id }) => id);
        return { rows: found, remarks: await listRemarks(db, workspaceId, processId, ids) };
      });
      for (const row of rows) {
        const own = remarks.filter(({ submissionId }) => submissionId === row.id);
        yield {
          row,
          letter: {
            ...row,
            number: row.number ?? 0,
            hasScan: row.scanBytes !== null,
            remarks: own.map(({ number, place, ...remark }) => ({
              number,
              place,
              text: this.wordsOf(workspaceId, remark, texts),
            })),
          },
        };
      }
      const last = rows.at(-1);
      if (!last || rows.length < PAGE_LETTERS) return;
      after = { receivedOn: last.receivedOn, id: last.id };
    }
  }

  private async *minutes({ place, texts, language }: Case): AsyncGenerator<CaseEntry> {
    const { minutesName, minutesText } = await import('#reporting');
    const { workspaceId, processId } = place;
    const { heads, notes } = await this.database.inWorkspace(workspaceId, async (db) => ({
      heads: await listHeads(db, workspaceId, processId),
      notes: await listMeetingNotes(db, workspaceId, processId),
    }));
    const days = new Set([...heads, ...notes].map(({ heldOn }) => heldOn));
    for (const day of [...days].sort((first, second) => (first ?? '~').localeCompare(second ?? '~'))) {
      const minutes: CaseMinutes = {
        day,
        present: heads.filter(({ heldOn }) => heldOn === day),
        notes: notes
          .filter(({ heldOn }) => heldOn === day)
          .map((note) => ({ ...note, text: this.wordsOf(workspaceId, note, texts) })),
      };
      yield { path: minutesName(day), content: minutesText(minutes, language) };
    }
  }

  private async *acts({ place, release, language }: Case): AsyncGenerator<CaseEntry> {
    const { actsTable } = await import('#reporting');
    const { workspaceId, processId } = place;
    const { content } = release;
    const ids = [...content.responses, ...content.decisions, ...content.commitments, ...content.outcomes].map(
      ({ id }) => id,
    );
    const rows = await this.database.inWorkspace(workspaceId, (db) =>
      listCaseEvidence(db, workspaceId, processId, ids),
    );
    const files = rows.map((row, at) => ({
      ...row,
      path: `akty/dowody/${String(at + 1).padStart(3, '0')}.${extensionOf(row.mediaType)}`,
      description: inLanguage(row.description, language),
    }));
    yield { path: 'akty/akty.csv', content: actsTable(content, files, language) };
    for (const { id, subject, subjectId, path } of files) {
      const file = await this.database.inWorkspace(workspaceId, (db) =>
        readEvidenceFile(db, { workspaceId, processId }, { subject, id: subjectId }, id),
      );
      if (file) yield { path, content: file.content };
    }
  }

  /** The words as they came in where they may be seen and were kept, else with personal data masked. */
  private wordsOf(
    workspaceId: string,
    { text, original }: { readonly text: string; readonly original: Buffer | null },
    texts: CaseTexts,
  ): string {
    return texts === 'whole' && original !== null ? this.keys.decrypt(workspaceId, original) : text;
  }
}

function extensionOf(mediaType: ScanType | string): string {
  return EXTENSIONS[mediaType] ?? 'bin';
}
