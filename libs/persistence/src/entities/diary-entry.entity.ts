import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { AttributableChannel, DiaryAction } from '#domain';

/** What was done so that residents take part: a walk, a poster, a visit to a school. */
@Entity('diary_entry')
@Check('diary_entry_window_check', `(channel IS NULL) = (counted_until IS NULL) AND counted_until >= happened_on`)
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('diary_entry_newest_idx', { synchronize: false })
export class DiaryEntry {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('date') happenedOn!: string;
  @Column('text') action!: DiaryAction;
  @Column('text', { nullable: true }) place!: string | null;
  /** Heads, not participants: people spoken to. */
  @Column('integer', { nullable: true }) peopleMet!: number | null;
  @Column('integer', { nullable: true }) staffMinutes!: number | null;
  /** In hundredths of the currency (grosze); null is not known, 0 is nothing. */
  @Column('integer', { nullable: true }) costCents!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  /** By which channel, and until which day, those who took part came by this action; null where nobody can say. */
  @Column('text', { nullable: true }) channel!: AttributableChannel | null;
  @Column('date', { nullable: true }) countedUntil!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
  @Column('timestamptz', { nullable: true }) deletedAt!: Date | null;
}
