import { Module } from '@nestjs/common';
import { createAnalyser } from '../../../worker/src/threads/create-analyser.js';
import { ANALYSER } from '../tokens.js';
import { BrandingController } from './branding.controller.js';
import { BrandingService } from './branding.service.js';

@Module({
  controllers: [BrandingController],
  providers: [BrandingService, { provide: ANALYSER, useFactory: createAnalyser }],
})
export class BrandingModule {}
