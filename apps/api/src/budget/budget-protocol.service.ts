import { Inject, Injectable } from '@nestjs/common';
import { findProcess, findWorkspace, type Database } from '#persistence';
import { type Language } from '#language';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Printable } from '../tables/printable.js';
import { DATABASE } from '../tokens.js';
import { budgetProtocol } from './budget-protocol.js';
import { BudgetService } from './budget.service.js';

/** The protocol of a participatory budget: the same answer as on the screen, as a page to print and sign. */
@Injectable()
export class BudgetProtocolService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly budget: BudgetService,
  ) {}

  async write(place: ProcessPlace, language: Language): Promise<Printable> {
    const { workspaceId, workspaceSlug, processSlug } = place;
    const workspace = await this.database.asOwner((owner) => findWorkspace(owner, workspaceSlug));
    const process = await this.database.inWorkspace(workspaceId, (db) => findProcess(db, workspaceId, processSlug));
    return budgetProtocol(await this.budget.answer(place), {
      language,
      municipality: workspace?.name ?? {},
      process: process?.title ?? {},
      isSample: place.isSample || (process?.isSample ?? false),
      timeZone: place.timeZone,
      now: new Date(),
    });
  }
}
