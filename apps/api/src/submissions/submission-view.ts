import { type Submission, type SubmissionSummary } from '#contracts';
import { writeSheetNumber } from '#domain';
import { type RemarkRow, type SubmissionRow } from '#persistence';
import { type DraftContent } from './draft-content.js';

export function summaryOf(row: SubmissionRow): SubmissionSummary {
  return {
    id: row.id,
    state: row.state,
    number: row.number,
    caseNumber: row.caseNumber,
    sheet: row.sheetNumber === null ? null : writeSheetNumber(row.sheetNumber),
    receivedOn: row.receivedOn,
    channel: row.channel,
    voice: row.voice,
    signatures: row.signatures,
    signatureList: row.signatureList,
    senderKind: row.senderKind,
    reason: row.reason,
    remarks: row.remarks,
    undecided: row.undecided,
    scan: row.scanBytes === null ? null : { type: row.scanType as 'application/pdf', bytes: row.scanBytes },
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}

export function submissionOf(
  row: SubmissionRow,
  remarks: readonly RemarkRow[],
  about: { draft: DraftContent | null; restoreUntil: Date | null; createdBy: string | null },
): Submission {
  return {
    ...summaryOf(row),
    permission: row.permission,
    note: row.note,
    remarksHeld: remarks.map((remark) => ({
      id: remark.id,
      number: remark.number,
      text: remark.text,
      place: remark.place,
      masked: remark.masked,
      decision: remark.decision,
      theme: remark.themeId === null ? null : { id: remark.themeId, label: remark.themeLabel ?? '' },
    })),
    draft: about.draft,
    restoreUntil: about.restoreUntil?.toISOString() ?? null,
    createdBy: about.createdBy,
    createdAt: row.createdAt.toISOString(),
  };
}
