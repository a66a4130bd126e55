import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  newShareLink,
  shareLinkList,
  shareLinkRequest,
  uuid,
  type NewShareLink,
  type ShareLinkList,
  type ShareLinkRequest,
} from '#contracts';
import { Access, InProcess, InWorkspace, type Place, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { ShareLinksService } from './share-links.service.js';

@Controller('api/workspaces/:workspace')
export class ShareLinksController {
  constructor(private readonly links: ShareLinksService) {}

  @Get('processes/:process/share-links')
  @Access('editor')
  @Answers(shareLinkList, 'My share links of a process, without their addresses')
  listOwn(@InProcess() place: ProcessPlace): Promise<ShareLinkList> {
    return this.links.listOwn(place);
  }

  @Post('processes/:process/share-links')
  @Access('editor', 'write')
  @Answers(newShareLink, 'Share one page with its filters by a link; its address is shown this once')
  make(
    @InProcess() place: ProcessPlace,
    @Body(valid(shareLinkRequest)) request: ShareLinkRequest,
  ): Promise<NewShareLink> {
    return this.links.make(place, request);
  }

  @Delete('processes/:process/share-links/:link')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'End a share link of my own at once')
  revokeOwn(@InProcess() place: ProcessPlace, @Param('link', valid(uuid)) id: string): Promise<void> {
    return this.links.revokeOwn(place, id);
  }

  @Get('share-links')
  @Access('admin')
  @Answers(shareLinkList, 'All share links of a municipality: who made them, how often and when they were last used')
  listAll(@InWorkspace() place: Place): Promise<ShareLinkList> {
    return this.links.listAll(place);
  }

  @Delete('share-links/:link')
  @HttpCode(204)
  @Access('admin', 'write')
  @Answers(null, 'End any share link of a municipality at once')
  revokeAny(@InWorkspace() place: Place, @Param('link', valid(uuid)) id: string): Promise<void> {
    return this.links.revokeAny(place, id);
  }
}
