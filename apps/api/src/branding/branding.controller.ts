import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import {
  branding,
  brandingRequest,
  labelsRequest,
  languagesRequest,
  type Branding,
  type BrandingRequest,
  type LabelsRequest,
  type LanguagesRequest,
} from '#contracts';
import { type FastifyRequest } from 'fastify';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { BrandingService } from './branding.service.js';

@Controller('api/workspaces/:workspace/branding')
@Access('admin')
export class BrandingController {
  constructor(private readonly service: BrandingService) {}

  @Get()
  @Access('viewer')
  @Answers(branding, 'How the municipality looks and speaks: name, colours, coat of arms, own words, languages')
  read(@InWorkspace() place: Place): Promise<Branding> {
    return this.service.read(place);
  }

  @Put()
  @Answers(branding, 'Choose name and colours; a colour that cannot be read is refused with the nearest that can')
  change(@InWorkspace() place: Place, @Body(valid(brandingRequest)) request: BrandingRequest): Promise<Branding> {
    return this.service.change(place, request);
  }

  @Post('logo')
  @Answers(branding, 'Upload the coat of arms (multipart: file; SVG or PNG, at most 512 KB)')
  changeLogo(@InWorkspace() place: Place, @Req() request: FastifyRequest): Promise<Branding> {
    return this.service.changeLogo(place, request);
  }

  @Delete('logo')
  @HttpCode(204)
  @Answers(null, 'Take the coat of arms away')
  removeLogo(@InWorkspace() place: Place): Promise<void> {
    return this.service.removeLogo(place);
  }

  @Put('labels')
  @Answers(branding, 'Call statuses by own words; what is left out is called as we call it')
  changeLabels(@InWorkspace() place: Place, @Body(valid(labelsRequest)) request: LabelsRequest): Promise<Branding> {
    return this.service.changeLabels(place, request);
  }

  @Put('languages')
  @Answers(branding, 'Choose the languages of public pages, and what staff, reports and talks begin in')
  changeLanguages(
    @InWorkspace() place: Place,
    @Body(valid(languagesRequest)) request: LanguagesRequest,
  ): Promise<Branding> {
    return this.service.changeLanguages(place, request);
  }
}
