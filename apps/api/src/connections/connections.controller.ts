import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import {
  changeConnectionRequest,
  changeLabelsRequest,
  checkConnectionRequest,
  checkedConnection,
  connection,
  connectionLabels,
  connectionList,
  newConnectionRequest,
  startedSync,
  uuid,
  type ChangeConnectionRequest,
  type ChangeLabelsRequest,
  type CheckConnectionRequest,
  type CheckedConnection,
  type Connection,
  type ConnectionLabelsAnswer,
  type ConnectionList,
  type NewConnectionRequest,
  type StartedSync,
} from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { ConnectionsService } from './connections.service.js';
import { LabelsService } from './labels.service.js';

@Controller('api/workspaces/:workspace/processes/:process/connections')
export class ConnectionsController {
  constructor(
    private readonly connections: ConnectionsService,
    private readonly labels: LabelsService,
  ) {}

  @Get()
  @Access('viewer')
  @Answers(connectionList, 'Platforms that are read by themselves, and what each sync brought')
  list(@InProcess() place: ProcessPlace): Promise<ConnectionList> {
    return this.connections.list(place);
  }

  @Post('check')
  @HttpCode(200)
  @Access('admin')
  @Answers(checkedConnection, 'Ask a platform whether it lets us in, before anything is stored')
  check(@Body(valid(checkConnectionRequest)) request: CheckConnectionRequest): Promise<CheckedConnection> {
    return this.connections.check(request);
  }

  @Post()
  @Access('admin')
  @Answers(connection, 'Connect a platform')
  create(
    @InProcess() place: ProcessPlace,
    @Body(valid(newConnectionRequest)) request: NewConnectionRequest,
  ): Promise<Connection> {
    return this.connections.create(place, request);
  }

  @Patch(':connection')
  @Access('admin')
  @Answers(connection, 'Change what is named: address, credentials, parts, schedule, pause')
  change(
    @InProcess() place: ProcessPlace,
    @Param('connection', valid(uuid)) id: string,
    @Body(valid(changeConnectionRequest)) request: ChangeConnectionRequest,
  ): Promise<Connection> {
    return this.connections.change(place, id, request);
  }

  @Delete(':connection')
  @HttpCode(204)
  @Access('admin')
  @Answers(null, 'Disconnect a platform; what it brought stays')
  delete(@InProcess() place: ProcessPlace, @Param('connection', valid(uuid)) id: string): Promise<void> {
    return this.connections.delete(place, id);
  }

  @Post(':connection/check')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(checkedConnection, 'Ask a connected platform whether it lets us in')
  checkStored(
    @InProcess() place: ProcessPlace,
    @Param('connection', valid(uuid)) id: string,
  ): Promise<CheckedConnection> {
    return this.connections.checkStored(place, id);
  }

  @Post(':connection/sync')
  @HttpCode(202)
  @Access('editor', 'import')
  @Answers(startedSync, 'Read a connected platform now')
  sync(@InProcess() place: ProcessPlace, @Param('connection', valid(uuid)) id: string): Promise<StartedSync> {
    return this.connections.sync(place, id);
  }

  @Get(':connection/labels')
  @Access('editor', 'import')
  @Answers(connectionLabels, 'Words of questions and options, and the keys that were seen')
  findLabels(
    @InProcess() place: ProcessPlace,
    @Param('connection', valid(uuid)) id: string,
  ): Promise<ConnectionLabelsAnswer> {
    return this.labels.find(place, id);
  }

  @Put(':connection/labels')
  @Access('editor', 'import')
  @Answers(connectionLabels, 'Tell the words of questions and options; the next sync reads everything under them')
  changeLabels(
    @InProcess() place: ProcessPlace,
    @Param('connection', valid(uuid)) id: string,
    @Body(valid(changeLabelsRequest)) { labels }: ChangeLabelsRequest,
  ): Promise<ConnectionLabelsAnswer> {
    return this.labels.change(place, id, labels);
  }

  @Post(':connection/labels/export')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(connectionLabels, 'Learn the words from an export of the same survey (multipart); typed ones stay')
  learnLabels(
    @InProcess() place: ProcessPlace,
    @Param('connection', valid(uuid)) id: string,
    @Req() request: FastifyRequest,
  ): Promise<ConnectionLabelsAnswer> {
    return this.labels.learn(place, id, request);
  }
}
