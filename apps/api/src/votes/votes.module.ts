import { Module } from '@nestjs/common';
import { createAnalyser } from '../../../worker/src/threads/create-analyser.js';
import { ANALYSER } from '../tokens.js';
import { AgreementService } from './agreement.service.js';
import { VotesController } from './votes.controller.js';
import { VotesService } from './votes.service.js';

@Module({
  controllers: [VotesController],
  providers: [VotesService, AgreementService, { provide: ANALYSER, useFactory: createAnalyser }],
  exports: [VotesService],
})
export class VotesModule {}
