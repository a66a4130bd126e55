import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A link that shows one page of a process to somebody without an account; the link itself is known only to whoever it was handed to. */
@Entity('share_link')
@Unique(['workspaceId', 'tokenHash'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ShareLink {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') name!: string;
  /** Of the page below the process, with the filters that are fixed. */
  @Column('text') address!: string;
  @Column('bytea') tokenHash!: Buffer;
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  /** How often it was opened. */
  @Column('integer', { default: 0 }) uses!: number;
}

/** A browser that has opened a link: the session of a guest. It holds as long as its link does, and half a day at most. */
@Entity('share_visit')
@ForeignKey('share_link', ['workspaceId', 'linkId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ShareVisit {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('uuid') linkId!: string;
  @Column('timestamptz') expiresAt!: Date;
}
