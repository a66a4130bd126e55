import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ImpactEvaluation, ImpactReport, RunKind, RunState, RunStep, WholeReach } from '#domain';

/** Long work: its state, who works on it until when, and what it was computed from. */
@Entity('run')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('import', ['workspaceId', 'importId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('run_newest_idx', { synchronize: false })
@Index('run_unfinished_idx', { synchronize: false })
export class Run {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') kind!: RunKind;
  @Column('text', { default: 'queued' }) state!: RunState;
  @Column('text', { nullable: true }) leaseOwner!: string | null;
  /** When another worker may take the run over. */
  @Column('timestamptz', { nullable: true }) leaseUntil!: Date | null;
  @Column('integer', { default: 0 }) attempts!: number;
  @Column('jsonb', { default: [] }) steps!: readonly RunStep[];
  @Column('jsonb', { default: {} }) counts!: Readonly<Record<string, number>>;
  @Column('integer', { nullable: true }) seed!: number | null;
  @Column('integer', { nullable: true }) datasetVersion!: number | null;
  @Column('bytea', { nullable: true }) datasetHash!: Buffer | null;
  @Column('text', { nullable: true }) methodVersion!: string | null;
  @Column('jsonb', { default: {} }) parameters!: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('text', { nullable: true }) errorCode!: string | null;
  @Column('jsonb', { nullable: true }) errorDetails!: Readonly<Record<string, unknown>> | null;
  @Column('timestamptz', { nullable: true }) cancelRequestedAt!: Date | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
}

/** What measure-reach found in one run. */
@Entity('reach_result')
@ForeignKey('run', ['workspaceId', 'runId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('reach_result_newest_idx', { synchronize: false })
export class ReachResult {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('uuid') processId!: string;
  @Column('jsonb') report!: WholeReach;
  /** The report as everybody may see it; null for what was measured before both were stored. */
  @Column('jsonb', { nullable: true }) shown!: WholeReach | null;
  /** A mark of each person that is shown; null where nothing is. */
  @Column('bytea', { nullable: true, select: false }) marks!: Buffer | null;
  /** Tells whether the people of the process are still those. */
  @Column('text', { nullable: true, select: false }) peopleDigest!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** What measure-impact found in one run. */
@Entity('impact_result')
@ForeignKey('run', ['workspaceId', 'runId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('impact_result_newest_idx', { synchronize: false })
export class ImpactResult {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('uuid') processId!: string;
  @Column('jsonb') report!: ImpactReport;
  /** For those who evaluate the process; null for what was measured before it was kept. */
  @Column('jsonb', { nullable: true }) evaluation!: ImpactEvaluation | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
