import { RequestMethod, type INestApplication } from '@nestjs/common';
import { PATH_METADATA, METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { problem } from '#contracts';
import { z } from 'zod';
import { ACCESS, type AccessRule } from './access.decorator.js';
import { ANSWERS, type Answer } from './answers.decorator.js';
import { ZodPipe } from './zod-pipe.js';

type JsonObject = Record<string, unknown>;

const BODY = 3;
const QUERY = 4;

/** OpenAPI 3.1 from the routes themselves: their schemas in libs/contracts, their permission, their summary. */
export function openApi(app: INestApplication, version: string): JsonObject {
  const paths: Record<string, JsonObject> = {};
  const scanner = new MetadataScanner();
  for (const { instance, metatype } of app.get(DiscoveryService).getControllers()) {
    if (!metatype || !instance) continue;
    const prefix: string = Reflect.getMetadata(PATH_METADATA, metatype) ?? '';
    for (const name of scanner.getAllMethodNames(Object.getPrototypeOf(instance))) {
      const handler: unknown = Object.getPrototypeOf(instance)[name];
      if (typeof handler !== 'function') continue;
      const method: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
      if (method === undefined) continue;
      const own: string | string[] = Reflect.getMetadata(PATH_METADATA, handler);
      // The pages of the dashboard have several addresses and are no part of the api.
      if (Array.isArray(own)) continue;
      const path = address(prefix, own);
      paths[path] ??= {};
      paths[path][RequestMethod[method].toLowerCase()] = operation(handler, metatype, name, path);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Nasłuch',
      version,
      description: 'Participation analytics for municipalities.',
      license: { name: 'EUPL-1.2' },
    },
    components: {
      schemas: { Problem: jsonSchema(problem, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'nasluch_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { token: [] }],
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function address(prefix: string, path: string): string {
  const joined = `/${prefix}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
  return joined.replace(/:(\w+)/g, '{$1}');
}

function operation(handler: object, controller: object, name: string, path: string): JsonObject {
  const answer: Answer | undefined = Reflect.getMetadata(ANSWERS, handler);
  const access: AccessRule | undefined =
    Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller);
  const parts = requestParts(controller, name);
  const tag = path.split('/').filter((part) => part && part !== 'api' && !part.startsWith('{'));
  return {
    summary: answer?.summary ?? name,
    tags: [tag.at(-1) ?? 'service'],
    description:
      access === 'public'
        ? 'Open to everybody.'
        : access === 'signed'
          ? 'Signed by its sender.'
          : access === 'signed-in'
            ? 'Signed in.'
            : `At least the role ${access}.`,
    parameters: [...pathParameters(path), ...queryParameters(parts.query)],
    ...(parts.body && {
      requestBody: { content: { 'application/json': { schema: jsonSchema(parts.body, 'input') } } },
    }),
    responses: {
      200: { description: answer?.summary ?? '', ...(answer?.schema && { content: contentOf(answer) }) },
      default: {
        description: 'Error',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
    ...((access === 'public' || access === 'signed') && { security: [] }),
  };
}

function requestParts(controller: object, name: string): { body: z.ZodType | null; query: z.ZodType | null } {
  const args: Record<string, { pipes?: unknown[] }> = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {};
  const schemaOf = (type: number) => {
    const entry = Object.entries(args).find(([key]) => Number(key.split(':')[0]) === type)?.[1];
    const pipe = entry?.pipes?.find((candidate): candidate is ZodPipe<z.ZodType> => candidate instanceof ZodPipe);
    return pipe?.schema ?? null;
  };
  return { body: schemaOf(BODY), query: schemaOf(QUERY) };
}

/** What `format` offers beside JSON. */
const TABLE_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.apache.arrow.stream',
];

function contentOf(answer: Answer): JsonObject {
  const json = { 'application/json': { schema: jsonSchema(answer.schema as z.ZodType, 'output') } };
  return answer.table ? { ...json, ...Object.fromEntries(TABLE_TYPES.map((type) => [type, {}])) } : json;
}

function pathParameters(path: string): JsonObject[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | null): JsonObject[] {
  if (!(query instanceof z.ZodObject)) return [];
  return Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: jsonSchema(schema as z.ZodType, 'input'),
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonObject;
  return rest;
}
