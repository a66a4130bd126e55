import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  caseFileQuery,
  compareReleasesQuery,
  documentQuery,
  freezeRequest,
  releaseAnswer,
  releaseComparison,
  releaseDocument,
  releaseList,
  releaseSummary,
  reportText,
  reportTextList,
  saveReportTextRequest,
  uuid,
  withdrawReleaseRequest,
  writtenDocument,
  writtenDocumentList,
  type CaseFileQuery,
  type CompareReleasesQuery,
  type DocumentQuery,
  type FreezeRequest,
  type ReleaseAnswer,
  type ReleaseComparison,
  type ReleaseDocument,
  type ReleaseList,
  type ReleaseSummary,
  type ReportText,
  type ReportTextList,
  type SaveReportTextRequest,
  type WithdrawReleaseRequest,
  type WrittenDocument,
  type WrittenDocumentList,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { CaseFileService } from './case-file.service.js';
import { DocumentsService } from './documents.service.js';
import { ReleasesService } from './releases.service.js';
import { ReportTextsService } from './report-texts.service.js';

@Controller('api/workspaces/:workspace/processes/:process/releases')
export class ReleasesController {
  constructor(
    private readonly releases: ReleasesService,
    private readonly documents: DocumentsService,
    private readonly reportTexts: ReportTextsService,
    private readonly caseFiles: CaseFileService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(releaseList, 'The releases of a process, newest first')
  list(@InProcess() place: ProcessPlace): Promise<ReleaseList> {
    return this.releases.list(place);
  }

  @Post()
  @Access('publisher', 'write')
  @Answers(releaseSummary, 'Freezes the present state of a process as its next release')
  freeze(@InProcess() place: ProcessPlace, @Body(valid(freezeRequest)) body: FreezeRequest): Promise<ReleaseSummary> {
    return this.releases.freeze(place, body);
  }

  @Get('texts')
  @Access('viewer')
  @Answers(reportTextList, 'What the office typed for the report: legal basis, course, conclusions')
  texts(@InProcess() place: ProcessPlace): Promise<ReportTextList> {
    return this.reportTexts.list(place);
  }

  @Put('texts')
  @Access('editor', 'write')
  @Answers(reportText, 'Saves a section of the report over the version that was read')
  saveText(
    @InProcess() place: ProcessPlace,
    @Body(valid(saveReportTextRequest)) body: SaveReportTextRequest,
  ): Promise<ReportText> {
    return this.reportTexts.save(place, body);
  }

  @Get(':release')
  @Access('viewer')
  @Answers(releaseAnswer, 'A release whole; of a withdrawn one the reason alone')
  read(@InProcess() place: ProcessPlace, @Param('release', valid(uuid)) id: string): Promise<ReleaseAnswer> {
    return this.releases.read(place, id);
  }

  @Get(':release/differences')
  @Access('viewer')
  @Answers(releaseComparison, 'What is different in a later release')
  compare(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Query(valid(compareReleasesQuery)) query: CompareReleasesQuery,
  ): Promise<ReleaseComparison> {
    return this.releases.compare(place, id, query.with);
  }

  @Get(':release/documents')
  @Access('viewer')
  @Answers(writtenDocumentList, 'The documents of a release that somebody has asked for, and how far each is')
  written(@InProcess() place: ProcessPlace, @Param('release', valid(uuid)) id: string): Promise<WrittenDocumentList> {
    return this.documents.list(place, id);
  }

  @Post(':release/documents/:kind')
  @HttpCode(202)
  @Access('viewer', 'write')
  @Answers(writtenDocument, 'Has a document of a release written: report, leaflet, workbook, or the package for BIP')
  write(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Param('kind', valid(releaseDocument)) kind: ReleaseDocument,
    @Query(valid(documentQuery)) { language }: DocumentQuery,
  ): Promise<WrittenDocument> {
    return this.documents.start(place, id, kind, language);
  }

  @Get(':release/documents/:kind')
  @Access('viewer')
  @Answers(null, 'A document of a release that was written')
  document(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Param('kind', valid(releaseDocument)) kind: ReleaseDocument,
    @Query(valid(documentQuery)) { language }: DocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.documents.send(reply, place, id, kind, language);
  }

  @Get(':release/case-file')
  @Access('viewer')
  @Answers(null, 'The case file as ZIP: letters, scans, minutes, acts and the release, each file with its hash')
  caseFile(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Query(valid(caseFileQuery)) query: CaseFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.caseFiles.send(reply, place, id, query);
  }

  @Post(':release/texts')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(releaseSummary, 'Puts the present sections of the report into a release that is not published')
  takeTexts(@InProcess() place: ProcessPlace, @Param('release', valid(uuid)) id: string): Promise<ReleaseSummary> {
    return this.releases.takeTexts(place, id);
  }

  @Post(':release/publication')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(releaseSummary, 'Publishes a release')
  publish(@InProcess() place: ProcessPlace, @Param('release', valid(uuid)) id: string): Promise<ReleaseSummary> {
    return this.releases.publish(place, id);
  }

  @Post(':release/withdrawal')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(releaseSummary, 'Withdraws a release; its reason is all that is shown of it from then on')
  withdraw(
    @InProcess() place: ProcessPlace,
    @Param('release', valid(uuid)) id: string,
    @Body(valid(withdrawReleaseRequest)) body: WithdrawReleaseRequest,
  ): Promise<ReleaseSummary> {
    return this.releases.withdraw(place, id, body);
  }
}
