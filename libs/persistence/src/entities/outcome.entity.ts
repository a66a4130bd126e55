import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Act, DecisionCode, DeliveryCode, EntryState, LocalisedText, TimePrecision } from '#domain';

/** Who may read it: those who sign in, or everybody. */
export type Visibility = 'internal' | 'public';

/** What the institution answered. */
@Entity('response')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class Response {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  @Column('text', { nullable: true }) sourceReference!: string | null;
  @Column('jsonb') text!: LocalisedText;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredPrecision!: TimePrecision | null;
  @Column('text', { nullable: true }) answeredZone!: string | null;
  @Column('text', { default: 'internal' }) visibility!: Visibility;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Only what is published counts and is shown outside the office. */
  @Column('text', { default: 'published' }) state!: EntryState;
  /** Grows with each change: two people who edit one entry do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
  /** A person confirmed that it goes back to no input: an orphan, and counted as such. */
  @Column('boolean', { default: false }) withoutInput!: boolean;
}

/** What the institution resolved. */
@Entity('decision')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class Decision {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') code!: DecisionCode;
  /** For a decision that a source tells: the contribution it is about, as `kind/reference`. */
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  @Column('text', { nullable: true }) sourceReference!: string | null;
  @Column('text', { nullable: true }) sourceLabel!: string | null;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
  @Column('jsonb', { default: {} }) text!: LocalisedText;
  @Column('jsonb', { default: {} }) reason!: LocalisedText;
  @Column('text', { nullable: true }) office!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('text', { nullable: true }) decidedPrecision!: TimePrecision | null;
  @Column('text', { nullable: true }) decidedZone!: string | null;
  /** The resolution or order that holds it: number, date, address. */
  @Column('jsonb', { default: {} }) act!: Act;
  @Column('text', { default: 'internal' }) visibility!: Visibility;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Only what is published counts and is shown outside the office. */
  @Column('text', { default: 'published' }) state!: EntryState;
  /** Grows with each change: two people who edit one entry do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
  /** A person confirmed that it goes back to no input: an orphan, and counted as such. */
  @Column('boolean', { default: false }) withoutInput!: boolean;
}

/** What was delivered of a decision, with date and evidence. */
@Entity('outcome')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('decision', ['workspaceId', 'decisionId'], ['workspaceId', 'id'])
@ForeignKey('commitment', ['workspaceId', 'commitmentId'], ['workspaceId', 'id'])
@Index(['workspaceId', 'processId'])
export class Outcome {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('uuid', { nullable: true }) commitmentId!: string | null;
  @Column('uuid', { nullable: true }) sourceId!: string | null;
  @Column('text', { nullable: true }) sourceReference!: string | null;
  @Column('jsonb') title!: LocalisedText;
  @Column('jsonb', { default: {} }) text!: LocalisedText;
  @Column('text', { nullable: true }) delivery!: DeliveryCode | null;
  /** 0…1. */
  @Column('double precision', { nullable: true }) progress!: number | null;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('date', { nullable: true }) deliveredOn!: string | null;
  @Column('jsonb', { default: [] }) evidence!: readonly Readonly<Record<string, unknown>>[];
  @Column('text', { nullable: true }) sourceLabel!: string | null;
  @Column('text', { default: 'internal' }) visibility!: Visibility;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Only what is published counts and is shown outside the office. */
  @Column('text', { default: 'published' }) state!: EntryState;
  /** Grows with each change: two people who edit one entry do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
  /** A person confirmed that it goes back to no input: an orphan, and counted as such. */
  @Column('boolean', { default: false }) withoutInput!: boolean;
  /** The resolution, order or contract that carried it out. */
  @Column('jsonb', { default: {} }) act!: Act;
  /** Steps that the source tells of, the earliest first. */
  @Column('jsonb', { default: [] }) milestones!: readonly Readonly<Record<string, unknown>>[];
  @Column('text', { nullable: true }) budgetLine!: string | null;
  /** In zloty; PostgreSQL hands a decimal over as text. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true }) plannedCost!: string | null;
  @Column('numeric', { precision: 14, scale: 2, nullable: true }) spent!: string | null;
}
