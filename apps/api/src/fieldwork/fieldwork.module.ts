import { Module } from '@nestjs/common';
import { FieldworkController } from './fieldwork.controller.js';
import { NotesService } from './notes.service.js';

@Module({ controllers: [FieldworkController], providers: [NotesService] })
export class FieldworkModule {}
