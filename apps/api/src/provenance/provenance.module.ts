import { Module } from '@nestjs/common';
import { PermissionsService } from './permissions.service.js';
import { ProvenanceController } from './provenance.controller.js';
import { ProvenanceService } from './provenance.service.js';

@Module({ controllers: [ProvenanceController], providers: [ProvenanceService, PermissionsService] })
export class ProvenanceModule {}
