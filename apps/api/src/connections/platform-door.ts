import { Inject, Injectable } from '@nestjs/common';
import { guardedFetch, serviceAddress, systemClock } from '#connectors';
import { DomainError } from '#domain';
import { type Settings } from '#settings';
import { type PlatformTools } from '../../../worker/src/connections/read-platform.js';
import { SETTINGS } from '../tokens.js';

/** The way to platforms while a person waits: guarded against private addresses, and not for long. */
@Injectable()
export class PlatformDoor {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws {InvalidInputError} `source-address-invalid`, `source-address-private` */
  originOf(address: string): URL {
    return serviceAddress(address, { allowPrivate: this.settings.privateSources });
  }

  /**
   * Does something at a platform within a time.
   * @throws {DomainError} `source-unreachable` when the time is over; what the client throws
   */
  async within<T>(ms: number, work: (tools: PlatformTools) => Promise<T>): Promise<T> {
    const allowPrivate = this.settings.privateSources;
    const signal = AbortSignal.timeout(ms);
    try {
      return await work({ fetch: guardedFetch({ allowPrivate }), clock: systemClock, allowPrivate, signal });
    } catch (error) {
      if (error instanceof DomainError || !signal.aborted) throw error;
      throw new DomainError('source-unreachable', 'The platform does not answer in time.');
    }
  }
}
