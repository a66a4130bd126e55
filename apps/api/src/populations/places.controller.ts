import { Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { placeRules, type PlaceRules } from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { PlacesService } from './places.service.js';

@Controller('api/workspaces/:workspace/places')
@Access('viewer')
export class PlacesController {
  constructor(private readonly places: PlacesService) {}

  @Get()
  @Answers(placeRules, 'Which street lies in which district, which village belongs to which village unit')
  list(@InWorkspace() place: Place): Promise<PlaceRules> {
    return this.places.list(place);
  }

  @Post()
  @Access('editor', 'import')
  @Answers(placeRules, 'Replace the list (multipart: file with ulica or miejscowość beside osiedle or sołectwo)')
  replace(@InWorkspace() place: Place, @Req() request: FastifyRequest): Promise<PlaceRules> {
    return this.places.replace(place, request);
  }

  @Delete()
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete the list; places count as they were given')
  clear(@InWorkspace() place: Place): Promise<void> {
    return this.places.clear(place);
  }
}
