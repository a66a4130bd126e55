import { checkTeryt } from '#analysis';
import { type FromTerritoryRequest, type SavedPopulation, type TerritoryList } from '#contracts';
import { NotFoundError } from '#domain';
import { findTerritory, searchTerritories, type Database } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { checkRead, refuseUnusable } from '../../../worker/src/population/read-reference.js';
import { type ProcessPlace } from '../http/access.decorator.js';
import { DATABASE } from '../tokens.js';
import { describeProblem } from './describe-population.js';
import { PopulationsService } from './populations.service.js';

const MOST_FOUND = 30;

/** The national export that the installation holds: a gmina is chosen by name and becomes a table of the municipality. */
@Injectable()
export class TerritoriesService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly populations: PopulationsService,
  ) {}

  async search(words: string): Promise<TerritoryList> {
    const found = await this.database.asOwner((owner) => searchTerritories(owner, words, MOST_FOUND));
    return {
      territories: found.map((territory) => {
        const teryt = checkTeryt(territory.code);
        return { ...territory, type: teryt.ok ? teryt.type : null };
      }),
    };
  }

  async take(place: ProcessPlace, { sourceId, code, use }: FromTerritoryRequest): Promise<SavedPopulation> {
    const found = await this.database.asOwner((owner) => findTerritory(owner, sourceId, code));
    if (found === null)
      throw new NotFoundError('territory-not-found', 'The national table does not hold this territory.');
    const { name, source, licence, universe, date, territory, cells } = found;
    const read = { territory, territoryCode: code, date, source, percentages: false, cells };
    const table = checkRead(read);
    refuseUnusable(name, table);
    const problems = table.checked.problems.map(describeProblem);
    const saved = await this.populations.keep(
      place,
      {
        ...{ source, licence, universe, date, territory },
        name: `${territory}, ${name}`,
        territoryCode: code,
        ageFloor: table.ageFloor,
        sharesOnly: table.checked.sharesOnly,
        residents: table.checked.total,
        referenceSourceId: sourceId,
        groups: table.checked.groups,
        flags: { problems },
        createdBy: place.personId,
      },
      use ? 'main' : 'none',
    );
    return { ...saved, problems };
  }
}
