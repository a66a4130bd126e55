import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { MappingsController } from './mappings.controller.js';
import { UploadStore } from './upload-store.js';
import { UploadsController } from './uploads.controller.js';
import { UploadsService } from './uploads.service.js';

@Module({
  controllers: [ImportsController, UploadsController, MappingsController],
  providers: [ImportsService, UploadsService, UploadStore],
  exports: [UploadStore],
})
export class ImportsModule {}
