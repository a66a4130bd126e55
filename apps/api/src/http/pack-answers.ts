import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Shorter answers fit into the first packets of a connection as they are. */
const WORTH_PACKING = 2_000;

/** Quick ways of both: what is left over above them costs the server more than the network. */
const PACK = {
  br: (text: string) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: string) => promisify(gzip)(text, { level: 5 }),
} as const;
type Encoding = keyof typeof PACK;

/**
 * Sends longer answers to questions packed to whoever can open them. Only whole texts of JSON: files and whatever else comes in a
 * stream go out piece by piece as before. Answers to changes, where secrets are shown once, are never packed (decision 20).
 */
export function packAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      if (request.method !== 'GET' || typeof payload !== 'string' || payload.length < WORTH_PACKING) return payload;
      if (!String(reply.getHeader('content-type')).startsWith('application/json')) return payload;
      reply.header('vary', 'accept-encoding');
      const encoding = findEncoding(request.headers['accept-encoding']);
      if (encoding === undefined) return payload;
      reply.header('content-encoding', encoding).removeHeader('content-length');
      return PACK[encoding](payload);
    });
}

/**
 * The better of the two that the browser names and does not refuse.
 * @example findEncoding('gzip, br;q=0'); // 'gzip'
 */
export function findEncoding(accepted: string | string[] | undefined): Encoding | undefined {
  const named = String(accepted ?? '')
    .split(',')
    .map((one) =>
      one
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/),
    )
    .filter(([, weight]) => weight === undefined || Number(weight) > 0)
    .map(([name]) => name);
  return (['br', 'gzip'] as const).find((encoding) => named.includes(encoding));
}
