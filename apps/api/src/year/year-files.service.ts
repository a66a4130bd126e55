import { Inject, Injectable } from '@nestjs/common';
import { type YearAnswer, type YearFile, type YearFileQuery } from '#contracts';
import { DomainError } from '#domain';
import { WORKBOOK_TYPE } from '#figures';
import { type YearSource } from '#reporting';
import { type Settings } from '#settings';
import { type FastifyReply } from 'fastify';
import { SETTINGS } from '../tokens.js';

const TYPES: Readonly<Record<YearFile, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: WORKBOOK_TYPE,
};

/** The chapter of a year as a file. It is some pages long, so it is written while it is asked for and kept nowhere. */
@Injectable()
export class YearFilesService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws {DomainError} `pdf-needs-chromium`, `pdf-failed`, `pdf-too-slow` */
  async send(
    reply: FastifyReply,
    { report, edition }: YearAnswer,
    kind: YearFile,
    { language, chapter }: YearFileQuery,
  ): Promise<void> {
    const bytes = await this.write(reply, { report, edition, language, chapter }, kind);
    const name = `rok-${report.year}${edition === null ? '' : `-wydanie-${edition.number}`}.${kind}`;
    void reply
      .header('content-type', TYPES[kind])
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(bytes);
  }

  private async write(reply: FastifyReply, source: YearSource, kind: YearFile): Promise<Buffer> {
    const { findChromium, printPdf, yearDocx, yearPage, yearWorkbook } = await import('#reporting');
    if (kind === 'docx') return yearDocx(source);
    if (kind === 'xlsx') return yearWorkbook(source);
    const executable = findChromium(this.settings.chromium);
    if (executable === null) throw new DomainError('pdf-needs-chromium', 'There is no Chromium to print the PDF with.');
    const { html, footer } = await yearPage(source);
    const leaving = new AbortController();
    reply.raw.once('close', () => leaving.abort());
    const date = source.edition?.createdAt ?? source.report.madeAt;
    return printPdf(html, { executable, footer, date, signal: leaving.signal });
  }
}
