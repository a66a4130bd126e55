import { Module } from '@nestjs/common';
import { EvidenceService } from './evidence.service.js';
import { LedgerController } from './ledger.controller.js';
import { LedgerLinksService } from './ledger-links.service.js';
import { LedgerService } from './ledger.service.js';
import { LedgerWriter } from './ledger-writer.js';

@Module({
  controllers: [LedgerController],
  providers: [LedgerService, LedgerLinksService, LedgerWriter, EvidenceService],
})
export class LedgerModule {}
