import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { RetentionKind } from '#domain';

/** How long a municipality keeps what could name a person; the default where it has no row. */
@Entity('retention')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Retention {
  @PrimaryColumn('uuid') workspaceId!: string;
  @Column('integer') originalsMonths!: number;
  @Column('integer') scansDays!: number;
  @Column('integer') pseudonymsYears!: number;
  @Column('boolean') automatic!: boolean;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** What was deleted of a process because its time was over. */
@Entity('retention_event')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'kind', 'deletedAt'])
export class RetentionEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') kind!: RetentionKind;
  @Column('integer') rows!: number;
  /** Null for the night's own work. */
  @Column('uuid', { nullable: true }) deletedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) deletedAt!: Date;
}
