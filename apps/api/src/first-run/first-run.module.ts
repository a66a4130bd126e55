import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { FirstAdminController } from './first-admin.controller.js';
import { FirstAdminService } from './first-admin.service.js';
import { FirstStepsController } from './first-steps.controller.js';
import { SampleTownController } from './sample-town.controller.js';
import { SampleTownService } from './sample-town.service.js';

/** From an empty installation to a first insight: its first administrator, the list of first steps, data to try things with. */
@Module({
  imports: [AuthModule],
  controllers: [FirstAdminController, FirstStepsController, SampleTownController],
  providers: [FirstAdminService, SampleTownService],
})
export class FirstRunModule {}
