import { Module } from '@nestjs/common';
import { DocumentsService } from './documents.service.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesService } from './releases.service.js';
import { ReportTextsService } from './report-texts.service.js';

@Module({
  controllers: [ReleasesController],
  providers: [ReleasesService, DocumentsService, ReportTextsService],
  exports: [ReleasesService],
})
export class ReleasesModule {}
