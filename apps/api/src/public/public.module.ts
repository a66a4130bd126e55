import { Module } from '@nestjs/common';
import { PaperFormsController } from './paper-forms.controller.js';
import { PaperFormsService } from './paper-forms.service.js';
import { PublicAssets } from './public-assets.js';
import { PublicLimits } from './public-limits.js';
import { PublicPagesController } from './public-pages.controller.js';
import { PublicPagesService } from './public-pages.service.js';
import { PublicReleases } from './public-releases.js';
import { PublicStaffController } from './public-staff.controller.js';
import { PublicStaffService } from './public-staff.service.js';
import { PublicVisitorsController } from './public-visitors.controller.js';
import { PublicVisitorsService } from './public-visitors.service.js';

@Module({
  controllers: [PublicPagesController, PublicVisitorsController, PublicStaffController, PaperFormsController],
  providers: [
    PaperFormsService,
    PublicAssets,
    PublicLimits,
    PublicPagesService,
    PublicReleases,
    PublicStaffService,
    PublicVisitorsService,
  ],
})
export class PublicModule {}
