import { Module } from '@nestjs/common';
import { YearController } from './year.controller.js';
import { YearFilesService } from './year-files.service.js';
import { YearService } from './year.service.js';

@Module({ controllers: [YearController], providers: [YearService, YearFilesService] })
export class YearModule {}
