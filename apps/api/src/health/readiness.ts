import { Injectable } from '@nestjs/common';

/** Set once, when the tables are up to date and the sample data is in; jobs may still run. */
@Injectable()
export class Readiness {
  isReady = false;
}
