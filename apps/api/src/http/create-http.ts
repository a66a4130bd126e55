import '@fastify/cookie';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import serveStatic from '@fastify/static';
import { LARGEST_UPLOAD_BYTES } from '#contracts';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppModule, type Ingredients } from '../app.module.js';
import { Metrics } from '../health/metrics.js';
import { ErrorFilter } from './error-filter.js';
import { NestLogger } from './logger.js';
import { openApi } from './openapi.js';
import { packAnswers } from './pack-answers.js';
import { protectGuests } from '../share-links/protect-guests.js';

const LARGEST_JSON_BYTES = 1024 * 1024;

/** The HTTP side, ready to listen. */
export async function createHttp(ingredients: Ingredients): Promise<NestFastifyApplication> {
  const { settings, log } = ingredients;
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_JSON_BYTES,
    trustProxy: settings.trustProxy,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 500 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(ingredients), adapter, {
    logger: new NestLogger(log),
    abortOnError: false,
    // the very bytes that a platform signed
    rawBody: true,
  });
  app.useGlobalFilters(new ErrorFilter(log));
  await secure(app);
  await app.register(multipart, {
    limits: { fileSize: LARGEST_UPLOAD_BYTES, files: 10, fields: 20, fieldSize: 64 * 1024 },
  });
  const assets = join(ingredients.dashboardFolder, 'assets');
  if (existsSync(assets)) {
    await app.register(serveStatic, {
      root: assets,
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
      // the build packed them
      preCompressed: true,
    });
  }
  keepNothing(app);
  packAnswers(app);
  protectGuests(app, ingredients.database);
  observe(app, ingredients);
  // Written out when somebody asks for it first: hundreds of schemas, and no start waits for them.
  const document = () => openApi(app, ingredients.version) as unknown as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, document, {
    jsonDocumentUrl: 'api/docs/openapi.json',
    customSiteTitle: 'Nasłuch API',
  });
  return app;
}

/** The one style element that react-aria adds by itself (touch-action of pressable elements), by its hash. */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

async function secure(app: NestFastifyApplication): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        // Figures place their marks with style attributes; style elements come from our own files only.
        styleSrc: ["'self'", REACT_ARIA_STYLE],
        styleSrcAttr: ["'unsafe-inline'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        // A plain-http installation on one's own machine would otherwise ask for https.
        upgradeInsecureRequests: null,
      },
    },
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** What the api answers is about people and changes with their sign-in: no browser or proxy keeps it. */
function keepNothing(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    });
}

function observe(app: NestFastifyApplication, { log }: Ingredients): void {
  const metrics = app.get(Metrics);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
      log.debug(
        {
          requestId: request.id,
          method: request.method,
          route,
          status: reply.statusCode,
          durationMs: Math.round(reply.elapsedTime),
        },
        'answered',
      );
    });
}
