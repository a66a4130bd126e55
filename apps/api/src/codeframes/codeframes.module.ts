import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { CodeframesController } from './codeframes.controller.js';
import { CodeframesService } from './codeframes.service.js';

@Module({ imports: [ImportsModule], controllers: [CodeframesController], providers: [CodeframesService] })
export class CodeframesModule {}
