import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import {
  ledgerChangeRequest,
  ledgerDraft,
  ledgerDueRequest,
  ledgerEntry,
  ledgerLinkList,
  ledgerLinkQuery,
  ledgerLinkRequest,
  ledgerList,
  ledgerPublishRequest,
  ledgerQuery,
  ledgerStepRequest,
  ledgerSubject,
  ledgerWithdrawRequest,
  uuid,
  type LedgerChangeRequest,
  type LedgerDraftRequest,
  type LedgerDueRequest,
  type LedgerEntry,
  type LedgerLinkList,
  type LedgerLinkQuery,
  type LedgerLinkRequest,
  type LedgerPublishRequest,
  type LedgerQuery,
  type LedgerStepRequest,
  type LedgerWithdrawRequest,
} from '#contracts';
import { type LedgerSubject } from '#domain';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { EvidenceService } from './evidence.service.js';
import { LedgerLinksService } from './ledger-links.service.js';
import { LedgerService } from './ledger.service.js';

@Controller('api/workspaces/:workspace/processes/:process/ledger')
export class LedgerController {
  constructor(
    private readonly ledger: LedgerService,
    private readonly links: LedgerLinksService,
    private readonly evidence: EvidenceService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(ledgerList, 'The decision ledger by filter; drafts only for those who may write', { table: true })
  async list(
    @InProcess() place: ProcessPlace,
    @Query(valid(ledgerQuery)) query: LedgerQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') void reply.send(await this.ledger.list(place, query));
    else sendTable(reply, query.format, await this.ledger.table(place, query));
  }

  @Post()
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Write a draft of a response, decision, commitment or outcome')
  create(@InProcess() place: ProcessPlace, @Body(valid(ledgerDraft)) draft: LedgerDraftRequest): Promise<LedgerEntry> {
    return this.ledger.create(place, draft);
  }

  @Get(':subject/:entry')
  @Access('viewer')
  @Answers(ledgerEntry, 'One entry with its chain, history, evidence, and what stands between it and publication')
  read(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
  ): Promise<LedgerEntry> {
    return this.ledger.read(place, { subject, id });
  }

  @Put(':subject/:entry')
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Write an entry anew from the version that was read; a published one only by a publisher')
  change(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerChangeRequest)) request: LedgerChangeRequest,
  ): Promise<LedgerEntry> {
    return this.ledger.change(place, { subject, id }, request);
  }

  @Delete(':subject/:entry')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a draft that was never published and that nothing stands behind')
  remove(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
  ): Promise<void> {
    return this.ledger.remove(place, { subject, id });
  }

  @Post(':subject/:entry/hand-in')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Hand a draft to a second person')
  handIn(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerStepRequest)) request: LedgerStepRequest,
  ): Promise<LedgerEntry> {
    return this.ledger.handIn(place, { subject, id }, request);
  }

  @Post(':subject/:entry/return')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Give an entry that waits back to those who write it')
  giveBack(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerStepRequest)) request: LedgerStepRequest,
  ): Promise<LedgerEntry> {
    return this.ledger.giveBack(place, { subject, id }, request);
  }

  @Post(':subject/:entry/publish')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(ledgerEntry, 'Publish an entry, confirmed once; by a second person where the process asks for one')
  publish(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerPublishRequest)) request: LedgerPublishRequest,
  ): Promise<LedgerEntry> {
    return this.ledger.publish(place, { subject, id }, request);
  }

  @Post(':subject/:entry/withdraw')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(ledgerEntry, 'Take a published entry back, with a reason; statuses return to what else is said')
  withdraw(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerWithdrawRequest)) request: LedgerWithdrawRequest,
  ): Promise<LedgerEntry> {
    return this.ledger.withdraw(place, { subject, id }, request);
  }

  @Post(':subject/:entry/due')
  @HttpCode(200)
  @Access('publisher', 'write')
  @Answers(ledgerEntry, 'Move a promised day, with a reason that residents may read; the first one stays')
  moveDue(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerDueRequest)) request: LedgerDueRequest,
  ): Promise<LedgerEntry> {
    return this.ledger.moveDue(place, { subject, id }, request);
  }

  @Get(':subject/:entry/links')
  @Access('viewer')
  @Answers(ledgerLinkList, 'What an entry is linked to, or what it is suggested to answer')
  listLinks(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Query(valid(ledgerLinkQuery)) query: LedgerLinkQuery,
  ): Promise<LedgerLinkList> {
    return this.links.list(place, { subject, id }, query);
  }

  @Post(':subject/:entry/links')
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Link an entry to contributions and themes; a published one only by a publisher')
  link(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Body(valid(ledgerLinkRequest)) request: LedgerLinkRequest,
  ): Promise<LedgerEntry> {
    return this.links.link(place, { subject, id }, request);
  }

  @Delete(':subject/:entry/links/:link')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Take a link away, or dismiss a suggestion for good')
  unlink(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Param('link', valid(uuid)) linkId: string,
  ): Promise<LedgerEntry> {
    return this.links.unlink(place, { subject, id }, linkId);
  }

  @Post(':subject/:entry/links/:link/confirm')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(ledgerEntry, 'Confirm a suggested link: from now on it counts')
  confirm(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Param('link', valid(uuid)) linkId: string,
  ): Promise<LedgerEntry> {
    return this.links.confirm(place, { subject, id }, linkId);
  }

  @Post(':subject/:entry/suggestions')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(ledgerLinkList, 'Suggest what the text of an entry seems to answer; nothing counts until it is confirmed')
  suggest(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
  ): Promise<LedgerLinkList> {
    return this.links.suggest(place, { subject, id });
  }

  @Post(':subject/:entry/files')
  @Access('editor', 'write')
  @Answers(
    null,
    'Add a photo or a document as evidence (multipart: description, file; PNG, JPEG, WebP or PDF, at most 5 MB)',
  )
  upload(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Req() request: FastifyRequest,
  ): Promise<{ id: string }> {
    return this.evidence.upload(place, { subject, id }, request);
  }

  @Get(':subject/:entry/files/:file')
  @Access('viewer')
  @Answers(null, 'A photo or a document, without what a camera writes beside a picture')
  file(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Param('file', valid(uuid)) fileId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.evidence.send(place, { subject, id }, fileId, reply);
  }

  @Delete(':subject/:entry/files/:file')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a photo or a document')
  removeFile(
    @InProcess() place: ProcessPlace,
    @Param('subject', valid(ledgerSubject)) subject: LedgerSubject,
    @Param('entry', valid(uuid)) id: string,
    @Param('file', valid(uuid)) fileId: string,
  ): Promise<void> {
    return this.evidence.remove(place, { subject, id }, fileId);
  }
}
