import { type Run } from '#contracts';
import { type FastifyReply } from 'fastify';

const POLL_MS = 500;
/** Proxies close a connection on which nothing is said for a minute. */
const HEARTBEAT_MS = 15_000;

/**
 * Tells a run's state as server-sent events: `data: <Run as JSON>` at once and at each change, a comment as heartbeat, and the end
 * of the stream after the final state or when the program stops. Whoever lost the connection reads the same address again and misses nothing.
 */
export async function sendRunEvents(
  reply: FastifyReply,
  read: () => Promise<Run>,
  stopping: AbortSignal,
): Promise<void> {
  const response = reply.raw;
  const headers = reply.getHeaders();
  reply.hijack();
  response.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    connection: 'keep-alive',
    // nginx passes events on only when told not to collect them
    'x-accel-buffering': 'no',
  });
  response.on('error', () => response.destroy());
  let told = '';
  let toldAt = Date.now();
  const tell = (text: string) => {
    response.write(text);
    toldAt = Date.now();
  };
  try {
    while (!response.destroyed && !stopping.aborted) {
      const run = await read();
      const state = JSON.stringify(run);
      if (state !== told) tell(`data: ${state}\n\n`);
      else if (Date.now() - toldAt >= HEARTBEAT_MS) tell(': still going\n\n');
      told = state;
      if (run.finishedAt !== null) break;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } catch {
    // The answer has begun, so no error can be sent any more: the reader sees the end and asks again.
  } finally {
    response.end();
  }
}
