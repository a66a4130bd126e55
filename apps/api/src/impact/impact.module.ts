import { Module } from '@nestjs/common';
import { ImpactController } from './impact.controller.js';
import { ImpactMeasuresController } from './impact-measures.controller.js';
import { ImpactMeasuresService } from './impact-measures.service.js';
import { ImpactService } from './impact.service.js';

@Module({
  controllers: [ImpactController, ImpactMeasuresController],
  providers: [ImpactService, ImpactMeasuresService],
})
export class ImpactModule {}
