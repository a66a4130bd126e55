import { Module } from '@nestjs/common';
import { createAnalyser } from '../../../worker/src/threads/create-analyser.js';
import { SearchModule } from '../contributions/search.module.js';
import { ReachModule } from '../reach/reach.module.js';
import { ANALYSER } from '../tokens.js';
import { ThemeChecksService } from './theme-checks.service.js';
import { ThemeChangesService } from './theme-changes.service.js';
import { ThemeEditsController } from './theme-edits.controller.js';
import { ThemeEditsService } from './theme-edits.service.js';
import { ThemeCountsService } from './theme-counts.service.js';
import { ThemeReadingController } from './theme-reading.controller.js';
import { ThemeMapService } from './theme-map.service.js';
import { ThemeRestService } from './theme-rest.service.js';
import { ThemeSearchService } from './theme-search.service.js';
import { ThemeSettingsService } from './theme-settings.service.js';
import { ThemeWordsService } from './theme-words.service.js';
import { ThemeTopicsService } from './theme-topics.service.js';
import { ThemeAnswersService } from './theme-answers.service.js';
import { ThemePlacesService } from './theme-places.service.js';
import { ThemeStancesService } from './theme-stances.service.js';
import { ThemesController } from './themes.controller.js';
import { ThemesService } from './themes.service.js';

@Module({
  imports: [ReachModule, SearchModule],
  controllers: [ThemesController, ThemeReadingController, ThemeEditsController],
  providers: [
    ThemesService,
    ThemeEditsService,
    ThemeChangesService,
    ThemeTopicsService,
    ThemeWordsService,
    ThemeChecksService,
    ThemeSettingsService,
    ThemeRestService,
    ThemeMapService,
    ThemeSearchService,
    ThemeCountsService,
    ThemeAnswersService,
    ThemeStancesService,
    ThemePlacesService,
    { provide: ANALYSER, useFactory: createAnalyser },
  ],
  exports: [ThemesService, ThemeCountsService],
})
export class ThemesModule {}
