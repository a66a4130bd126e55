import { Module } from '@nestjs/common';
import { ScansService } from './scans.service.js';
import { SubmissionsController } from './submissions.controller.js';
import { SubmissionsService } from './submissions.service.js';

@Module({ controllers: [SubmissionsController], providers: [SubmissionsService, ScansService] })
export class SubmissionsModule {}
