import { Body, Controller, Delete, Get, Param, Put } from '@nestjs/common';
import {
  legalTemplateCode,
  legalTemplateEntry,
  legalTemplateList,
  saveLegalTemplateRequest,
  type LegalTemplateEntry,
  type LegalTemplateList,
  type SaveLegalTemplateRequest,
} from '#contracts';
import { type LegalTemplateCode } from '#domain';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { LegalTemplatesService } from './legal-templates.service.js';

@Controller('api/workspaces/:workspace/legal-templates')
export class LegalTemplatesController {
  constructor(private readonly templates: LegalTemplatesService) {}

  @Get()
  @Access('viewer')
  @Answers(
    legalTemplateList,
    'What the law asks of kinds of consultations, as this municipality has it; no legal advice',
  )
  list(@InWorkspace() place: Place): Promise<LegalTemplateList> {
    return this.templates.list(place);
  }

  @Put(':code')
  @Access('admin', 'write')
  @Answers(legalTemplateEntry, 'Save the own copy of a template over the version that was read; checklists keep theirs')
  save(
    @InWorkspace() place: Place,
    @Param('code', valid(legalTemplateCode)) code: LegalTemplateCode,
    @Body(valid(saveLegalTemplateRequest)) request: SaveLegalTemplateRequest,
  ): Promise<LegalTemplateEntry> {
    return this.templates.save(place, code, request);
  }

  @Delete(':code')
  @Access('admin', 'write')
  @Answers(legalTemplateEntry, 'Give up the own copy: the built-in template stands again')
  reset(
    @InWorkspace() place: Place,
    @Param('code', valid(legalTemplateCode)) code: LegalTemplateCode,
  ): Promise<LegalTemplateEntry> {
    return this.templates.reset(place, code);
  }
}
