import { Module } from '@nestjs/common';
import { DueController } from './due.controller.js';
import { DueService } from './due.service.js';

@Module({ controllers: [DueController], providers: [DueService] })
export class DueModule {}
