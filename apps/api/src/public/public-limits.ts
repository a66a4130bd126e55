import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyAttemptsError } from '../http/http-errors.js';

const MINUTE = 60;

/**
 * How often strangers may do what costs something, by address and by all together; per process, as the limit of sign-ins. Codes have
 * 60 bits: at 1,200 tries in ten minutes, finding one of 10,000 takes over a thousand years.
 */
const LIMITS = {
  idea: { address: 20, all: 1200, seconds: 10 * MINUTE },
  subscription: { address: 5, all: 300, seconds: 60 * MINUTE },
  message: { address: 10, all: 500, seconds: 60 * MINUTE },
  download: { address: 60, all: 1200, seconds: MINUTE },
} as const;
export type LimitedAct = keyof typeof LIMITS;

@Injectable()
export class PublicLimits {
  private readonly limiters = new Map(
    (Object.keys(LIMITS) as LimitedAct[]).map((act) => {
      const { address, all, seconds: duration } = LIMITS[act];
      return [
        act,
        {
          address: new RateLimiterMemory({ points: address, duration }),
          all: new RateLimiterMemory({ points: all, duration }),
        },
      ] as const;
    }),
  );

  /** Counts a try before anything is looked at. @throws {TooManyAttemptsError} */
  async take(act: LimitedAct, address: string): Promise<void> {
    const limiters = this.limiters.get(act);
    for (const [limiter, key] of [
      [limiters?.address, address],
      [limiters?.all, 'all'],
    ] as const) {
      await limiter?.consume(key).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new TooManyAttemptsError(Math.ceil(refused.msBeforeNext / 1000));
      });
    }
  }
}
