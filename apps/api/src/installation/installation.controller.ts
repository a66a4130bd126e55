import { Controller, Get, Inject } from '@nestjs/common';
import { installation, type Installation } from '#contracts';
import { holdsOnlySamples, isInstallationEmpty, type Database } from '#persistence';
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
  @Answers(installation, 'Version, whether nobody is known yet, and the sample sign-ins where only sample data is held')
  async read(): Promise<Installation> {
    const sampleData = !this.settings.production && (await this.database.asOwner(holdsOnlySamples));
    const isEmpty = await this.database.asOwner(isInstallationEmpty);
    return { version: this.version, isEmpty, sampleData, sampleSignIns: sampleData ? this.sampleSignIns : [] };
  }
}
