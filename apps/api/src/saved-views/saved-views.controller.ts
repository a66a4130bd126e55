import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  savedView,
  savedViewList,
  savedViewRequest,
  uuid,
  type SavedView,
  type SavedViewList,
  type SavedViewRequest,
} from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { SavedViewsService } from './saved-views.service.js';

@Controller('api/workspaces/:workspace/processes/:process/views')
@Access('viewer')
export class SavedViewsController {
  constructor(private readonly views: SavedViewsService) {}

  @Get()
  @Answers(savedViewList, 'My saved views of a process, and those that others share')
  list(@InProcess() place: ProcessPlace): Promise<SavedViewList> {
    return this.views.list(place);
  }

  @Post()
  @Access('viewer', 'write')
  @Answers(savedView, 'Keep an address under a name')
  save(@InProcess() place: ProcessPlace, @Body(valid(savedViewRequest)) request: SavedViewRequest): Promise<SavedView> {
    return this.views.save(place, request);
  }

  @Put(':view')
  @Access('viewer', 'write')
  @Answers(savedView, 'Rename a view, share it, or let it lead to another address')
  change(
    @InProcess() place: ProcessPlace,
    @Param('view', valid(uuid)) id: string,
    @Body(valid(savedViewRequest)) request: SavedViewRequest,
  ): Promise<SavedView> {
    return this.views.change(place, id, request);
  }

  @Delete(':view')
  @HttpCode(204)
  @Access('viewer', 'write')
  @Answers(null, 'Forget a view; a shared one also by those who manage the municipality')
  remove(@InProcess() place: ProcessPlace, @Param('view', valid(uuid)) id: string): Promise<void> {
    return this.views.remove(place, id);
  }
}
