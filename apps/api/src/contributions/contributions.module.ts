import { Module } from '@nestjs/common';
import { ContributionsController } from './contributions.controller.js';
import { ContributionsService } from './contributions.service.js';
import { ErasureService } from './erasure.service.js';

@Module({ controllers: [ContributionsController], providers: [ContributionsService, ErasureService] })
export class ContributionsModule {}
