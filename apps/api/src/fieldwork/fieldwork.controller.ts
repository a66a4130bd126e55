import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { FIELDWORK_TEMPLATES, writeFieldworkTemplate } from '#connectors';
import {
  noteRequest,
  storedNote,
  templateKind,
  templateLanguage,
  type FieldworkLanguage,
  type FieldworkTemplateKind,
  type NoteRequest,
  type StoredNote,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { NotesService } from './notes.service.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('api')
export class FieldworkController {
  constructor(private readonly notes: NotesService) {}

  @Get('fieldwork/templates/:kind/:language')
  @Access('signed-in')
  @Answers(null, 'A template for fieldwork as a workbook: workshop, walk, paper forms, urn ballots, head counts')
  async template(
    @Param('kind', valid(templateKind)) kind: FieldworkTemplateKind,
    @Param('language', valid(templateLanguage)) language: FieldworkLanguage,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const name = `${FIELDWORK_TEMPLATES[kind].fileName[language]}.xlsx`;
    void reply
      .header('content-type', WORKBOOK)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'private, max-age=3600')
      .send(await writeFieldworkTemplate(kind, language));
  }

  @Post('workspaces/:workspace/processes/:process/notes')
  @Access('editor', 'import')
  @Answers(storedNote, 'Store a note typed on the spot; sent twice, it is stored once')
  store(@InProcess() place: ProcessPlace, @Body(valid(noteRequest)) note: NoteRequest): Promise<StoredNote> {
    return this.notes.store(place, note);
  }

  @Get('workspaces/:workspace/processes/:process/notes/geojson')
  @Access('viewer')
  @Answers(
    null,
    'Publishable contributions with coordinates as GeoJSON, rounded to about 100 m unless public at their source',
  )
  async geojson(@InProcess() place: ProcessPlace, @Res() reply: FastifyReply): Promise<void> {
    const name = `points-${place.processSlug}${place.isSample ? '-sample-data' : ''}.geojson`;
    void reply
      .header('content-type', 'application/geo+json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(await this.notes.geojson(place));
  }
}
