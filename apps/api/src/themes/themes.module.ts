import { Module } from '@nestjs/common';
import { ThemeChecksService } from './theme-checks.service.js';
import { ThemeReadingController } from './theme-reading.controller.js';
import { ThemeSettingsService } from './theme-settings.service.js';
import { ThemeTopicsService } from './theme-topics.service.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';

@Module({
  controllers: [ThemesController, ThemeReadingController],
  providers: [ThemesService, ThemeTopicsService, ThemeChecksService, ThemeSettingsService],
  exports: [ThemesService],
})
export class ThemesModule {}
