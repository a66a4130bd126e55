import { Module } from '@nestjs/common';
import { AimsController } from './aims.controller.js';
import { AimsService } from './aims.service.js';

@Module({ controllers: [AimsController], providers: [AimsService] })
export class AimsModule {}
