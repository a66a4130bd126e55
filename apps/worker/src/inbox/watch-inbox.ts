import { placeOf } from '../jobs/failures.js';
import { openInbox, type InboxOptions } from './inbox.js';

export interface InboxWatch {
  /** Looks no more, and waits for the look that is being taken. */
  stop(): Promise<void>;
}

const EVERY_MS = 10_000;

/**
 * Looks into the inbox six times a minute. Looking, and not being told: a folder on another machine tells nothing.
 */
export function watchInbox(options: InboxOptions & { readonly everyMs?: number }): InboxWatch {
  const inbox = openInbox(options);
  let working: Promise<void> = Promise.resolve();
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    working = inbox
      .look()
      .catch((error) => options.log.warn({ error: placeOf(error) }, 'inbox'))
      .finally(() => {
        isLooking = false;
      });
  }, options.everyMs ?? EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await working;
    },
  };
}
