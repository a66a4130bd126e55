import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  permissionCounts,
  permissionRequest,
  permissionsChanged,
  permissionsRequest,
  provenance,
  uuid,
  type PermissionCounts,
  type PermissionRequest,
  type PermissionsChanged,
  type PermissionsRequest,
  type Provenance,
} from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { PermissionsService } from './permissions.service.js';
import { ProvenanceService } from './provenance.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
export class ProvenanceController {
  constructor(
    private readonly origins: ProvenanceService,
    private readonly permissions: PermissionsService,
  ) {}

  @Get('contributions/:contribution/provenance')
  @Access('analyst')
  @Answers(
    provenance,
    'Source, file, row and import of a contribution, what was done to it, and its basis for publication',
  )
  find(@InProcess() place: ProcessPlace, @Param('contribution', valid(uuid)) id: string): Promise<Provenance> {
    return this.origins.find(place, id);
  }

  @Put('contributions/:contribution/permission')
  @Access('editor', 'write')
  @Answers(permissionsChanged, 'Set the basis for publication of one contribution; it survives every later import')
  setOne(
    @InProcess() place: ProcessPlace,
    @Param('contribution', valid(uuid)) id: string,
    @Body(valid(permissionRequest)) request: PermissionRequest,
  ): Promise<PermissionsChanged> {
    return this.permissions.setOne(place, id, request);
  }

  @Get('permissions')
  @Access('viewer')
  @Answers(permissionCounts, 'How many contributions may be published, and on what basis, by source')
  count(@InProcess() place: ProcessPlace): Promise<PermissionCounts> {
    return this.permissions.count(place);
  }

  @Post('permissions')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(permissionsChanged, 'Set the basis for publication of a selection: by ids, or by a filter')
  setMany(
    @InProcess() place: ProcessPlace,
    @Body(valid(permissionsRequest)) request: PermissionsRequest,
  ): Promise<PermissionsChanged> {
    return this.permissions.setMany(place, request);
  }

  @Put('permissions/sources/:source')
  @Access('editor', 'write')
  @Answers(permissionsChanged, 'Set the basis for publication of what a source says nothing about itself')
  setSource(
    @InProcess() place: ProcessPlace,
    @Param('source', valid(uuid)) id: string,
    @Body(valid(permissionRequest)) request: PermissionRequest,
  ): Promise<PermissionsChanged> {
    return this.permissions.setSource(place, id, request);
  }
}
