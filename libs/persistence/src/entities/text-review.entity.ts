import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ReviewAction, ReviewState, TextMask } from '#domain';
import { bigintAsNumber } from './bigint-as-number.js';

/** What rules found in one wording of a contribution, and what a person decided about showing it; of another wording it says nothing. */
@Entity('text_review')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('text_review_queue_idx', { synchronize: false })
@Index('text_review_draw_idx', { synchronize: false })
export class TextReview {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('uuid') processId!: string;
  /** Of the wording that was read, as `contribution.content_hash`. */
  @Column('bytea') contentHash!: Buffer;
  /** The version of the rules that read it. */
  @Column('text') method!: string;
  /** Types and places in title and body, never words. */
  @Column('jsonb', { default: [] }) findings!: readonly unknown[];
  /** 0 where nothing was found, up to 100; the order of the queue. */
  @Column('smallint', { default: 0 }) risk!: number;
  /** Its place in the draw of texts without findings that a person reads before the rest are released. */
  @Column('bigint', { transformer: bigintAsNumber }) draw!: number;
  @Column('integer') characters!: number;
  @Column('text', { default: 'unreviewed' }) state!: ReviewState;
  @Column('jsonb', { default: [] }) masks!: readonly TextMask[];
  /** A person's sentence in place of a text that must not stand in full. */
  @Column('text', { nullable: true }) summary!: string | null;
  /** Released with all that nothing was found in, and read by nobody. */
  @Column('boolean', { default: false }) inBulk!: boolean;
  @Column('uuid', { nullable: true }) eventId!: string | null;
  @Column('uuid', { nullable: true }) reviewedBy!: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;
}

/** An act in the review: of one text, or the release of all without findings. */
@Entity('text_review_event')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'happenedAt'])
@Index(['workspaceId', 'contributionId', 'happenedAt'])
export class TextReviewEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  /** Null for a release in bulk. */
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('text') action!: ReviewAction | 'release-unflagged';
  /** What was decided about the text before, to put it back. */
  @Column('jsonb', { nullable: true }) before!: Readonly<Record<string, unknown>> | null;
  @Column('integer') texts!: number;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) happenedAt!: Date;
  @Column('uuid', { nullable: true }) undoneBy!: string | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
}
