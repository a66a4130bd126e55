import { Module } from '@nestjs/common';
import { ReachModule } from '../reach/reach.module.js';
import { ThemesModule } from '../themes/themes.module.js';
import { OverviewService } from './overview.service.js';
import { ProcessesController } from './processes.controller.js';
import { ProcessesService } from './processes.service.js';

@Module({
  imports: [ThemesModule, ReachModule],
  controllers: [ProcessesController],
  providers: [ProcessesService, OverviewService],
})
export class ProcessesModule {}
