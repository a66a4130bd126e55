import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A group that a process means to reach, and what it was asked to reach. */
@Entity('target_group')
@Unique(['workspaceId', 'processId', 'variable', 'groupCode'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class TargetGroupRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') variable!: string;
  @Column('text') groupCode!: string;
  @Column('text') why!: string;
  /** Null is no denominator. No key: a table that is deleted leaves a group that is only counted. */
  @Column('uuid', { nullable: true }) populationTableId!: string | null;
  /** People. */
  @Column('integer', { nullable: true }) goal!: number | null;
  @Column('integer', { nullable: true }) contacts!: number | null;
  /** In the zone of the process; never changed. */
  @Column('date') setOn!: string;
  @Column('uuid', { nullable: true }) setBy!: string | null;
}
