import {
  citizenlabClient,
  consulClient,
  consulParts,
  decidimClient,
  readCitizenlabApi,
  readConsulApi,
  readDecidimApi,
  type CitizenlabAccess,
  type Clock,
  type Fetch,
} from '#connectors';
import { InvalidInputError, type ConnectionLabels, type ConnectionPlatform, type SourceRow } from '#domain';

/** Where a platform is, with the key to it in the open: handed from hand to hand, never stored or logged so. */
export interface PlatformAccess {
  readonly platform: ConnectionPlatform;
  readonly address: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string } | null;
}

export interface PlatformTools {
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
}

export interface PlatformReading {
  /** Of the platform, for the log of imports. */
  readonly host: string;
  /** The platform's own time, which the next sync starts from. */
  began(): Promise<Date>;
  /**
   * @param began when this sync began, also where it goes on after a crash
   * @param since null for everything
   */
  rows(began: Date, since: Date | null): AsyncIterable<SourceRow>;
}

export interface ReadingOptions {
  readonly parts: readonly string[];
  readonly labels: ConnectionLabels;
  readonly timeZone: string;
}

/** Whether a platform tells what changed since a moment; the others are read whole each time. */
export function tellsChanges(platform: ConnectionPlatform): boolean {
  return platform === 'citizenlab';
}

/**
 * Opens a platform for reading.
 * @throws {InvalidInputError} `source-address-invalid`, `source-address-private`, `source-credentials-refused`
 */
export function openPlatform(access: PlatformAccess, tools: PlatformTools, options: ReadingOptions): PlatformReading {
  const { parts, labels, timeZone } = options;
  if (access.platform === 'decidim') {
    const client = decidimClient(access.address, tools);
    const spaces = parts.length === 0 ? {} : { spaces: parts };
    return {
      host: client.origin.host,
      began: () => Promise.resolve(new Date(tools.clock.now())),
      rows: () => readDecidimApi(client, { timeZone, ...spaces }),
    };
  }
  if (access.platform === 'consul') {
    const client = consulClient(access.address, tools);
    return {
      host: client.origin.host,
      began: () => Promise.resolve(new Date(tools.clock.now())),
      rows: () => readConsulApi(client, { timeZone, ...(parts.length === 0 ? {} : { parts }) }),
    };
  }
  const client = citizenlabClient(citizenlabAccess(access), tools);
  const projects = parts.length === 0 ? {} : { projects: parts };
  return {
    host: client.host,
    began: () => client.serverTime(),
    rows: (began, since) => {
      // Whoever goes on after a crash asks for what was deleted since the sync began, not since it went on.
      const resumed = { ...client, serverTime: () => Promise.resolve(began) };
      return readCitizenlabApi(resumed, since, { timeZone, labels, ...projects });
    },
  };
}

/** What an administrator of CitizenLab typed in. */
export function citizenlabAccess({ address, credentials }: PlatformAccess): CitizenlabAccess {
  if (credentials === null) {
    throw new InvalidInputError('source-credentials-refused', 'The platform needs a client and its secret.');
  }
  return { address, ...credentials };
}

export interface PlatformPart {
  readonly id: string;
  readonly title: string;
}

const MOST_PARTS = 500;

/**
 * Asks a platform whether it lets us in, and what it consists of: projects of CitizenLab, processes and assemblies of Decidim,
 * proposals, debates and budgets of Consul.
 * @throws as `openPlatform`, and what the client throws
 */
export async function listParts(access: PlatformAccess, tools: PlatformTools): Promise<PlatformPart[]> {
  const parts: PlatformPart[] = [];
  if (access.platform === 'citizenlab') {
    const client = citizenlabClient(citizenlabAccess(access), tools);
    for await (const item of client.list('projects', { locale: 'pl-PL' })) {
      parts.push({ id: textIn(item, 'id'), title: textIn(item, 'title') });
      if (parts.length === MOST_PARTS) break;
    }
    return parts.filter(({ id }) => id !== '');
  }
  if (access.platform === 'consul')
    return (await consulParts(consulClient(access.address, tools))).slice(0, MOST_PARTS);
  const client = decidimClient(access.address, tools);
  const spaces = 'slug title { translations { locale text } }';
  const data = await client.ask(`{ participatoryProcesses { ${spaces} } assemblies { ${spaces} } }`);
  for (const list of [data['participatoryProcesses'], data['assemblies']]) {
    for (const space of Array.isArray(list) ? (list as Record<string, unknown>[]) : []) {
      const slug = textIn(space, 'slug');
      if (slug !== '' && parts.length < MOST_PARTS) parts.push({ id: slug, title: titleOf(space) || slug });
    }
  }
  return parts;
}

function textIn(item: Readonly<Record<string, unknown>>, field: string): string {
  const value = Object.hasOwn(item, field) ? item[field] : '';
  return typeof value === 'string' ? value.slice(0, 300) : '';
}

function titleOf({ title }: Readonly<Record<string, unknown>>): string {
  const translations = (title as { translations?: unknown } | null)?.translations;
  const texts = (Array.isArray(translations) ? translations : []) as { locale?: unknown; text?: unknown }[];
  const best = texts.find(({ locale }) => locale === 'pl') ?? texts[0];
  return typeof best?.text === 'string' ? best.text.slice(0, 300) : '';
}
