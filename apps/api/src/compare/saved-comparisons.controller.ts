import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import {
  savedComparison,
  savedComparisonList,
  savedComparisonRequest,
  uuid,
  type SavedComparison,
  type SavedComparisonList,
  type SavedComparisonRequest,
} from '#contracts';
import { Access, CalledBy, type Caller } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { NotSignedInError } from '../http/http-errors.js';
import { valid } from '../http/zod-pipe.js';
import { SavedComparisonsService } from './saved-comparisons.service.js';

@Controller('api/compare/views')
export class SavedComparisonsController {
  constructor(private readonly comparisons: SavedComparisonsService) {}

  @Get()
  @Access('signed-in')
  @Answers(savedComparisonList, 'Comparisons that I keep under a name, and what of them is open to me')
  list(@CalledBy() caller: Caller): Promise<SavedComparisonList> {
    return this.comparisons.list(personOf(caller));
  }

  @Post()
  @Access('signed-in', 'write')
  @Answers(savedComparison, 'Keep a comparison under a name')
  save(
    @CalledBy() caller: Caller,
    @Body(valid(savedComparisonRequest)) request: SavedComparisonRequest,
  ): Promise<SavedComparison> {
    return this.comparisons.save(personOf(caller), request);
  }

  @Put(':comparison')
  @Access('signed-in', 'write')
  @Answers(savedComparison, 'Rename a comparison, or keep other processes in it')
  change(
    @CalledBy() caller: Caller,
    @Param('comparison', valid(uuid)) id: string,
    @Body(valid(savedComparisonRequest)) request: SavedComparisonRequest,
  ): Promise<SavedComparison> {
    return this.comparisons.change(personOf(caller), id, request);
  }

  @Delete(':comparison')
  @HttpCode(204)
  @Access('signed-in', 'write')
  @Answers(null, 'Forget a comparison')
  remove(@CalledBy() caller: Caller, @Param('comparison', valid(uuid)) id: string): Promise<void> {
    return this.comparisons.remove(personOf(caller), id);
  }
}

/** Comparisons belong to people; a program's token keeps addresses by itself. */
function personOf({ personId }: Caller): string {
  if (personId === null) throw new NotSignedInError();
  return personId;
}
