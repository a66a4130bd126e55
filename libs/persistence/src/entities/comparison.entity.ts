import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Processes that a person compares again and again, under a name. Above the policies: only the owner reads it. */
@Entity('saved_comparison')
@Unique(['personId', 'name'])
@ForeignKey('person', ['personId'], ['id'], { onDelete: 'CASCADE' })
export class SavedComparison {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  /** Each as `municipality/process`, in the order in which they were chosen. */
  @Column('text', { array: true }) processes!: string[];
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/**
 * Two themes of two processes that a person holds to be about the same, the process of the lower id first. A theme has one counterpart
 * in another process. Above the policies: only the owner reads it.
 */
@Entity('theme_match')
@Unique(['firstThemeId', 'secondProcessId'])
@Unique(['secondThemeId', 'firstProcessId'])
@Check('theme_match_order_check', `first_process_id < second_process_id`)
@Index(['firstProcessId', 'secondProcessId'])
@ForeignKey('workspace', ['firstWorkspaceId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey('workspace', ['secondWorkspaceId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey('person', ['matchedBy'], ['id'], { onDelete: 'SET NULL' })
export class ThemeMatch {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') firstWorkspaceId!: string;
  @Column('uuid') firstProcessId!: string;
  @Column('uuid') firstThemeId!: string;
  @Column('uuid') secondWorkspaceId!: string;
  @Column('uuid') secondProcessId!: string;
  @Column('uuid') secondThemeId!: string;
  @Column('uuid', { nullable: true }) matchedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) matchedAt!: Date;
}
