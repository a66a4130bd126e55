import { Inject, Injectable } from '@nestjs/common';
import { findProcess, findWorkspace, type Database } from '#persistence';
import { type Language } from '#language';
import { type ProcessPlace } from '../http/access.decorator.js';
import { type Printable } from '../tables/printable.js';
import { DATABASE } from '../tokens.js';
import { councilProtocol } from './council-protocol.js';
import { CouncilService } from './council.service.js';

/** The protocol of a youth council: the same answer as on the screen, as a page to print and sign. */
@Injectable()
export class CouncilProtocolService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly council: CouncilService,
  ) {}

  async write(place: ProcessPlace, language: Language): Promise<Printable> {
    const { workspaceId, workspaceSlug, processSlug } = place;
    const workspace = await this.database.asOwner((owner) => findWorkspace(owner, workspaceSlug));
    const process = await this.database.inWorkspace(workspaceId, (db) => findProcess(db, workspaceId, processSlug));
    return councilProtocol(await this.council.answer(place), {
      language,
      municipality: workspace?.name ?? {},
      process: process?.title ?? {},
      isSample: place.isSample || (process?.isSample ?? false),
      timeZone: place.timeZone,
      now: new Date(),
    });
  }
}
