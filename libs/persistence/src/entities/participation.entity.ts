import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Channel } from '#domain';

/** A person who took part, known by pseudonym only. */
@Entity('participant')
@Unique(['workspaceId', 'pseudonymEpoch', 'pseudonym'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Participant {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** HMAC-SHA256 with a key that is not in the database; `pseudonymEpoch` names the key. */
  @Column('bytea') pseudonym!: Buffer;
  @Column('smallint') pseudonymEpoch!: number;
  @Column('text') identifierKind!: string;
}

/** One participant in one process. */
@Entity('participation')
@Unique(['workspaceId', 'processId', 'participantId'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('participant', ['workspaceId', 'participantId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'participantId'])
export class Participation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') participantId!: string;
  @Column('text') channel!: Channel;
  /** Demographic answers by variable, frozen as they were at that moment. */
  @Column('jsonb', { default: {} }) attributes!: Readonly<Record<string, string>>;
  @Column('timestamptz', { nullable: true }) firstSeenAt!: Date | null;
  @Column('uuid', { nullable: true }) firstImportId!: string | null;
}

/** A letter, e-mail, form or oral statement as it came in; holds one or more contributions. */
@Entity('submission')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('submission_newest_idx', { synchronize: false })
export class Submission {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text', { nullable: true }) caseNumber!: string | null;
  @Column('date') receivedOn!: string;
  @Column('text') channel!: Channel;
  /** Signatures are not people reached. */
  @Column('integer', { default: 0 }) signatures!: number;
  @Column('text', { nullable: true }) scanPath!: string | null;
  @Column('bytea', { nullable: true }) senderPseudonym!: Buffer | null;
  @Column('smallint', { nullable: true }) senderPseudonymEpoch!: number | null;
  /** Why it was left out of the analysis, as the act on consultations asks; null when it was not. */
  @Column('text', { nullable: true }) reasonExcluded!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
