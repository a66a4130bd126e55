import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SourceRecord } from '#domain';

/**
 * Title and body as they were delivered, encrypted with the key of `keyEpoch`. Kept where something was masked: elsewhere the text is its
 * own original.
 */
@Entity('contribution_original')
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ContributionOriginal {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('bytea', { nullable: true }) title!: Buffer | null;
  @Column('bytea') body!: Buffer;
  @Column('smallint') keyEpoch!: number;
}

/** An earlier or present text of a contribution, scrubbed; pins and decisions name one. */
@Entity('contribution_version')
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ContributionVersion {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column('bytea') contentHash!: Buffer;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A translation, always marked as one. */
@Entity('contribution_translation')
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ContributionTranslation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @PrimaryColumn('text') language!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text') body!: string;
  @Column('boolean') isMachine!: boolean;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** What is left of an erased record: no text, only the means to refuse it when it is imported again. */
@Entity('erased_record')
@Unique(['workspaceId', 'sourceId', 'recordType', 'kind', 'referenceHash'])
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ErasedRecord {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') recordType!: SourceRecord['type'];
  @Column('text', { default: '' }) kind!: string;
  /** HMAC of the source reference. */
  @Column('bytea') referenceHash!: Buffer;
  @Column('uuid', { nullable: true }) erasedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) erasedAt!: Date;
}
