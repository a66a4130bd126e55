import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type {
  PublicationPermission,
  ScanType,
  SenderKind,
  SubmissionChannel,
  SubmissionReason,
  SubmissionState,
  Voice,
} from '#domain';

/** A letter, e-mail, form or oral statement as it came in; holds one or more contributions. */
@Entity('submission')
@Unique(['workspaceId', 'processId', 'number'])
@Check('submission_number_check', `(state = 'draft') = (number IS NULL)`)
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('submission_newest_idx', { synchronize: false })
@Index('submission_sheet_idx', { synchronize: false })
export class Submission {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text', { default: 'registered' }) state!: SubmissionState;
  /** Its number in the register of the process, never given twice; a draft has none. */
  @Column('integer', { nullable: true }) number!: number | null;
  /** The number of the paper sheet that it was typed in from; it stands on the author's stub too. */
  @Column('integer', { nullable: true }) sheetNumber!: number | null;
  /** The number of the office's own file (*znak sprawy*). */
  @Column('text', { nullable: true }) caseNumber!: string | null;
  @Column('date') receivedOn!: string;
  @Column('text') channel!: SubmissionChannel;
  @Column('text', { default: 'person' }) voice!: Voice;
  /** Signatures are not people reached. */
  @Column('integer', { default: 0 }) signatures!: number;
  /** Whether the signatories stand on a list beside a sender who speaks for herself. */
  @Column('boolean', { default: false }) signatureList!: boolean;
  @Column('text', { nullable: true }) senderKind!: SenderKind | null;
  @Column('bytea', { nullable: true }) senderPseudonym!: Buffer | null;
  @Column('smallint', { nullable: true }) senderPseudonymEpoch!: number | null;
  /** Why it was left out of the analysis, as the act on consultations asks; null when it was not. */
  @Column('text', { nullable: true }) reasonExcluded!: SubmissionReason | null;
  @Column('text', { default: 'unknown' }) permission!: PublicationPermission;
  /** The office's own words about it, scrubbed. */
  @Column('text', { nullable: true }) note!: string | null;
  /** What was typed so far, encrypted; null once registered. */
  @Column('bytea', { nullable: true }) draft!: Buffer | null;
  /** The delivery that hid its remarks; undoing it brings them back. */
  @Column('uuid', { nullable: true }) deletionImportId!: string | null;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** The scan of a submission: what it is; its bytes stand in blocks. */
@Entity('submission_scan')
@ForeignKey('submission', ['workspaceId', 'submissionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class SubmissionScan {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') submissionId!: string;
  @Column('text') mediaType!: ScanType;
  @Column('integer') sizeBytes!: number;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A piece of a scan, encrypted. */
@Entity('submission_scan_block')
@ForeignKey('submission_scan', ['workspaceId', 'submissionId'], ['workspaceId', 'submissionId'], {
  onDelete: 'CASCADE',
})
export class SubmissionScanBlock {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') submissionId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('bytea') content!: Buffer;
  @Column('smallint') keyEpoch!: number;
}
