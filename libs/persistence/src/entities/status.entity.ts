import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ContributionStatus } from '#domain';

/** One change of one status field of a contribution, by an import or by a person. */
@Entity('status_event')
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'happenedAt'])
@Index(['workspaceId', 'contributionId', 'happenedAt'])
export class StatusEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') contributionId!: string;
  @Column('text') field!: keyof ContributionStatus;
  @Column('text', { nullable: true }) fromValue!: string | null;
  @Column('text', { nullable: true }) toValue!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) happenedAt!: Date;
}

/** What something published rests on: an undo that would pull it away is refused. */
@Entity('published_reference')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('import', ['workspaceId', 'importId'], ['workspaceId', 'id'])
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'])
@Index(['workspaceId', 'processId'])
@Index(['workspaceId', 'importId'])
@Index(['workspaceId', 'contributionId'])
export class PublishedReference {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') kind!: string;
  /** Id or address of what was published. */
  @Column('text') reference!: string;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('integer', { nullable: true }) contributionVersion!: number | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
