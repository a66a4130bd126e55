import { Module } from '@nestjs/common';
import { SearchModule } from '../contributions/search.module.js';
import { PermissionsService } from './permissions.service.js';
import { ProvenanceController } from './provenance.controller.js';
import { ProvenanceService } from './provenance.service.js';

@Module({
  imports: [SearchModule],
  controllers: [ProvenanceController],
  providers: [ProvenanceService, PermissionsService],
})
export class ProvenanceModule {}
