import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import {
  checkCodings,
  checkSample,
  checkSampleQuery,
  distinctiveAnswer,
  distinctiveQuery,
  tableQuery,
  themeCheck,
  themeCheckList,
  themeCounts,
  themeCountsQuery,
  themeMap,
  themeRest,
  themeRestQuery,
  themeSearch,
  themeSearchQuery,
  themeSettings,
  themeSettingsAnswer,
  themeAnswers,
  themeAnswersQuery,
  themeStances,
  topicsReport,
  wordsInContext,
  wordsQuery,
  type CheckCodings,
  type CheckSample,
  type DistinctiveAnswer,
  type DistinctiveQuery,
  type TableQuery,
  type ThemeCheck,
  type ThemeCountsQuery,
  type ThemeMap,
  type ThemeRest,
  type ThemeAnswersQuery,
  type ThemeSearch,
  type ThemeSettings,
  type ThemeSettingsAnswer,
  type WordsInContext,
  type WordsQuery,
} from '#contracts';
import { type FastifyReply } from 'fastify';
import { type z } from 'zod';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { sendTable } from '../tables/send-table.js';
import { ThemeChecksService } from './theme-checks.service.js';
import { ThemeCountsService } from './theme-counts.service.js';
import { ThemeMapService } from './theme-map.service.js';
import { ThemeRestService } from './theme-rest.service.js';
import { ThemeSearchService } from './theme-search.service.js';
import { ThemeSettingsService } from './theme-settings.service.js';
import { ThemeAnswersService } from './theme-answers.service.js';
import { ThemeStancesService } from './theme-stances.service.js';
import { ThemeTopicsService } from './theme-topics.service.js';
import { ThemeWordsService } from './theme-words.service.js';

/** What stands beside the themes of a process: topics, words, checks, settings. */
@Controller('api/workspaces/:workspace/processes/:process/themes')
@Access('viewer')
export class ThemeReadingController {
  constructor(
    private readonly topics: ThemeTopicsService,
    private readonly words: ThemeWordsService,
    private readonly checks: ThemeChecksService,
    private readonly settings: ThemeSettingsService,
    private readonly rest: ThemeRestService,
    private readonly search: ThemeSearchService,
    private readonly maps: ThemeMapService,
    private readonly counts: ThemeCountsService,
    private readonly stances: ThemeStancesService,
    private readonly answers: ThemeAnswersService,
  ) {}

  @Get('topics')
  @Answers(topicsReport, 'Contributions by civic topic: the view that is the same for every process and year', {
    table: true,
  })
  async byTopic(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.topics.report(place));
    else sendTable(reply, format, await this.topics.table(place));
  }

  @Get('words')
  @Answers(wordsInContext, 'Where residents used a word, in any of its forms, in a process or one theme of it')
  inContext(@InProcess() place: ProcessPlace, @Query(valid(wordsQuery)) query: WordsQuery): Promise<WordsInContext> {
    return this.words.inContext(place, query);
  }

  @Get('distinctive')
  @Answers(distinctiveAnswer, 'Words that people of one group use more often than the others')
  distinctive(
    @InProcess() place: ProcessPlace,
    @Query(valid(distinctiveQuery)) { variable }: DistinctiveQuery,
  ): Promise<DistinctiveAnswer> {
    return this.words.distinctive(place, variable);
  }

  @Get('checks')
  @Answers(themeCheckList, 'How far people who sorted texts without seeing their themes agreed with them, newest first')
  listChecks(@InProcess() place: ProcessPlace): Promise<{ checks: ThemeCheck[] }> {
    return this.checks.list(place);
  }

  @Get('checks/sample')
  @Access('analyst')
  @Answers(checkSample, 'Texts to sort without seeing their themes')
  drawSample(
    @InProcess() place: ProcessPlace,
    @Query(valid(checkSampleQuery)) { size }: z.infer<typeof checkSampleQuery>,
  ): Promise<CheckSample> {
    return this.checks.sample(place, size);
  }

  @Post('checks')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(themeCheck, 'Hand in a sorted sample and read the agreement')
  saveCheck(@InProcess() place: ProcessPlace, @Body(valid(checkCodings)) codings: CheckCodings): Promise<ThemeCheck> {
    return this.checks.save(place, codings);
  }

  @Get('rest')
  @Answers(themeRest, 'What stands in no theme and nobody has decided about yet, with themes that each could be in')
  listRest(
    @InProcess() place: ProcessPlace,
    @Query(valid(themeRestQuery)) { limit }: z.infer<typeof themeRestQuery>,
  ): Promise<ThemeRest> {
    return this.rest.list(place, limit);
  }

  @Get('counts')
  @Answers(themeCounts, 'What a filter leaves of every theme: each number is the length of its list', { table: true })
  async filtered(
    @InProcess() place: ProcessPlace,
    @Query(valid(themeCountsQuery)) query: ThemeCountsQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') void reply.send(await this.counts.read(place, query));
    else sendTable(reply, query.format, await this.counts.table(place, query));
  }

  @Get('stances')
  @Answers(themeStances, 'How people stand to each theme, from their votes on its contributions', { table: true })
  async listStances(
    @InProcess() place: ProcessPlace,
    @Query(valid(tableQuery)) { format }: TableQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format === 'json') void reply.send(await this.stances.read(place));
    else sendTable(reply, format, await this.stances.table(place));
  }

  @Get('answers')
  @Answers(themeAnswers, 'How the people who wrote in each theme answered a question with a scale', { table: true })
  async listAnswers(
    @InProcess() place: ProcessPlace,
    @Query(valid(themeAnswersQuery)) query: ThemeAnswersQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (query.format === 'json') void reply.send(await this.answers.read(place, query));
    else sendTable(reply, query.format, await this.answers.table(place, query));
  }

  @Get('search')
  @Answers(themeSearch, 'Themes that are called by a word, in any of its forms, or that it sets apart')
  searchThemes(
    @InProcess() place: ProcessPlace,
    @Query(valid(themeSearchQuery)) { search }: z.infer<typeof themeSearchQuery>,
  ): Promise<ThemeSearch> {
    return this.search.find(place, search);
  }

  @Get('map')
  @Answers(themeMap, 'Contributions as dots: what is said in similar words lies near')
  map(@InProcess() place: ProcessPlace): Promise<ThemeMap> {
    return this.maps.read(place);
  }

  @Get('settings')
  @Answers(themeSettingsAnswer, 'What takes part when themes are found, and what could be chosen')
  readSettings(@InProcess() place: ProcessPlace): Promise<ThemeSettingsAnswer> {
    return this.settings.read(place);
  }

  @Put('settings')
  @Access('editor', 'write')
  @Answers(themeSettingsAnswer, 'Choose what takes part; themes are found anew')
  changeSettings(
    @InProcess() place: ProcessPlace,
    @Body(valid(themeSettings)) settings: ThemeSettings,
  ): Promise<ThemeSettingsAnswer> {
    return this.settings.change(place, settings);
  }
}
