import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { BoundariesController } from './boundaries.controller.js';
import { BoundariesService } from './boundaries.service.js';

@Module({ imports: [ImportsModule], controllers: [BoundariesController], providers: [BoundariesService] })
export class BoundariesModule {}
