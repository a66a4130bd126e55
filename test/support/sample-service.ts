import { copySamples } from './sample-database.js';
import { spawnService, type SpawnedService } from './service.js';

/** The built program on a copy of the sample municipalities, with everything about them computed. */
export async function spawnSampleService(): Promise<SpawnedService> {
  const samples = await copySamples();
  const service = await spawnService({ DATABASE_URL: samples.url, NASLUCH_DATA_DIR: samples.dataDir });
  return {
    ...service,
    async stop() {
      await service.stop();
      await samples.drop();
    },
  };
}
