import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Channel, NumberBounds, QuestionChoice, QuestionScale, TimePrecision, TypeSource } from '#domain';

/** A question of a form, as its source tells it or as its answers do. */
@Entity('question')
@Unique(['workspaceId', 'sourceId', 'code'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class Question {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  /** By which its answers are known; unique within the source. */
  @Column('text') code!: string;
  @Column('text') title!: string;
  @Column('text') type!: string;
  @Column('integer', { default: 0 }) position!: number;
  /** The source's own code. */
  @Column('text', { nullable: true }) sourceCode!: string | null;
  /** Its words by language. */
  @Column('jsonb', { default: {} }) titles!: Record<string, string>;
  @Column('text', { default: 'inferred' }) typeSource!: Exclude<TypeSource, 'person'>;
  @Column('jsonb', { default: [] }) choices!: QuestionChoice[];
  @Column('jsonb', { nullable: true }) scale!: QuestionScale | null;
  @Column('text', { nullable: true }) matrixTitle!: string | null;
  @Column('text', { nullable: true }) matrixRow!: string | null;
  @Column('boolean', { nullable: true }) isRequired!: boolean | null;
  /** In the source's own notation. */
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('jsonb', { nullable: true }) bounds!: NumberBounds | null;
  /** Asked once for each entry of a group that repeats within a form. */
  @Column('boolean', { default: false }) repeats!: boolean;
  /** The forms of the source that ask it. */
  @Column('text', { array: true, default: [] }) forms!: string[];
}

/** What one participant chose under one question. */
@Entity('answer')
@Unique(['workspaceId', 'sourceId', 'questionId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('question', ['workspaceId', 'questionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('participation', ['workspaceId', 'participationId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'questionId'])
@Index(['workspaceId', 'participationId'])
export class Answer {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('uuid') questionId!: string;
  @Column('text') sourceReference!: string;
  @Column('uuid') participationId!: string;
  @Column('uuid', { nullable: true }) phaseId!: string | null;
  /** Several for a multiple choice; in order for a ranking. */
  @Column('text', { array: true }) chosen!: string[];
  @Column('text') channel!: Channel;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answeredPrecision!: TimePrecision | null;
  @Column('text', { nullable: true }) answeredZone!: string | null;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
}
