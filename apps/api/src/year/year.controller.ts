import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  saveYearTextRequest,
  yearAnswer,
  yearEditionPath,
  yearEditionRow,
  yearFile,
  yearFileQuery,
  yearList,
  yearPath,
  yearTexts,
  type SaveYearTextRequest,
  type YearAnswer,
  type YearEditionAnswer,
  type YearFile,
  type YearFileQuery,
  type YearList,
  type YearTexts,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { YearFilesService } from './year-files.service.js';
import { YearService } from './year.service.js';

interface OfYear {
  readonly year: number;
}
interface OfEdition extends OfYear {
  readonly edition: number;
}

@Controller('api/workspaces/:workspace/year')
@Access('viewer')
export class YearController {
  constructor(
    private readonly years: YearService,
    private readonly files: YearFilesService,
  ) {}

  @Get()
  @Answers(yearList, 'Years in which a process of the municipality began')
  list(@InWorkspace() place: Place): Promise<YearList> {
    return this.years.years(place);
  }

  @Get(':year')
  @Answers(yearAnswer, 'One calendar year across all processes, beside the year before')
  read(@InWorkspace() place: Place, @Param(valid(yearPath)) { year }: OfYear): Promise<YearAnswer> {
    return this.years.read(place, year);
  }

  @Get(':year/files/:file')
  @Answers(null, 'The same as a chapter: DOCX, PDF, or all its tables as XLSX')
  async file(
    @InWorkspace() place: Place,
    @Param(valid(yearPath)) { year }: OfYear,
    @Param('file', valid(yearFile)) file: YearFile,
    @Query(valid(yearFileQuery)) query: YearFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.files.send(reply, await this.years.read(place, year), file, query);
  }

  @Get(':year/texts')
  @Answers(yearTexts, 'What people wrote for the chapter, every version of it')
  texts(@InWorkspace() place: Place, @Param(valid(yearPath)) { year }: OfYear): Promise<YearTexts> {
    return this.years.texts(place, year);
  }

  @Put(':year/texts')
  @Access('editor', 'write')
  @Answers(yearTexts, 'Save a text as a new version')
  saveText(
    @InWorkspace() place: Place,
    @Param(valid(yearPath)) { year }: OfYear,
    @Body(valid(saveYearTextRequest)) request: SaveYearTextRequest,
  ): Promise<YearTexts> {
    return this.years.saveText(place, year, request);
  }

  @Post(':year/editions')
  @Access('editor', 'write')
  @Answers(yearEditionRow, 'Keep the year as it stands, with its texts and the versions of its data')
  freeze(@InWorkspace() place: Place, @Param(valid(yearPath)) { year }: OfYear): Promise<YearEditionAnswer> {
    return this.years.freeze(place, year);
  }

  @Get(':year/editions/:edition')
  @Answers(yearAnswer, 'A year as it stood when an edition was made')
  edition(
    @InWorkspace() place: Place,
    @Param(valid(yearEditionPath)) { year, edition }: OfEdition,
  ): Promise<YearAnswer> {
    return this.years.readEdition(place, year, edition);
  }

  @Get(':year/editions/:edition/files/:file')
  @Answers(null, 'An edition as a chapter: DOCX, PDF, or all its tables as XLSX')
  async editionFile(
    @InWorkspace() place: Place,
    @Param(valid(yearEditionPath)) { year, edition }: OfEdition,
    @Param('file', valid(yearFile)) file: YearFile,
    @Query(valid(yearFileQuery)) query: YearFileQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.files.send(reply, await this.years.readEdition(place, year, edition), file, query);
  }
}
