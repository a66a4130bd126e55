import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { firstSteps, guide, guideRequest, type FirstSteps, type Guide, type GuideRequest } from '#contracts';
import { ForbiddenError, type TourStop } from '#domain';
import { listFirstSteps, readGuide, saveGuide, type Database, type GuideRow } from '#persistence';
import { Access, InWorkspace, type Place } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { valid } from '../http/zod-pipe.js';
import { DATABASE } from '../tokens.js';

@Controller('api/workspaces/:workspace')
@Access('viewer')
export class FirstStepsController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Get('first-steps')
  @Answers(
    firstSteps,
    'What this municipality has come to on its way to a first answer, and what I chose of the guidance',
  )
  read(@InWorkspace() place: Place): Promise<FirstSteps> {
    const personId = personOf(place);
    const { workspaceId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => ({
      steps: (await listFirstSteps(db, workspaceId)).map((row) => ({ ...row })),
      guide: describe(await readGuide(db, workspaceId, personId)),
    }));
  }

  @Put('guide')
  @Access('viewer', 'write')
  @Answers(guide, 'Put the first steps away or take them out, and remember where I left the tour')
  async change(@InWorkspace() place: Place, @Body(valid(guideRequest)) request: GuideRequest): Promise<Guide> {
    const personId = personOf(place);
    const { workspaceId } = place;
    return this.database.inWorkspace(workspaceId, async (db) => {
      const before = await readGuide(db, workspaceId, personId);
      const { areStepsAway = before.areStepsAway, tourStop = before.tourStop, isTourEnded } = request;
      const tourEndedAt = isTourEnded === undefined ? before.tourEndedAt : isTourEnded ? new Date() : null;
      const after: GuideRow = { areStepsAway, tourStop, tourEndedAt };
      await saveGuide(db, workspaceId, personId, after);
      return describe(after);
    });
  }
}

/** A program with a token has nothing to be guided through. */
function personOf({ personId }: Place): string {
  if (personId === null) throw new ForbiddenError('forbidden', 'Only people are guided.');
  return personId;
}

function describe({ areStepsAway, tourStop, tourEndedAt }: GuideRow): Guide {
  return { areStepsAway, tourStop: tourStop as TourStop | null, tourEndedAt: tourEndedAt?.toISOString() ?? null };
}
