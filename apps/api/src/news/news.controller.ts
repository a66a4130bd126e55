import { Controller, Get, HttpCode, Put } from '@nestjs/common';
import { processNews, processState, type ProcessNews, type ProcessState } from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NewsService } from './news.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
@Access('viewer')
export class NewsController {
  constructor(private readonly news: NewsService) {}

  @Get('state')
  @Answers(processState, 'Whether what a page shows of a process is still so')
  state(@InProcess() place: ProcessPlace): Promise<ProcessState> {
    return this.news.state(place);
  }

  @Get('news')
  @Answers(processNews, 'What changed since my last visit')
  read(@InProcess() place: ProcessPlace): Promise<ProcessNews> {
    return this.news.read(place);
  }

  @Put('visit')
  @HttpCode(204)
  @Access('viewer', 'write')
  @Answers(null, 'Note that I am looking at the process now')
  visit(@InProcess() place: ProcessPlace): Promise<void> {
    return this.news.visit(place);
  }
}
