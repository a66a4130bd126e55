import { Module } from '@nestjs/common';
import { AssessmentService } from './assessment.service.js';
import { QualityController } from './quality.controller.js';
import { QualityService } from './quality.service.js';

@Module({ controllers: [QualityController], providers: [QualityService, AssessmentService] })
export class QualityModule {}
