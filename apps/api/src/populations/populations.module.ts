import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { PlacesController } from './places.controller.js';
import { PlacesService } from './places.service.js';
import { PopulationUpload } from './population-upload.js';
import { PopulationValuesService } from './population-values.service.js';
import { PopulationsController } from './populations.controller.js';
import { PopulationsService } from './populations.service.js';
import { TerritoriesService } from './territories.service.js';

@Module({
  imports: [ImportsModule],
  controllers: [PopulationsController, PlacesController],
  providers: [PopulationsService, PopulationUpload, PopulationValuesService, TerritoriesService, PlacesService],
})
export class PopulationsModule {}
