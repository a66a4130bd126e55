import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one person wants of the guidance in one municipality: nothing here is read from clicks but what she chose. */
@Entity('guide')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Guide {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') personId!: string;
  /** The list of first steps is put away; it can be taken out again. */
  @Column('boolean', { default: false }) areStepsAway!: boolean;
  /** Where the tour was left; null before it began and after its end. */
  @Column('text', { nullable: true }) tourStop!: string | null;
  @Column('timestamptz', { nullable: true }) tourEndedAt!: Date | null;
}
