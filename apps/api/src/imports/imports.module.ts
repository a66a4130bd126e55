import { Module } from '@nestjs/common';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { UploadStore } from './upload-store.js';

@Module({ controllers: [ImportsController], providers: [ImportsService, UploadStore], exports: [UploadStore] })
export class ImportsModule {}
