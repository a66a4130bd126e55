import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ThemesFound } from '#domain';

/** Who said so: the engine, or a person whose word stands. */
export type Author = 'machine' | 'person';

/** What find-themes found in one run. */
@Entity('theme_run')
@ForeignKey('run', ['workspaceId', 'runId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('theme_run_newest_idx', { synchronize: false })
export class ThemeRun {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('uuid') processId!: string;
  @Column('text') method!: string;
  @Column('integer') seed!: number;
  @Column('text') language!: string;
  @Column('integer') texts!: number;
  @Column('integer') notGrouped!: number;
  /** Adjusted Rand index of two halves, 0…1. */
  @Column('double precision', { nullable: true }) stability!: number | null;
  /** Why no themes were sought; null when they were. */
  @Column('text', { nullable: true }) reason!: ThemesFound['reason'] | null;
  @Column('jsonb', { default: {} }) result!: Readonly<Record<string, unknown>>;
  /** What was chosen for the run beside its texts, with the names of the topics. */
  @Column('jsonb', { default: {} }) settings!: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A theme with a standing id: later runs match theirs to it. */
@Entity('theme')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'parentId'], ['workspaceId', 'id'])
@Index(['workspaceId', 'processId', 'lastRunId', 'number'])
export class Theme {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  /** Within the last run, from 0, by size. */
  @Column('integer') number!: number;
  @Column('text') label!: string;
  /** A person's label survives every later run. */
  @Column('text', { default: 'machine' }) labelBy!: Author;
  @Column('text', { array: true, default: '{}' }) terms!: string[];
  @Column('uuid') firstRunId!: string;
  @Column('uuid') lastRunId!: string;
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
}

/** A contribution under a theme in one run; several themes are several ranks. */
@Entity('theme_assignment')
@ForeignKey('theme_run', ['workspaceId', 'runId'], ['workspaceId', 'runId'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'themeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('theme_assignment_strongest_idx', { synchronize: false })
@Index(['workspaceId', 'contributionId'])
export class ThemeAssignment {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  /** 1 is the nearest theme. */
  @PrimaryColumn('smallint', { default: 1 }) rank!: number;
  /** Null only where no word of the text is known. */
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('real', { nullable: true }) weight!: number | null;
  /** False for the doubtful, which stand in the row "not grouped". */
  @Column('boolean') grouped!: boolean;
  @Column('text', { default: 'machine' }) assignedBy!: Author;
}

/** The most typical contributions of a theme in one run, the medoid at rank 1. */
@Entity('theme_quote')
@ForeignKey('theme_run', ['workspaceId', 'runId'], ['workspaceId', 'runId'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'themeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'contributionId'])
export class ThemeQuote {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @PrimaryColumn('uuid') themeId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('smallint') rank!: number;
}

/** What a person changed about themes: an event that survives every later run. */
@Entity('theme_edit')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'happenedAt', 'id'])
export class ThemeEdit {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') kind!: string;
  @Column('jsonb') payload!: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) happenedAt!: Date;
}
