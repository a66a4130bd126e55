import { Module } from '@nestjs/common';
import { createAnalyser } from '../../../worker/src/threads/create-analyser.js';
import { ANALYSER } from '../tokens.js';
import { TalkController } from './talk.controller.js';
import { TalkService } from './talk.service.js';

@Module({
  controllers: [TalkController],
  providers: [TalkService, { provide: ANALYSER, useFactory: createAnalyser }],
})
export class TalkModule {}
