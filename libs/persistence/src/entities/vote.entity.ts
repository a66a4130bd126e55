import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Channel, HeadCountRecord, TimePrecision, VoteRecord } from '#domain';

/** One vote of one person on one option. */
@Entity('vote')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('participation', ['workspaceId', 'participationId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'option'])
@Index(['workspaceId', 'participationId'])
@Index('vote_contribution_idx', { synchronize: false })
export class Vote {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') sourceReference!: string;
  @Column('uuid') participationId!: string;
  @Column('uuid', { nullable: true }) phaseId!: string | null;
  /** As the source names it; `contributionId` where it is a contribution of ours. */
  @Column('text') option!: string;
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('text') value!: VoteRecord['value'];
  @Column('double precision', { default: 1 }) weight!: number;
  @Column('text') channel!: Channel;
  @Column('timestamptz', { nullable: true }) votedAt!: Date | null;
  @Column('text', { nullable: true }) votedPrecision!: TimePrecision | null;
  @Column('text', { nullable: true }) votedZone!: string | null;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
}

/** Votes counted without persons: an urn, a tally sheet. Never people in reach. */
@Entity('vote_tally')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'option'])
export class VoteTally {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') sourceReference!: string;
  @Column('text') channel!: Channel;
  @Column('text') option!: string;
  /** School, village or pool; null for the whole. */
  @Column('text', { nullable: true }) unit!: string | null;
  @Column('integer') votes!: number;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
}

/** Heads counted at an event, without persons. Never people in reach. */
@Entity('head_count')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'event'])
export class HeadCount {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') sourceReference!: string;
  @Column('text') channel!: Channel;
  @Column('text') event!: string;
  @Column('text', { nullable: true }) variable!: string | null;
  @Column('text', { nullable: true }) groupCode!: string | null;
  @Column('integer') people!: number;
  @Column('text') counted!: HeadCountRecord['counted'];
  @Column('timestamptz', { nullable: true }) heldAt!: Date | null;
  @Column('text', { nullable: true }) heldPrecision!: TimePrecision | null;
  @Column('text', { nullable: true }) heldZone!: string | null;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
}
