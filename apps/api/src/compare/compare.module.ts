import { Module } from '@nestjs/common';
import { ThemesModule } from '../themes/themes.module.js';
import { CompareAccess } from './compare-access.js';
import { CompareMatchesService } from './compare-matches.service.js';
import { CompareThemesService } from './compare-themes.service.js';
import { CompareController } from './compare.controller.js';
import { SavedComparisonsController } from './saved-comparisons.controller.js';
import { SavedComparisonsService } from './saved-comparisons.service.js';
import { CompareService } from './compare.service.js';

@Module({
  imports: [ThemesModule],
  controllers: [CompareController, SavedComparisonsController],
  providers: [CompareAccess, CompareService, CompareMatchesService, CompareThemesService, SavedComparisonsService],
})
export class CompareModule {}
