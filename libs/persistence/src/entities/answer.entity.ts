import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Channel, TimePrecision } from '#domain';

/** A closed question of a survey. */
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
  @Column('text') code!: string;
  @Column('text') title!: string;
  @Column('text') type!: string;
  @Column('integer', { default: 0 }) position!: number;
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
