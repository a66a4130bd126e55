import { Module } from '@nestjs/common';
import { DigestVisitorsController } from './digest-visitors.controller.js';
import { DigestsController } from './digests.controller.js';
import { DigestsService } from './digests.service.js';

@Module({ controllers: [DigestsController, DigestVisitorsController], providers: [DigestsService] })
export class DigestsModule {}
