import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Who did what and when; details hold ids and counts, never words of residents. */
@Entity('audit_event')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
@Index('audit_event_newest_idx', { synchronize: false })
export class AuditEvent {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('timestamptz', { default: () => 'now()' }) happenedAt!: Date;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('uuid', { nullable: true }) apiTokenId!: string | null;
  @Column('uuid', { nullable: true }) processId!: string | null;
  @Column('text') action!: string;
  @Column('text') subject!: string;
  @Column('jsonb', { default: {} }) details!: Readonly<Record<string, unknown>>;
}
