import { Module } from '@nestjs/common';
import { CouncilProtocolService } from './council-protocol.service.js';
import { CouncilController } from './council.controller.js';
import { CouncilService } from './council.service.js';

@Module({ controllers: [CouncilController], providers: [CouncilService, CouncilProtocolService] })
export class CouncilModule {}
