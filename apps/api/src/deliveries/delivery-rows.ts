import { demographicValue, isPesel } from '#connectors';
import { type DeliveredContribution } from '#contracts';
import { type ContributionRecord, type PersonRecord, type SourceRow, type SourceTime } from '#domain';

/** What programs send, as the rows that a file with the same statements would give. */
export async function* deliveryRows(
  contributions: readonly DeliveredContribution[],
  timeZone: string,
): AsyncGenerator<SourceRow> {
  for (const [index, contribution] of contributions.entries()) {
    const record = recordOf(contribution, timeZone);
    yield {
      origin: { file: 'api', sheet: null, row: index + 1 },
      raw: rawOf(contribution),
      records: [record],
      rejections: [],
    };
  }
}

function recordOf(contribution: DeliveredContribution, timeZone: string): ContributionRecord {
  const { reference, kind, title, text, language, voice, groupSize, channel, permission } = contribution;
  const submittedAt: SourceTime | null =
    contribution.submittedAt === null
      ? null
      : { instant: new Date(contribution.submittedAt).toISOString(), precision: 'second', zone: 'UTC' };
  return {
    type: 'contribution',
    reference,
    kind,
    parent: contribution.parent,
    title,
    body: text,
    language,
    person: personOf(contribution.person, submittedAt, timeZone),
    voice,
    groupSize: voice === 'group' ? groupSize : null,
    channel,
    submittedAt,
    phase: null,
    permission,
    status: null,
    responses: [],
    categories: contribution.categories,
    location: contribution.location,
    place: contribution.place,
    counters: {},
    url: contribution.url,
  };
}

/** Ages and years of birth become bands, and words for sexes codes, as from a file; an identity number names nobody. */
function personOf(
  person: DeliveredContribution['person'],
  at: SourceTime | null,
  timeZone: string,
): PersonRecord | null {
  if (person === null || isPesel(person.identifier)) return null;
  const attributes: Record<string, string> = {};
  for (const [name, answer] of Object.entries(person.attributes)) {
    const { variable, value, valid } = demographicValue(name, answer, at, { timeZone });
    if (valid && !isPesel(value)) attributes[variable] = value;
  }
  return { identifierKind: person.kind, identifier: person.identifier, attributes };
}

/** Kept encrypted, as every row of a file is; who sent it is in the record alone. */
function rawOf({ person: _, ...contribution }: DeliveredContribution): Record<string, string> {
  const told = Object.entries(contribution).filter(([, value]) => value !== null);
  return Object.fromEntries(
    told.map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  );
}
