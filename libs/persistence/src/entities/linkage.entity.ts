import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { IdentifierScope, PublicationPermission } from '#domain';

/**
 * An identifier of a person that an import saw, where it holds beyond its source or stands in a row with another; the ground from which
 * links are worked out, and worked out anew when the import is undone.
 */
@Entity('person_identifier')
@ForeignKey('import', ['workspaceId', 'importId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'pseudonym'])
export class SeenIdentifier {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') importId!: string;
  @PrimaryColumn('bytea') pseudonym!: Buffer;
  /** The first identifier of the row in which it stood; itself where it is the first. */
  @PrimaryColumn('bytea') linkedTo!: Buffer;
  @Column('smallint') pseudonymEpoch!: number;
  @Column('text') identifierKind!: string;
  @Column('text') identifierScope!: IdentifierScope;
  /** Different answers that came with it; more than one points at a household or a shared address. */
  @Column('text', { array: true, default: '{}' }) sexes!: string[];
  @Column('text', { array: true, default: '{}' }) ages!: string[];
}

/** Identifiers that mean one person in a process: all of one root. Worked out from `person_identifier`. */
@Entity('linked_identifier')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'root'])
export class LinkedIdentifier {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('bytea') pseudonym!: Buffer;
  @Column('smallint') pseudonymEpoch!: number;
  @Column('text') identifierKind!: string;
  @Column('text') identifierScope!: IdentifierScope;
  /** The least of the person's pseudonyms, so that the order of imports makes no difference. */
  @Column('bytea') root!: Buffer;
}

/** A change of the basis for publication by a person: of one contribution, or of all of a source that say nothing themselves. */
@Entity('permission_event')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'happenedAt'])
@Index(['workspaceId', 'contributionId', 'happenedAt'])
export class PermissionEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  /** Null for a change of the whole source. */
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('text') fromPermission!: PublicationPermission;
  @Column('text') toPermission!: PublicationPermission;
  /** Where it can be seen that the words are public. */
  @Column('text', { nullable: true }) link!: string | null;
  @Column('text') reason!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) happenedAt!: Date;
}
