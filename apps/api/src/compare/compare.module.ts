import { Module } from '@nestjs/common';
import { ThemesModule } from '../themes/themes.module.js';
import { CompareAccess } from './compare-access.js';
import { CompareThemesService } from './compare-themes.service.js';
import { CompareController } from './compare.controller.js';
import { CompareService } from './compare.service.js';

@Module({
  imports: [ThemesModule],
  controllers: [CompareController],
  providers: [CompareAccess, CompareService, CompareThemesService],
})
export class CompareModule {}
