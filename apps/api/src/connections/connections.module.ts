import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { ConnectionsController } from './connections.controller.js';
import { ConnectionsService } from './connections.service.js';
import { HooksController } from './hooks.controller.js';
import { HooksService } from './hooks.service.js';
import { LabelsService } from './labels.service.js';
import { PlatformDoor } from './platform-door.js';

@Module({
  imports: [ImportsModule],
  controllers: [ConnectionsController, HooksController],
  providers: [ConnectionsService, LabelsService, HooksService, PlatformDoor],
})
export class ConnectionsModule {}
