import { Module } from '@nestjs/common';
import { createAnalyser } from '../../../worker/src/threads/create-analyser.js';
import { ANALYSER } from '../tokens.js';
import { CaseFileService } from './case-file.service.js';
import { DocumentsService } from './documents.service.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesService } from './releases.service.js';
import { ReportTextsService } from './report-texts.service.js';

@Module({
  controllers: [ReleasesController],
  providers: [
    ReleasesService,
    DocumentsService,
    ReportTextsService,
    CaseFileService,
    { provide: ANALYSER, useFactory: createAnalyser },
  ],
  exports: [ReleasesService],
})
export class ReleasesModule {}
