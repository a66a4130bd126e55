import { type Remark } from '#contracts';
import { reasonLanguage, textIn, type RegisterRow } from '#persistence';

/** A row of the register as it leaves the server: scrubbed words, never an attribute of the person behind them. */
export function viewRemark(row: RegisterRow): Remark {
  return {
    id: row.id,
    number: row.number,
    reference: row.reference,
    kind: row.kind,
    receivedOn: row.receivedOn,
    channel: row.channel,
    title: row.title,
    text: row.body,
    language: row.language,
    eligibility: row.eligibility,
    passage: row.passage,
    office: row.office,
    note: row.note,
    theme: row.themeId === null ? null : { id: row.themeId, label: row.themeLabel ?? '' },
    position: row.position,
    reason: textIn(row.reason, 'pl'),
    reasonLanguage: reasonLanguage(row.reason),
    origin: row.origin,
    state: row.state,
    decisionId: row.decisionId,
    version: row.version,
  };
}
