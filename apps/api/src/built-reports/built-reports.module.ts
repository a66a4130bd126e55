import { Module } from '@nestjs/common';
import { BuiltReportsController } from './built-reports.controller.js';
import { BuiltReportsService } from './built-reports.service.js';
import { ReportChecksService } from './report-checks.service.js';
import { ReportDocumentsService } from './report-documents.service.js';

@Module({
  controllers: [BuiltReportsController],
  providers: [BuiltReportsService, ReportChecksService, ReportDocumentsService],
})
export class BuiltReportsModule {}
