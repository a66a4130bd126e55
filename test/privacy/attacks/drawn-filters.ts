import fc from 'fast-check';
import { type SampleHall } from './sample-halls.js';

/* eslint-disable @typescript-eslint/no-explicit-any */

export type Query = Readonly<Record<string, string>>;
export type Ask = (hall: SampleHall, path: string, query?: Query) => Promise<any>;
export type FilterValues = Readonly<Record<string, readonly string[]>>;

/** What a filter can be set to in one process, as its screens offer it. */
export async function valuesOf(ask: Ask, hall: SampleHall): Promise<FilterValues> {
  const overview = await ask(hall, '/overview');
  const choices = await ask(hall, '/contributions/choices');
  const topics = await ask(hall, '/themes/topics');
  const reach = await ask(hall, '/reach');
  const ids = (rows: any[]) => rows.map(({ id }) => id);
  return {
    channel: overview.channels.map(({ channel }: any) => channel),
    language: overview.languages.flatMap(({ language }: any) => language ?? []),
    phase: ids(choices.phases),
    source: ids(choices.sources),
    topic: [...topics.topics.slice(0, 4).map(({ code }: any) => code), 'none'],
    period: choices.from === null ? [] : periodsBetween(choices.from, choices.to),
    answered: ['yes', 'no'],
    decision: ['yes', 'partly', 'no', 'none'],
    eligibility: ['eligible', 'duplicate'],
    kind: ['idea', 'remark', 'comment', 'answer'],
    search: ['autobus', 'park', 'chodnik', 'zieleń'],
    group: (reach.report?.variables ?? []).flatMap(({ variable, groups }: any) =>
      groups.flatMap(({ members }: any) => members.map((group: string) => `${variable}:${group}`)),
    ),
  };
}

function periodsBetween(from: string, to: string): string[] {
  const day = (part: number) =>
    new Date(Date.parse(from) + part * (Date.parse(to) - Date.parse(from))).toISOString().slice(0, 10);
  return [`${from}..${to}`, `${day(0.3)}..`, `..${day(0.5)}`, `${day(0.2)}..${day(0.7)}`, `${day(0.5)}..${day(0.5)}`];
}

/** Fewer filters are likelier than many: a filter that leaves nothing proves little. */
export const drawnFilters = fc.record({
  hall: fc.nat(),
  parts: fc.array(fc.record({ key: fc.nat(), value: fc.nat() }), { minLength: 1, maxLength: 3 }),
});

interface Drawn {
  readonly hall: number;
  readonly parts: readonly { readonly key: number; readonly value: number }[];
}

export function filterOf({ hall: at, parts }: Drawn, known: ReadonlyMap<SampleHall, FilterValues>) {
  const [hall, offered] = [...known][at % known.size]!;
  const values = Object.entries(offered).filter(([, all]) => all.length > 0);
  const query: Query = Object.fromEntries(
    parts.map(({ key, value }) => {
      const [name, all] = values[key % values.length]!;
      return [name, all[value % all.length]!];
    }),
  );
  return { hall, query };
}
