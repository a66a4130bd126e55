import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LegalTemplate, LocalisedText } from '#domain';

/** How a person is told what is due: by a calendar, whose address is kept as a hash, and by mail. */
@Entity('due_subscription')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class DueSubscription {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  /** SHA-256 of the secret in the address; null where there is no calendar. */
  @Column('bytea', { nullable: true }) calendarTokenHash!: Buffer | null;
  @Column('timestamptz', { nullable: true }) calendarSince!: Date | null;
  @Column('boolean', { default: false }) wantsMail!: boolean;
  /** One mail a day at most. */
  @Column('date', { nullable: true }) lastMailOn!: string | null;
}

/** A reminder that went out: none goes twice; a date that moves is reminded of anew. */
@Entity('sent_reminder')
@ForeignKey('due_subscription', ['workspaceId', 'personId'], ['workspaceId', 'personId'], { onDelete: 'CASCADE' })
export class SentReminder {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('uuid') subjectId!: string;
  @PrimaryColumn('date') dueOn!: string;
  @PrimaryColumn('smallint') daysAhead!: number;
  @Column('timestamptz', { default: () => 'now()' }) sentAt!: Date;
}

/** A legal template as the municipality has edited it; the built-in one stands where there is none. */
@Entity('legal_template')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class LegalTemplateEdit {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') document!: LegalTemplate;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** The template that a process picked, as it stood then, and the act that ordered the consultation. */
@Entity('legal_checklist')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class LegalChecklist {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @Column('jsonb') template!: LegalTemplate;
  @Column('text', { nullable: true }) orderingAct!: string | null;
  @Column('text', { nullable: true }) orderingNumber!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** One step of the checklist; scans that prove it stand among the evidence files, under `legal-step`. */
@Entity('legal_step')
@Unique(['workspaceId', 'processId', 'code'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class LegalStep {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') code!: string;
  @Column('jsonb') label!: LocalisedText;
  @Column('integer') position!: number;
  @Column('date', { nullable: true }) dueOn!: string | null;
  @Column('date', { nullable: true }) doneOn!: string | null;
  @Column('text', { nullable: true }) proofUrl!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
