import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { BackgroundsController } from './backgrounds.controller.js';
import { BackgroundsService } from './backgrounds.service.js';

@Module({ imports: [ImportsModule], controllers: [BackgroundsController], providers: [BackgroundsService] })
export class BackgroundsModule {}
