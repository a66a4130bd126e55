import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  themeChanges,
  themeEditAnswer,
  themeEditQuery,
  themeEditRequest,
  themeHistory,
  themeParts,
  uuid,
  type ThemeChanges,
  type ThemeEditAnswer,
  type ThemeEditRequest,
  type ThemeHistory,
  type ThemeParts,
} from '#contracts';
import { type z } from 'zod';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { ThemeChangesService } from './theme-changes.service.js';
import { ThemeEditsService } from './theme-edits.service.js';

@Controller('api/workspaces/:workspace/processes/:process/themes')
export class ThemeEditsController {
  constructor(
    private readonly edits: ThemeEditsService,
    private readonly versions: ThemeChangesService,
  ) {}

  @Get('edits')
  @Access('viewer')
  @Answers(themeHistory, 'What people changed about themes, newest first, and what of it does not hold any more')
  history(@InProcess() place: ProcessPlace): Promise<ThemeHistory> {
    return this.edits.history(place);
  }

  @Post('edits')
  @HttpCode(201)
  @Access('editor', 'write')
  @Answers(themeEditAnswer, 'Change themes; the edit holds through every later run')
  edit(
    @InProcess() place: ProcessPlace,
    @Body(valid(themeEditRequest)) request: ThemeEditRequest,
    @Query(valid(themeEditQuery)) { seen }: z.infer<typeof themeEditQuery>,
  ): Promise<ThemeEditAnswer> {
    return this.edits.edit(place, request, seen);
  }

  @Post('edits/:edit/undo')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(themeEditAnswer, 'Undo an edit, or a return to an earlier one; it stays in the history')
  undo(@InProcess() place: ProcessPlace, @Param('edit', valid(uuid)) id: string): Promise<ThemeEditAnswer> {
    return this.edits.undo(place, id);
  }

  @Post('edits/:edit/redo')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(themeEditAnswer, 'Do an undone edit again, in its old place')
  redo(@InProcess() place: ProcessPlace, @Param('edit', valid(uuid)) id: string): Promise<ThemeEditAnswer> {
    return this.edits.redo(place, id);
  }

  @Post('edits/:edit/restore')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(themeEditAnswer, 'Return to what was after this edit: undo all later ones')
  restore(@InProcess() place: ProcessPlace, @Param('edit', valid(uuid)) id: string): Promise<ThemeEditAnswer> {
    return this.edits.restore(place, id);
  }

  @Get('changes')
  @Access('viewer')
  @Answers(themeChanges, 'What became of the themes since the version before')
  changes(@InProcess() place: ProcessPlace): Promise<ThemeChanges> {
    return this.versions.changes(place);
  }

  @Get(':theme/parts')
  @Access('viewer')
  @Answers(themeParts, 'What a theme could be split into: two to four parts, or none')
  parts(@InProcess() place: ProcessPlace, @Param('theme', valid(uuid)) id: string): Promise<ThemeParts> {
    return this.versions.parts(place, id);
  }
}
