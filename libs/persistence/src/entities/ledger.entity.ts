import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LedgerEventKind, LedgerSubject, LocalisedText } from '#domain';
import type { Visibility } from './outcome.entity.js';

/** A date that moved, with the reason that residents may read. */
@Entity('due_date_change')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'subjectId'])
export class DueDateChange {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') subject!: LedgerSubject;
  @Column('uuid') subjectId!: string;
  @Column('date', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) toOn!: string | null;
  @Column('jsonb', { default: {} }) reason!: LocalisedText;
  @Column('text', { default: 'internal' }) visibility!: Visibility;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  /** Where the source moved it. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** One change of one entry of the ledger, by a person or by an import. */
@Entity('ledger_event')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'subjectId', 'happenedAt'])
export class LedgerEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') subject!: LedgerSubject;
  @Column('uuid') subjectId!: string;
  @Column('text') kind!: LedgerEventKind;
  /** Codes, dates and ids of what changed; never a resident's words. */
  @Column('jsonb', { default: {} }) details!: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) happenedAt!: Date;
}

/** A photo or a document that shows what was done. */
@Entity('evidence_file')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'subjectId'])
export class EvidenceFile {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') subject!: LedgerSubject;
  @Column('uuid') subjectId!: string;
  @Column('text') mediaType!: string;
  @Column('integer') sizeBytes!: number;
  /** What it shows, for those who do not see it. */
  @Column('jsonb', { default: {} }) description!: LocalisedText;
  @Column('bytea') content!: Buffer;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** The place of a contribution in the register of remarks; its position and reason are those of the decision linked to it. */
@Entity('remark')
@Unique(['workspaceId', 'processId', 'number'])
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class Remark {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('uuid') processId!: string;
  /** Its number in the register, never given twice. */
  @Column('integer') number!: number;
  /** The passage of the draft that it is about, such as "§ 4 ust. 2". */
  @Column('text', { nullable: true }) passage!: string | null;
  /** The office that answers. */
  @Column('text', { nullable: true }) office!: string | null;
  /** The office's own words, for the office. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
