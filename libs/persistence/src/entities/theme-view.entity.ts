import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What a run says of a contribution beside its theme; kept for the newest run of a process alone. */
@Entity('theme_view')
@ForeignKey('theme_run', ['workspaceId', 'runId'], ['workspaceId', 'runId'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'runId', 'topic'])
@Index(['workspaceId', 'contributionId'])
export class ThemeView {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  /** Code of the civic topic in the fixed view; its name stands in the settings of the run. */
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('real', { nullable: true }) confidence!: number | null;
  /** Contributions that say much the same, the likest first; one that was erased is no longer found by its id. */
  @Column('uuid', { array: true, default: '{}' }) alike!: string[];
  /** Its place on the map of themes, each from 0 to 1; null for what is not drawn. */
  @Column('real', { nullable: true }) mapX!: number | null;
  @Column('real', { nullable: true }) mapY!: number | null;
}

/** How far a person who sorted texts without seeing their themes agreed with them. */
@Entity('theme_check')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'checkedAt'])
export class ThemeCheck {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') runId!: string;
  @Column('integer') coded!: number;
  @Column('integer') agreed!: number;
  @Column('double precision', { nullable: true }) kappa!: number | null;
  @Column('double precision', { nullable: true }) kappaLower!: number | null;
  @Column('double precision', { nullable: true }) kappaUpper!: number | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) checkedAt!: Date;
}

/** One text of a check; null is "not grouped". */
@Entity('theme_check_coding')
@ForeignKey('theme_check', ['workspaceId', 'checkId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'contributionId'])
export class ThemeCheckCoding {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') checkId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('uuid', { nullable: true }) byMachine!: string | null;
  @Column('uuid', { nullable: true }) byPerson!: string | null;
}
