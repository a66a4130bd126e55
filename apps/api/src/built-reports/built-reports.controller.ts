import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  addToReportRequest,
  builtDocument,
  builtDocumentAnswer,
  builtDocumentList,
  builtDocumentQuery,
  builtReport,
  builtReportList,
  figureAnswer,
  figureQuery,
  newBuiltReportRequest,
  ownTemplateAnswer,
  refreshQuery,
  refreshReportRequest,
  reportChecks,
  reportDifference,
  reportTemplateRequest,
  reportVersionRequest,
  reportVersions,
  restoreReportRequest,
  saveBuiltReportRequest,
  uuid,
  type AddToReportRequest,
  type BuiltDocumentAnswer,
  type BuiltDocumentList,
  type BuiltDocumentQuery,
  type BuiltReportAnswer,
  type BuiltReportList,
  type FigureAnswer,
  type FigureQuery,
  type NewBuiltReportRequest,
  type OwnTemplate,
  type RefreshQuery,
  type RefreshReportRequest,
  type ReportChecks,
  type ReportDifference,
  type ReportTemplateRequest,
  type ReportVersionRequest,
  type ReportVersions,
  type RestoreReportRequest,
  type SaveBuiltReportRequest,
} from '#contracts';
import { type BuiltDocument } from '#domain';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { BuiltReportsService } from './built-reports.service.js';
import { OwnTemplatesService } from './own-templates.service.js';
import { ReportChangesService } from './report-changes.service.js';
import { ReportChecksService } from './report-checks.service.js';
import { ReportDocumentsService } from './report-documents.service.js';

@Controller('api/workspaces/:workspace/processes/:process/reports')
export class BuiltReportsController {
  constructor(
    private readonly reports: BuiltReportsService,
    private readonly changes: ReportChangesService,
    private readonly templates: OwnTemplatesService,
    private readonly reportChecks: ReportChecksService,
    private readonly documents: ReportDocumentsService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(builtReportList, 'The reports that people build in a process, and the templates of the municipality')
  list(@InProcess() place: ProcessPlace): Promise<BuiltReportList> {
    return this.reports.list(place);
  }

  @Post()
  @Access('editor', 'write')
  @Answers(builtReport, 'Begins a report from a template')
  begin(
    @InProcess() place: ProcessPlace,
    @Body(valid(newBuiltReportRequest)) body: NewBuiltReportRequest,
  ): Promise<BuiltReportAnswer> {
    return this.reports.begin(place, body);
  }

  @Get('figure')
  @Access('viewer')
  @Answers(figureAnswer, 'The numbers of a figure for a report, of now or of a release')
  figure(@InProcess() place: ProcessPlace, @Query(valid(figureQuery)) query: FigureQuery): Promise<FigureAnswer> {
    return this.reports.figure(place, query);
  }

  @Delete('templates/:template')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Deletes a template of the municipality')
  removeTemplate(@InProcess() place: ProcessPlace, @Param('template', valid(uuid)) id: string): Promise<void> {
    return this.templates.remove(place, id);
  }

  @Get(':report')
  @Access('viewer')
  @Answers(builtReport, 'A report with its blocks, their numbers and quotes, and what can be chosen for them')
  read(@InProcess() place: ProcessPlace, @Param('report', valid(uuid)) id: string): Promise<BuiltReportAnswer> {
    return this.reports.read(place, id);
  }

  @Put(':report')
  @Access('editor', 'write')
  @Answers(builtReport, 'Saves a report over the version that was read')
  save(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Body(valid(saveBuiltReportRequest)) body: SaveBuiltReportRequest,
  ): Promise<BuiltReportAnswer> {
    return this.changes.save(place, id, body);
  }

  @Delete(':report')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Deletes a report with all its versions')
  remove(@InProcess() place: ProcessPlace, @Param('report', valid(uuid)) id: string): Promise<void> {
    return this.changes.remove(place, id);
  }

  @Post(':report/figures')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(builtReport, 'Adds figures to a report, before its method note')
  add(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Body(valid(addToReportRequest)) body: AddToReportRequest,
  ): Promise<BuiltReportAnswer> {
    return this.changes.add(place, id, body);
  }

  @Get(':report/checks')
  @Access('viewer')
  @Answers(reportChecks, 'What should be looked at before a report leaves')
  checks(@InProcess() place: ProcessPlace, @Param('report', valid(uuid)) id: string): Promise<ReportChecks> {
    return this.reportChecks.checks(place, id);
  }

  @Get(':report/difference')
  @Access('viewer')
  @Answers(reportDifference, 'Every number of the frozen figures beside that of now, or of a release')
  difference(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Query(valid(refreshQuery)) { release }: RefreshQuery,
  ): Promise<ReportDifference> {
    return this.reportChecks.difference(place, id, release ?? null);
  }

  @Post(':report/refresh')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(builtReport, 'Accepts a difference that was looked at; the version before stays')
  refresh(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Body(valid(refreshReportRequest)) body: RefreshReportRequest,
  ): Promise<BuiltReportAnswer> {
    return this.reportChecks.refresh(place, id, body);
  }

  @Get(':report/versions')
  @Access('viewer')
  @Answers(reportVersions, 'The versions of a report, newest first')
  versions(@InProcess() place: ProcessPlace, @Param('report', valid(uuid)) id: string): Promise<ReportVersions> {
    return this.reportChecks.versions(place, id);
  }

  @Post(':report/restoration')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(builtReport, 'Makes an earlier version the newest one')
  restore(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Body(valid(restoreReportRequest)) body: RestoreReportRequest,
  ): Promise<BuiltReportAnswer> {
    return this.changes.restore(place, id, body);
  }

  @Post(':report/release')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(builtReport, 'Stands up for a version of a report')
  release(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Body(valid(reportVersionRequest)) body: ReportVersionRequest,
  ): Promise<BuiltReportAnswer> {
    return this.changes.release(place, id, body);
  }

  @Post(':report/template')
  @Access('editor', 'write')
  @Answers(ownTemplateAnswer, 'Keeps a report as a template of the municipality')
  keepAsTemplate(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Body(valid(reportTemplateRequest)) { name }: ReportTemplateRequest,
  ): Promise<OwnTemplate> {
    return this.templates.keep(place, id, name);
  }

  @Get(':report/documents')
  @Access('viewer')
  @Answers(builtDocumentList, 'The documents of a report, and how far each is')
  written(@InProcess() place: ProcessPlace, @Param('report', valid(uuid)) id: string): Promise<BuiltDocumentList> {
    return this.documents.list(place, id);
  }

  @Post(':report/documents/:kind')
  @HttpCode(202)
  @Access('viewer', 'write')
  @Answers(builtDocumentAnswer, 'Has a document of a report written as it stands')
  write(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Param('kind', valid(builtDocument)) kind: BuiltDocument,
    @Query(valid(builtDocumentQuery)) { language }: BuiltDocumentQuery,
  ): Promise<BuiltDocumentAnswer> {
    return this.documents.start(place, id, kind, language);
  }

  @Get(':report/documents/:kind')
  @Access('viewer')
  @Answers(null, 'A document of a report that was written')
  document(
    @InProcess() place: ProcessPlace,
    @Param('report', valid(uuid)) id: string,
    @Param('kind', valid(builtDocument)) kind: BuiltDocument,
    @Query(valid(builtDocumentQuery)) { language }: BuiltDocumentQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.documents.send(reply, place, id, kind, language);
  }
}
