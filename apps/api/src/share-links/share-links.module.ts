import { Module } from '@nestjs/common';
import { OpenShareController } from './open-share.controller.js';
import { OpenShareService } from './open-share.service.js';
import { ShareLinksController } from './share-links.controller.js';
import { ShareLinksService } from './share-links.service.js';

@Module({
  controllers: [OpenShareController, ShareLinksController],
  providers: [OpenShareService, ShareLinksService],
})
export class ShareLinksModule {}
