import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import {
  fromTerritoryRequest,
  populationAnswer,
  populationChoiceRequest,
  populationPreview,
  populationsAnswer,
  populationValues,
  savedPopulation,
  territoryList,
  territoryQuery,
  uuid,
  valueMeaningsRequest,
  type FromTerritoryRequest,
  type PopulationAnswer,
  type PopulationChoiceRequest,
  type PopulationPreview,
  type PopulationsAnswer,
  type PopulationValues,
  type SavedPopulation,
  type TerritoryList,
  type TerritoryQuery,
  type ValueMeaningsRequest,
} from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { PopulationValuesService } from './population-values.service.js';
import { PopulationsService } from './populations.service.js';
import { TerritoriesService } from './territories.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
export class PopulationsController {
  constructor(
    private readonly populations: PopulationsService,
    private readonly values: PopulationValuesService,
    private readonly territories: TerritoriesService,
  ) {}

  @Get('populations')
  @Access('viewer')
  @Answers(populationsAnswer, 'Tables of residents of the municipality, and what this process is held against')
  list(@InProcess() place: ProcessPlace): Promise<PopulationsAnswer> {
    return this.populations.list(place);
  }

  @Post('populations/preview')
  @HttpCode(200)
  @Access('editor', 'import')
  @Answers(
    populationPreview,
    'Read a file of residents without storing it: what it holds, what does not add up, which bands it would give',
  )
  preview(@InProcess() place: ProcessPlace, @Req() request: FastifyRequest): Promise<PopulationPreview> {
    return this.populations.preview(place, request);
  }

  @Post('populations')
  @Access('editor', 'import')
  @Answers(
    savedPopulation,
    'Store a table of a file (multipart: file, name, source, date, territory, territoryCode, licence, universe, ageFloor, unit, table, useImplied, use)',
  )
  save(@InProcess() place: ProcessPlace, @Req() request: FastifyRequest): Promise<SavedPopulation> {
    return this.populations.save(place, request);
  }

  @Post('population')
  @Access('editor', 'import')
  @Answers(populationAnswer, 'Upload the residents by group (multipart: file, name, source, date, territory, ageFloor)')
  upload(@InProcess() place: ProcessPlace, @Req() request: FastifyRequest): Promise<PopulationAnswer> {
    return this.populations.upload(place, request);
  }

  @Put('populations/choice')
  @Access('editor', 'import')
  @Answers(
    populationsAnswer,
    'Choose what this process is held against: main table, other tables by variable, age bands, youngest age',
  )
  choose(
    @InProcess() place: ProcessPlace,
    @Body(valid(populationChoiceRequest)) request: PopulationChoiceRequest,
  ): Promise<PopulationsAnswer> {
    return this.populations.choose(place, request);
  }

  @Get('populations/territories')
  @Access('editor')
  @Answers(territoryList, 'Find a gmina by name or code in the national table that the installation holds')
  search(@Query(valid(territoryQuery)) { q }: TerritoryQuery): Promise<TerritoryList> {
    return this.territories.search(q);
  }

  @Post('populations/from-territory')
  @Access('editor', 'import')
  @Answers(savedPopulation, 'Take a gmina of the national table as a table of the municipality')
  take(
    @InProcess() place: ProcessPlace,
    @Body(valid(fromTerritoryRequest)) request: FromTerritoryRequest,
  ): Promise<SavedPopulation> {
    return this.territories.take(place, request);
  }

  @Get('populations/values')
  @Access('editor')
  @Answers(
    populationValues,
    'Values that participants gave, with the group each is counted in; counts of fewer than five people are hidden',
  )
  listValues(@InProcess() place: ProcessPlace): Promise<PopulationValues> {
    return this.values.list(place);
  }

  @Put('populations/values')
  @Access('editor', 'write')
  @Answers(populationValues, 'Say which group of the table a value belongs to')
  saveValues(
    @InProcess() place: ProcessPlace,
    @Body(valid(valueMeaningsRequest)) request: ValueMeaningsRequest,
  ): Promise<PopulationValues> {
    return this.values.save(place, request);
  }

  @Delete('populations/:table')
  @HttpCode(204)
  @Access('editor', 'write')
  @Answers(null, 'Delete a table of residents that no process is held against')
  remove(@InProcess() place: ProcessPlace, @Param('table', valid(uuid)) id: string): Promise<void> {
    return this.populations.remove(place, id);
  }
}
