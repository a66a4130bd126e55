import { Module } from '@nestjs/common';
import { LegalController } from './legal.controller.js';
import { LegalService } from './legal.service.js';
import { LegalStepsService } from './legal-steps.service.js';
import { LegalTemplatesController } from './legal-templates.controller.js';
import { LegalTemplatesService } from './legal-templates.service.js';

@Module({
  controllers: [LegalController, LegalTemplatesController],
  providers: [LegalService, LegalStepsService, LegalTemplatesService],
})
export class LegalModule {}
