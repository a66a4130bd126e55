import { Module } from '@nestjs/common';
import { LinkageController } from './linkage.controller.js';
import { LinkageService } from './linkage.service.js';

@Module({ controllers: [LinkageController], providers: [LinkageService] })
export class LinkageModule {}
