import { Module } from '@nestjs/common';
import { createAnalyser } from '../../../worker/src/threads/create-analyser.js';
import { ANALYSER } from '../tokens.js';
import { DebateController } from './debate.controller.js';
import { DebateService } from './debate.service.js';

@Module({
  controllers: [DebateController],
  providers: [DebateService, { provide: ANALYSER, useFactory: createAnalyser }],
})
export class DebateModule {}
