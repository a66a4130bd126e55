import { Module } from '@nestjs/common';
import { PersonalDataController } from './personal-data.controller.js';
import { ReviewHistoryService } from './review-history.service.js';
import { ReviewService } from './review.service.js';

@Module({ controllers: [PersonalDataController], providers: [ReviewService, ReviewHistoryService] })
export class PersonalDataModule {}
