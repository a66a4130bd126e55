import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { RemarksController } from './remarks.controller.js';
import { RemarksService } from './remarks.service.js';
import { SheetsService } from './sheets.service.js';

@Module({
  imports: [ImportsModule],
  controllers: [RemarksController],
  providers: [RemarksService, SheetsService],
})
export class RemarksModule {}
