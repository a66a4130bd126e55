import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Channel, QuestionType } from '#domain';

/** A form that a participant sent: who was asked, whether or not she answered. */
@Entity('filled_form')
@Unique(['workspaceId', 'sourceId', 'sourceReference'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('participation', ['workspaceId', 'participationId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
@Index(['workspaceId', 'participationId'])
export class FilledForm {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  /** What stands before the question in the references of its answers. */
  @Column('text') sourceReference!: string;
  @Column('text') form!: string;
  @Column('uuid') participationId!: string;
  @Column('text') channel!: Channel;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  /** Codes of questions answered in words or with a place. */
  @Column('text', { array: true }) answeredElsewhere!: string[];
  /** Codes of questions that the form did not show to this person. */
  @Column('text', { array: true }) notShown!: string[];
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
  @Column('uuid', { nullable: true }) lastImportId!: string | null;
}

/** What a person changed about a question; it goes before what the source says and before what the answers tell. */
@Entity('question_edit')
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class QuestionEdit {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') sourceId!: string;
  @PrimaryColumn('text') code!: string;
  @Column('text', { nullable: true }) type!: QuestionType | null;
  @Column('text', { nullable: true }) title!: string | null;
  /** Words by value. */
  @Column('jsonb', { default: {} }) labels!: Record<string, string>;
  /** Values from the low end of a scale to its high end, or options in the order in which they are shown. */
  @Column('text', { array: true, nullable: true }) steps!: string[] | null;
  @Column('integer', { nullable: true }) position!: number | null;
  @Column('boolean', { default: false }) isHidden!: boolean;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
