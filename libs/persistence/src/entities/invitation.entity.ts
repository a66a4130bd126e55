import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Role } from '#domain';

/** A link that makes somebody a member, once; the link itself is known only to whoever it was handed to. */
@Entity('invitation')
@Unique(['workspaceId', 'tokenHash'])
@Unique(['workspaceId', 'email', 'processId'])
@Check('invitation_email_check', `email = lower(email)`)
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class Invitation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  /** In lower case. */
  @Column('text') email!: string;
  /** Null for the whole municipality. */
  @Column('uuid', { nullable: true }) processId!: string | null;
  @Column('text') role!: Role;
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}
