import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { DigestRhythm, DigestState } from '#domain';

/** A mail that somebody asked for, week by week or month by month, about a process or a whole municipality. */
@Entity('digest_subscription')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Unique(['workspaceId', 'personId', 'subjectId'])
export class DigestSubscription {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  /** Null for the whole municipality. */
  @Column('uuid', { nullable: true }) processId!: string | null;
  /** The process, or the municipality itself: a person asks for each once. */
  @Column('uuid') subjectId!: string;
  @Column('text') rhythm!: DigestRhythm;
  /** 1 is Monday. */
  @Column('smallint') weekday!: number;
  /** Also when nothing changed. */
  @Column('boolean', { default: false }) sendsEmpty!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** That a digest of a day was sent, or why not; never what stood in it. The row is taken before the mail is: no other worker sends it. */
@Entity('digest_sent')
@ForeignKey('digest_subscription', ['workspaceId', 'subscriptionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class SentDigest {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') subscriptionId!: string;
  /** The day that it was planned for, where the municipality is. */
  @PrimaryColumn('date') period!: string;
  @Column('text') state!: DigestState;
  @Column('smallint', { default: 1 }) attempts!: number;
  /** What came after the first and not after the second is in it. */
  @Column('timestamptz') countedFrom!: Date;
  @Column('timestamptz') countedUntil!: Date;
  @Column('timestamptz', { default: () => 'now()' }) triedAt!: Date;
}
