import { hash } from 'node:crypto';
import { scrub } from '#analysis';
import { type ContributionRecord, type StatusMap, type StatusMeaning } from '#domain';
import { type StageChunk } from '#persistence';
import { time, type StageContext, type StagePlace } from './stage-context.js';

/** Adds one statement, scrubbed, with its original sealed where something was masked in it, and the institution's answers to it. */
export function stageContribution(
  chunk: StageChunk,
  context: StageContext,
  record: ContributionRecord,
  place: StagePlace,
  person: Buffer | null,
): void {
  const { workspaceId, keys } = context;
  const title = record.title === null ? null : scrub(record.title);
  const body = scrub(record.body);
  const status = meaningOf(record, context.statusMap);
  const masked: Record<string, number> = {};
  for (const found of [title?.masked, body.masked]) {
    for (const [kind, count] of Object.entries(found ?? {})) if (count > 0) masked[kind] = (masked[kind] ?? 0) + count;
  }
  // elsewhere the text is its own original
  const isMasked = body.text !== record.body || (title !== null && title.text !== record.title);
  chunk.contribution.push([
    ...place,
    record.kind,
    record.reference,
    record.parent?.kind ?? null,
    record.parent?.reference ?? null,
    person,
    title?.text ?? null,
    body.text,
    isMasked && record.title !== null ? keys.encrypt(workspaceId, record.title) : null,
    isMasked ? keys.encrypt(workspaceId, record.body) : null,
    hash('sha256', `${title?.text ?? ''}\u001F${body.text}`, 'buffer'),
    record.language,
    record.voice,
    record.groupSize,
    record.channel,
    ...time(record.submittedAt),
    record.phase?.name ?? null,
    record.phase?.method ?? null,
    record.permission === 'unknown' ? context.permission : record.permission,
    record.permission === 'unknown' ? 'source' : 'record',
    status.eligibility ?? 'eligible',
    status.official ?? 'none',
    status.decision ?? null,
    status.delivery ?? null,
    status.stage ?? null,
    record.status?.label || null,
    record.categories,
    record.location?.latitude ?? null,
    record.location?.longitude ?? null,
    record.place,
    record.counters,
    record.url,
    masked,
  ]);
  for (const response of record.responses) {
    chunk.response.push([
      ...place,
      record.kind,
      record.reference,
      response.reference,
      { pl: scrub(response.text).text },
      response.office,
      ...time(response.answeredAt),
    ]);
  }
}

/** The source's own map first, then what the connector is certain of; an answer that is published counts as answered. */
function meaningOf(record: ContributionRecord, map: StatusMap): StatusMeaning {
  const label = record.status?.label.trim().toLowerCase() ?? '';
  const meaning = { ...record.status?.meaning, ...(Object.hasOwn(map, label) ? map[label] : {}) };
  if (
    record.responses.length > 0 &&
    (meaning.official === undefined || meaning.official === 'none' || meaning.official === 'received')
  ) {
    return { ...meaning, official: 'answered' };
  }
  return meaning;
}
