import { Module } from '@nestjs/common';
import { ReachModule } from '../reach/reach.module.js';
import { ReachTargetsController } from './reach-targets.controller.js';
import { ReachTargetsService } from './reach-targets.service.js';

@Module({ imports: [ReachModule], controllers: [ReachTargetsController], providers: [ReachTargetsService] })
export class ReachTargetsModule {}
