import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createHash } from 'node:crypto';
import { TooManyAttemptsError } from '../http/http-errors.js';

/**
 * Slows guessing: ten wrong tries in fifteen minutes for one address and account, fifty for one address. Kept per process, so
 * several api processes allow as many times that; a proxy in front should limit as well (docs/operations.md).
 */
export class SignInLimit {
  private readonly account = new RateLimiterMemory({ points: 10, duration: 900 });
  private readonly address = new RateLimiterMemory({ points: 50, duration: 900 });

  /** @throws {TooManyAttemptsError} when either limit is used up */
  async check(address: string, email: string): Promise<void> {
    for (const [limiter, key] of [
      [this.account, accountKey(address, email)],
      [this.address, address],
    ] as const) {
      const used = await limiter.get(key);
      if (used && used.consumedPoints >= limiter.points)
        throw new TooManyAttemptsError(Math.ceil(used.msBeforeNext / 1000));
    }
  }

  async wrong(address: string, email: string): Promise<void> {
    await Promise.allSettled([this.account.consume(accountKey(address, email)), this.address.consume(address)]);
  }

  async right(address: string, email: string): Promise<void> {
    await this.account.delete(accountKey(address, email));
  }
}

function accountKey(address: string, email: string): string {
  return createHash('sha256').update(`${address}\u001f${email}`).digest('base64url');
}
