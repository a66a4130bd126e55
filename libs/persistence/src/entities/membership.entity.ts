import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Role, TokenScope } from '#domain';

/** What a person may do in a workspace, or in one process of it when `processId` is set. */
@Entity('membership')
@Unique(['workspaceId', 'personId', 'processId'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
@Index(['personId'])
export class Membership {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid', { nullable: true }) processId!: string | null;
  @Column('text') role!: Role;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** The day on which the person last opened something of this municipality; null before the first. */
  @Column('date', { nullable: true }) lastSeenOn!: string | null;
}

/** A token for programs: shown once, stored hashed. */
@Entity('api_token')
@Unique(['workspaceId', 'tokenHash'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class ApiToken {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text') name!: string;
  @Column('text', { array: true }) scopes!: TokenScope[];
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
