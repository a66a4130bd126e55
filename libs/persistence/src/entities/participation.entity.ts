import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Channel, IdentifierScope } from '#domain';

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
  /** How far it means one person. */
  @Column('text', { default: 'source' }) identifierScope!: IdentifierScope;
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
