import { Module } from '@nestjs/common';
import { ReachModule } from '../reach/reach.module.js';
import { ContributionsController } from './contributions.controller.js';
import { ContributionsService } from './contributions.service.js';
import { ErasureService } from './erasure.service.js';
import { ExportService } from './export.service.js';
import { OverTimeService } from './over-time.service.js';
import { SearchModule } from './search.module.js';
import { SimilarService } from './similar.service.js';

@Module({
  imports: [ReachModule, SearchModule],
  controllers: [ContributionsController],
  providers: [ContributionsService, ErasureService, ExportService, OverTimeService, SimilarService],
  exports: [ContributionsService],
})
export class ContributionsModule {}
