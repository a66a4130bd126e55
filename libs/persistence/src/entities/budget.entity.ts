import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { AppealResult, BallotKind, BudgetRules, CheckResult, PublishedWinner } from '#domain';

/** What a person wrote of an edition; where rules or list are null, those of the imported files hold. */
@Entity('budget_edition')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class BudgetEdition {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @Column('jsonb', { nullable: true }) rules!: BudgetRules | null;
  /** The winners as they were announced. */
  @Column('jsonb', { nullable: true }) published!: readonly PublishedWinner[] | null;
  @Column('date', { nullable: true }) publishedOn!: string | null;
  /** Number of the order, or an address. */
  @Column('text', { default: '' }) publishedWhere!: string;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** The sheet of a project: what the office found out and decided about it before the vote. */
@Entity('budget_project')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class BudgetProjectSheet {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('uuid') processId!: string;
  /** Code of a pool of the rules; null for the pool of its place and category. */
  @Column('text', { nullable: true }) pool!: string | null;
  @Column('numeric', { nullable: true, precision: 14, scale: 2 }) cost!: string | null;
  @Column('text', { nullable: true }) formal!: CheckResult | null;
  @Column('text', { default: '' }) formalReason!: string;
  @Column('text', { nullable: true }) merit!: CheckResult | null;
  @Column('text', { default: '' }) meritReason!: string;
  @Column('text', { nullable: true }) appeal!: AppealResult | null;
  @Column('text', { default: '' }) appealReason!: string;
  @Column('boolean', { default: false }) isWithdrawn!: boolean;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** Ballots as a commission counted them; `unit` is the place of the urn, empty for the whole channel. */
@Entity('ballot_count')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Check('ballot_count_ballots_check', 'ballots >= 0')
export class BallotCount {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('text') channel!: string;
  @PrimaryColumn('text', { default: '' }) unit!: string;
  @PrimaryColumn('text') kind!: BallotKind;
  @Column('integer') ballots!: number;
}
