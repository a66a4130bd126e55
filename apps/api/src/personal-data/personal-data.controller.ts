import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  publicText,
  releasedInBulk,
  reviewed,
  reviewEventQuery,
  reviewHistory,
  reviewQueue,
  reviewQueueQuery,
  reviewRequest,
  reviewStatus,
  reviewText,
  reviewUndone,
  undoRequest,
  uuid,
  type PublicTextView,
  type ReleasedInBulk,
  type Reviewed,
  type ReviewEventQuery,
  type ReviewHistory,
  type ReviewQueue,
  type ReviewQueueQuery,
  type ReviewRequest,
  type ReviewStatus,
  type ReviewText,
  type ReviewUndone,
  type ReviewUndoRequest,
} from '#contracts';
import { Access, InProcess, type ProcessPlace } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { ReviewHistoryService } from './review-history.service.js';
import { ReviewService } from './review.service.js';

@Controller('api/workspaces/:workspace/processes/:process')
export class PersonalDataController {
  constructor(
    private readonly review: ReviewService,
    private readonly history: ReviewHistoryService,
  ) {}

  @Get('review')
  @Access('viewer')
  @Answers(reviewStatus, 'How far the review of texts before publication is: counts, findings and minutes left')
  status(@InProcess() place: ProcessPlace): Promise<ReviewStatus> {
    return this.review.status(place);
  }

  @Get('review/queue')
  @Access('editor')
  @Answers(reviewQueue, 'Texts that wait for a person, the riskiest first; or the draw of those without findings')
  queue(
    @InProcess() place: ProcessPlace,
    @Query(valid(reviewQueueQuery)) query: ReviewQueueQuery,
  ): Promise<ReviewQueue> {
    return this.review.queue(place, query);
  }

  @Get('review/texts/:contribution')
  @Access('editor')
  @Answers(reviewText, 'One text with what was found in it and what was decided')
  find(@InProcess() place: ProcessPlace, @Param('contribution', valid(uuid)) id: string): Promise<ReviewText> {
    return this.review.find(place, id);
  }

  @Put('review/texts/:contribution')
  @Access('editor', 'write')
  @Answers(reviewed, 'Release a text, mask places in it, put a summary in its place, or withhold it')
  decide(
    @InProcess() place: ProcessPlace,
    @Param('contribution', valid(uuid)) id: string,
    @Body(valid(reviewRequest)) request: ReviewRequest,
  ): Promise<Reviewed> {
    return this.review.decide(place, id, request);
  }

  @Post('review/release')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(releasedInBulk, 'Release every waiting text in which nothing was found, once the draw has been read')
  releaseUnflagged(@InProcess() place: ProcessPlace): Promise<ReleasedInBulk> {
    return this.review.releaseUnflagged(place);
  }

  @Post('review/undo')
  @HttpCode(200)
  @Access('editor', 'write')
  @Answers(reviewUndone, 'Undo an act of the review: the named one, or the last of one’s own')
  undo(
    @InProcess() place: ProcessPlace,
    @Body(valid(undoRequest)) { event }: ReviewUndoRequest,
  ): Promise<ReviewUndone> {
    return this.history.undo(place, event);
  }

  @Get('review/history')
  @Access('analyst')
  @Answers(reviewHistory, 'Who decided what about which text, the newest first')
  list(
    @InProcess() place: ProcessPlace,
    @Query(valid(reviewEventQuery)) query: ReviewEventQuery,
  ): Promise<ReviewHistory> {
    return this.history.list(place, query);
  }

  @Get('contributions/:contribution/public-text')
  @Access('viewer')
  @Answers(publicText, 'What the public may read of a contribution now, or why nothing')
  publicText(
    @InProcess() place: ProcessPlace,
    @Param('contribution', valid(uuid)) id: string,
  ): Promise<PublicTextView> {
    return this.review.publicText(place, id);
  }
}
