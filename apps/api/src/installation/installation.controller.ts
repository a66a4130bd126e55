import { Controller, Get, Inject } from '@nestjs/common';
import { installation, type Installation } from '#contracts';
import { holdsOnlySamples, type Database } from '#persistence';
import { type Settings } from '#settings';
import { Access } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { DATABASE, SAMPLE_SIGN_INS, SETTINGS, VERSION } from '../tokens.js';

@Controller('api/installation')
@Access('public')
export class InstallationController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(VERSION) private readonly version: string,
    @Inject(SAMPLE_SIGN_INS) private readonly sampleSignIns: Installation['sampleSignIns'],
  ) {}

  @Get()
  @Answers(installation, 'Version, and the sample sign-ins where only sample data is held')
  async read(): Promise<Installation> {
    const sampleData = !this.settings.production && (await this.database.asOwner(holdsOnlySamples));
    return { version: this.version, sampleData, sampleSignIns: sampleData ? this.sampleSignIns : [] };
  }
}
