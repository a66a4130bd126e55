import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type {
  BudgetStage,
  Channel,
  ContributionKind,
  DecisionCode,
  DeliveryCode,
  Eligibility,
  MaskedKind,
  OfficialStatus,
  PublicationPermission,
  TimePrecision,
  Voice,
} from '#domain';

/** One statement by one participant in a process; the original text is kept apart, encrypted. */
@Entity('contribution')
@Unique(['workspaceId', 'sourceId', 'kind', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'parentId'], ['workspaceId', 'id'])
@ForeignKey('participation', ['workspaceId', 'participationId'], ['workspaceId', 'id'])
@ForeignKey('phase', ['workspaceId', 'phaseId'], ['workspaceId', 'id'])
@ForeignKey('submission', ['workspaceId', 'submissionId'], ['workspaceId', 'id'])
@Index('contribution_newest_idx', { synchronize: false })
@Index(['workspaceId', 'participationId'])
@Index('contribution_parent_idx', { synchronize: false })
@Index('contribution_submission_idx', { synchronize: false })
@Index('contribution_phase_idx', { synchronize: false })
@Index('contribution_address_idx', { synchronize: false })
@Index('contribution_form_idx', { synchronize: false })
export class Contribution {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') kind!: ContributionKind;
  /** The record's own id on the source: importing twice updates, never duplicates. */
  @Column('text') sourceReference!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('uuid', { nullable: true }) participationId!: string | null;
  @Column('uuid', { nullable: true }) phaseId!: string | null;
  @Column('uuid', { nullable: true }) submissionId!: string | null;
  @Column('text', { nullable: true }) title!: string | null;
  /** Scrubbed of personal data. */
  @Column('text') body!: string;
  /** SHA-256 of title and body as they stood on the source. */
  @Column('bytea') contentHash!: Buffer;
  /** Grows with each edit at the source; earlier texts stand in `contribution_version`. */
  @Column('integer', { default: 1 }) version!: number;
  /** BCP 47 tag such as "fr"; null until detected. */
  @Column('text', { nullable: true }) language!: string | null;
  @Column('text', { nullable: true }) languageSource!: 'source' | 'detected' | 'person' | null;
  @Column('text', { default: 'person' }) voice!: Voice;
  @Column('integer', { nullable: true }) groupSize!: number | null;
  @Column('text') channel!: Channel;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('text', { nullable: true }) submittedPrecision!: TimePrecision | null;
  @Column('text', { nullable: true }) submittedZone!: string | null;
  @Column('text', { default: 'unknown' }) permission!: PublicationPermission;
  @Column('text', { nullable: true }) permissionBasis!: string | null;
  @Column('date', { nullable: true }) permissionDate!: string | null;
  @Column('text', { default: 'eligible' }) eligibility!: Eligibility;
  @Column('text', { nullable: true }) eligibilityReason!: string | null;
  @Column('text', { default: 'none' }) officialStatus!: OfficialStatus;
  @Column('text', { nullable: true }) decision!: DecisionCode | null;
  @Column('text', { nullable: true }) delivery!: DeliveryCode | null;
  @Column('text', { nullable: true }) stage!: BudgetStage | null;
  /** The status as the source words it. */
  @Column('text', { nullable: true }) sourceLabel!: string | null;
  /** What the source says of the status fields that the ledger has set, by column; null where it has set none. */
  @Column('jsonb', { nullable: true }) sourceStatus!: Readonly<Record<string, string | null>> | null;
  @Column('text', { array: true, default: '{}' }) categories!: string[];
  @Column('double precision', { nullable: true }) latitude!: number | null;
  @Column('double precision', { nullable: true }) longitude!: number | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('jsonb', { default: {} }) counters!: Readonly<Record<string, number>>;
  @Column('text', { nullable: true }) url!: string | null;
  /** How often personal data of each kind was masked in the body. */
  @Column('jsonb', { default: {} }) masked!: Readonly<Partial<Record<MaskedKind, number>>>;
  /** When it was found gone at the source: kept, and no longer counted. */
  @Column('timestamptz', { nullable: true }) hiddenAt!: Date | null;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) updatedAt!: Date;
}
