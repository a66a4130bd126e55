import { Module } from '@nestjs/common';
import { ContributionsModule } from '../contributions/contributions.module.js';
import { SearchModule } from '../contributions/search.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { BuiltReportsController } from './built-reports.controller.js';
import { BuiltReportsService } from './built-reports.service.js';
import { FilteredFiguresService } from './filtered-figures.service.js';
import { OwnTemplatesService } from './own-templates.service.js';
import { ReportChangesService } from './report-changes.service.js';
import { ReportChecksService } from './report-checks.service.js';
import { ReportDocumentsService } from './report-documents.service.js';

@Module({
  imports: [ContributionsModule, SearchModule, ThemesModule],
  controllers: [BuiltReportsController],
  providers: [
    BuiltReportsService,
    FilteredFiguresService,
    OwnTemplatesService,
    ReportChangesService,
    ReportChecksService,
    ReportDocumentsService,
  ],
})
export class BuiltReportsModule {}
