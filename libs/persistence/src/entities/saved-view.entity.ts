import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An address below a process that somebody keeps under a name. */
@Entity('saved_view')
@Unique(['workspaceId', 'processId', 'ownerId', 'name'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class SavedView {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  /** Null where the owner has left and the view stays with the others. */
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('text') name!: string;
  /** Below the process, filters included: `/contributions?decision=partly`. */
  @Column('text') address!: string;
  @Column('boolean', { default: false }) isShared!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** When a person last looked at a process, and when the time before: what came between is new to her. */
@Entity('process_visit')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ProcessVisit {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('uuid') personId!: string;
  @Column('timestamptz', { default: () => 'now()' }) seenAt!: Date;
  @Column('timestamptz', { nullable: true }) beforeAt!: Date | null;
}
