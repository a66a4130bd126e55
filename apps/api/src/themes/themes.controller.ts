import { Body, Controller, Get, HttpCode, Param, Patch, Query, Res } from '@nestjs/common';
import {
  renameThemeRequest,
  tableQuery,
  themePage,
  themePlaces,
  themePlacesQuery,
  themesReport,
  uuid,
  type TableQuery,
  type ThemePage,
  type ThemePlacesQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ThemeEditsService } from './theme-edits.service.js';
import { ThemePlacesService } from './theme-places.service.js';
import { ThemesService } from './themes.service.js';

@Controller('api/workspaces/:workspace/processes/:process/themes')
export class ThemesController {
  constructor(
    private readonly themes: ThemesService,
    private readonly edits: ThemeEditsService,
    private readonly places: ThemePlacesService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(themesReport, 'The themes of a process, largest first, and what is not grouped', { table: true })
  async list(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.themes.report(place));
    else sendTable(reply, format, await this.themes.table(place));
  }

  @Get(':theme')
  @Access('viewer')
  @Answers(themePage, 'One theme: numbers, the most typical words, what was done')
  page(@InProcess() place: ProcessPlace, @Param('theme', valid(uuid)) id: string): Promise<ThemePage> {
    return this.themes.page(place, id);
  }

  @Get(':theme/places')
  @Access('viewer')
  @Answers(themePlaces, 'Where a theme was raised: people of each place, and of how many', { table: true })
  async listPlaces(
    @InProcess() place: ProcessPlace,
    @Param('theme', valid(uuid)) id: string,
    @Query(valid(themePlacesQuery)) query: ThemePlacesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') void reply.send(await this.places.read(place, id, query));
    else sendTable(reply, query.format, await this.places.table(place, id, query));
  }

  @Patch(':theme')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Give a theme a name; it stands through every later run')
  async rename(
    @InProcess() place: ProcessPlace,
    @Param('theme', valid(uuid)) id: string,
    @Body(valid(renameThemeRequest)) { label }: z.infer<typeof renameThemeRequest>,
  ): Promise<void> {
    await this.edits.edit(place, { kind: 'rename', themeId: id, label });
  }
}
