import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { createHash } from 'node:crypto';
import { TooManyAttemptsError } from '../http/http-errors.js';

/**
 * Slows guessing: ten wrong tries in fifteen minutes for one address and account, fifty for one address. Kept per process, so
 * several api processes allow as many times that; a proxy in front should limit as well (docs/operations.md).
 */
export class SignInLimit {
  private readonly account = new RateLimiterMemory({ points: 10, duration: 900 });
  private readonly address = new RateLimiterMemory({ points: 50, duration: 900 });

  /**
   * Counts a try before its password is looked at, so that tries sent at once are counted too; `right` gives it back.
   * @throws {TooManyAttemptsError} when either limit is used up
   */
  async take(address: string, email: string): Promise<void> {
    for (const [limiter, key] of [
      [this.account, accountKey(address, email)],
      [this.address, address],
    ] as const) {
      await limiter.consume(key).catch((refused: unknown) => {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new TooManyAttemptsError(Math.ceil(refused.msBeforeNext / 1000));
      });
    }
  }

  async right(address: string, email: string): Promise<void> {
    await this.account.delete(accountKey(address, email));
    await this.address.reward(address);
  }
}

function accountKey(address: string, email: string): string {
  return createHash('sha256').update(`${address}\u001f${email}`).digest('base64url');
}
