import { Inject, Injectable } from '@nestjs/common';
import { screenLanguage, type PaperFormList, type PaperFormRequest } from '#contracts';
import { ConflictError, HIGHEST_SHEET, NotFoundError, writeSheetNumber } from '#domain';
import {
  findPaperFormBatch,
  findProcess,
  findWorkspace,
  listPaperFormBatches,
  listPersonNames,
  recordAudit,
  savePaperFormBatch,
  type Database,
} from '#persistence';
import { PaperForm, processPath, publicWords, renderPage } from '#public';
import { type Settings } from '#settings';
import { createElement } from 'react';
import { siteUrl } from '../../../worker/src/public/tell-subscribers.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE, SETTINGS } from '../tokens.js';
import { qrDrawing } from './qr-drawing.js';

/** Paper forms: numbers are taken for a batch, its sheets are printed, and typed in later as letters. */
@Injectable()
export class PaperFormsService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list({ workspaceId, processId }: ProcessPlace): Promise<PaperFormList> {
    const rows = await this.database.inWorkspace(workspaceId, (db) => listPaperFormBatches(db, workspaceId, processId));
    const people = [...new Set(rows.flatMap(({ createdBy }) => createdBy ?? []))];
    const names = await this.database.asOwner((owner) => listPersonNames(owner, people));
    return {
      batches: rows.map(({ firstNumber, sheets, language, createdAt, createdBy, ...batch }) => ({
        ...batch,
        first: writeSheetNumber(firstNumber),
        last: writeSheetNumber(firstNumber + sheets - 1),
        sheets,
        language: screenLanguage.parse(language),
        createdAt: createdAt.toISOString(),
        createdBy: names.get(createdBy ?? '') ?? null,
      })),
    };
  }

  /** @throws {ConflictError} `no-more-sheets` where the numbers of the process are used up */
  async create(place: ProcessPlace, request: PaperFormRequest): Promise<PaperFormList> {
    const { workspaceId, processId, personId, tokenId } = place;
    await this.database.inWorkspace(workspaceId, async (db) => {
      const options = { createdBy: personId, highest: HIGHEST_SHEET };
      const id = await savePaperFormBatch(db, workspaceId, processId, request, options);
      if (id === null) throw new ConflictError('no-more-sheets', 'The process has no more numbers for sheets.');
      const subject = `paper-form-batch ${id}`;
      const details = { sheets: request.sheets };
      await recordAudit(db, workspaceId, {
        personId,
        tokenId,
        processId,
        action: 'paper-forms-made',
        subject,
        details,
      });
    });
    return this.list(place);
  }

  async sheets({ workspaceId, workspaceSlug, processId, processSlug }: ProcessPlace, id: string): Promise<string> {
    const { batch, process } = await this.database.inWorkspace(workspaceId, async (db) => ({
      batch: await findPaperFormBatch(db, workspaceId, processId, id),
      process: await findProcess(db, workspaceId, processSlug),
    }));
    const workspace = await this.database.asOwner((owner) => findWorkspace(owner, workspaceSlug));
    if (batch === null || process === null || workspace === null)
      throw new NotFoundError('not-found', 'There is no such batch.');
    const address = siteUrl(this.settings) + processPath(workspaceSlug, processSlug);
    const words = publicWords(screenLanguage.parse(batch.language));
    const { title, question, isSample } = process;
    const { returnTo, contact, firstNumber: first, sheets } = batch;
    const facts = {
      town: workspace.name,
      title,
      question,
      returnTo,
      contact,
      address,
      qr: qrDrawing(address),
      isSample,
    };
    return renderPage(createElement(PaperForm, { facts, first, sheets, words }));
  }
}
