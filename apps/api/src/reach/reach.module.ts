import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { PopulationService } from './population.service.js';
import { ReachController } from './reach.controller.js';
import { ReachService } from './reach.service.js';

@Module({
  imports: [ImportsModule],
  controllers: [ReachController],
  providers: [ReachService, PopulationService],
  exports: [ReachService],
})
export class ReachModule {}
