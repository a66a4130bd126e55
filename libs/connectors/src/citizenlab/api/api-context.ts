import { type ContributionKind, type ContributionRecord, type PhaseMethod, type StatusMeaning } from '#domain';
import { DEFAULT_LANGUAGE, DEFAULT_TIME_ZONE, type ReadOptions } from '../../options.js';
import { type TimeReading } from '../../values/time.js';
import { readStatus } from '../status.js';
import { textOf, type ApiItem } from './api-item.js';
import { type CitizenlabClient, type Query } from './citizenlab-client.js';
import { type LabelMap } from './label-map.js';
import { openQuestions, type OpenQuestions } from './survey-values.js';

export interface CitizenlabApiOptions extends ReadOptions {
  /** The projects that the process is; all of the platform by default. */
  readonly projects?: readonly string[];
  readonly labels?: LabelMap;
}

/** What comments and votes need to know of an input that may not be in the same delivery. */
export interface KnownInput {
  readonly kind: ContributionKind;
  readonly projectId: string;
  readonly budget: number | null;
}

type Phase = NonNullable<ContributionRecord['phase']>;

/** What one sync looks up once: phases, places, tags, the English words of a status, inputs that others point at. */
export interface ApiContext {
  readonly client: CitizenlabClient;
  readonly options: CitizenlabApiOptions;
  readonly labels: LabelMap;
  readonly time: TimeReading;
  readonly locale: string;
  /** Titles of places of residence by id. */
  readonly areas: ReadonlyMap<string, string>;
  readonly questions: OpenQuestions;
  /** Users who acted in what was read. */
  readonly actors: Set<string>;
  isInScope(projectId: string): boolean;
  phaseOf(item: ApiItem): Phase | null;
  tagsOf(ideaId: string): readonly string[];
  /** Remembers an input that was listed. */
  note(item: ApiItem): void;
  /** An input by its id, asked for when it was not listed; null where there is none. */
  findInput(id: string): Promise<KnownInput | null>;
  meaningOf(item: ApiItem): Promise<ContributionRecord['status']>;
}

const METHODS: Readonly<Record<string, PhaseMethod>> = {
  ideation: 'ideation',
  proposals: 'proposals',
  voting: 'voting',
  budgeting: 'voting',
  native_survey: 'survey',
  community_monitor_survey: 'survey',
  survey: 'survey',
  poll: 'poll',
  common_ground: 'statements',
  information: 'information',
};

export async function apiContext(
  client: CitizenlabClient,
  changed: Query,
  options: CitizenlabApiOptions,
): Promise<ApiContext> {
  const locale = options.language ?? DEFAULT_LANGUAGE;
  const labels = options.labels ?? {};
  const isInScope = (projectId: string) => options.projects?.includes(projectId) ?? true;
  const phases = new Map<string, Phase>();
  const ideations = new Map<string, Phase[]>();
  for await (const item of client.list('phases', { locale })) {
    const project = textOf(item, 'project_id');
    const method = textOf(item, 'participation_method');
    if (!isInScope(project)) continue;
    const known = Object.hasOwn(METHODS, method) ? METHODS[method]! : 'ideation';
    const phase = { name: textOf(item, 'title') || method, method: known };
    phases.set(textOf(item, 'id'), phase);
    if (method === 'ideation') ideations.set(project, [...(ideations.get(project) ?? []), phase]);
  }
  const areas = new Map<string, string>();
  for await (const item of client.list('areas', { locale })) areas.set(textOf(item, 'id'), textOf(item, 'title'));
  const tags = await readTags(client, changed, locale);
  const inputs = new Map<string, KnownInput | null>();
  const meanings = new Map<string, StatusMeaning>();

  return {
    client,
    options,
    labels,
    locale,
    areas,
    isInScope,
    time: { zone: options.timeZone ?? DEFAULT_TIME_ZONE },
    questions: openQuestions(labels, options),
    actors: new Set(),
    // An idea that was made in no phase passes through several: it is told only where there is no choice.
    phaseOf(item) {
      const known = phases.get(textOf(item, 'creation_phase_id'));
      if (known !== undefined || textOf(item, 'creation_phase_id') !== '') return known ?? null;
      const possible = ideations.get(textOf(item, 'project_id')) ?? [];
      return possible.length === 1 ? possible[0]! : null;
    },
    tagsOf: (ideaId) => tags.get(ideaId) ?? [],
    note: (item) => void inputs.set(textOf(item, 'id'), knownInput(item)),
    async findInput(id) {
      const known = inputs.get(id);
      if (known !== undefined) return known;
      const item = await client.find('ideas', id, { locale });
      const found = item === null ? null : knownInput(item);
      inputs.set(id, found);
      return found;
    },
    async meaningOf(item) {
      const read = readStatus(textOf(item, 'status'));
      if (read === null || Object.keys(read.meaning).length > 0) return read;
      let meaning = meanings.get(read.label);
      if (meaning === undefined) {
        const english = await client.find('ideas', textOf(item, 'id'), { locale: 'en' });
        meaning = readStatus(english === null ? '' : textOf(english, 'status'))?.meaning ?? {};
        meanings.set(read.label, meaning);
      }
      return { label: read.label, meaning };
    },
  };
}

function knownInput(item: ApiItem): KnownInput {
  const budget = item['budget'];
  return {
    kind: textOf(item, 'type') === 'proposal' ? 'proposal' : 'idea',
    projectId: textOf(item, 'project_id'),
    budget: typeof budget === 'number' ? budget : null,
  };
}

/** Tags by idea: the API lists no tag beside an idea, but the ideas beside a tag. */
async function readTags(
  client: CitizenlabClient,
  changed: Query,
  locale: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const titles = new Map<string, string>();
  for await (const item of client.list('input_topics', { locale }))
    titles.set(textOf(item, 'id'), textOf(item, 'title'));
  if (titles.size === 0) {
    for await (const item of client.list('topics', { locale })) titles.set(textOf(item, 'id'), textOf(item, 'title'));
  }
  const tags = new Map<string, string[]>();
  for (const [topic, title] of titles) {
    for await (const item of client.list('ideas', { ...changed, 'topic_ids[]': topic })) {
      const id = textOf(item, 'id');
      tags.set(id, [...(tags.get(id) ?? []), title]);
    }
  }
  return tags;
}
