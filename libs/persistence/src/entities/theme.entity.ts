import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { ThemeConflict, ThemeEvidence, ThemesFound, Trust } from '#domain';

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
  @Column('text', { nullable: true }) trust!: Trust | null;
  @Column('jsonb', { default: {} }) evidence!: Partial<ThemeEvidence>;
  /** Edits that do not wholly hold, as of the last edit. */
  @Column('jsonb', { default: [] }) conflicts!: readonly ThemeConflict[];
  /** What became of the themes of the run before; null for the first. */
  @Column('jsonb', { nullable: true }) changes!: Readonly<Record<string, unknown>> | null;
  @Column('uuid', { nullable: true }) previousRunId!: string | null;
  /** As the engine left them: what the rule for a new fit compares with. */
  @Column('integer', { default: 0 }) fittedTexts!: number;
  @Column('integer', { default: 0 }) fittedNotGrouped!: number;
  /** Texts that came later and were placed without a new fit. */
  @Column('integer', { default: 0 }) placed!: number;
  /** The dataset version that the placed texts are of. */
  @Column('integer', { nullable: true }) placedVersion!: number | null;
}

/** What places new texts in the themes of a run: terms that at least two texts share, counted by theme; gzip. */
@Entity('theme_model')
@ForeignKey('theme_run', ['workspaceId', 'runId'], ['workspaceId', 'runId'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class ThemeModel {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('uuid') processId!: string;
  @Column('bytea') model!: Buffer;
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
  /** Not shown: no run of today has it, it was merged into another, or edits have emptied it. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
  /** The last run in which the engine itself found it; null for a theme made by hand. */
  @Column('uuid', { nullable: true }) foundRunId!: string | null;
  /** The engine's own name and place for it, to which an undone edit returns. */
  @Column('text', { nullable: true }) foundLabel!: string | null;
  @Column('uuid', { nullable: true }) foundParentId!: string | null;
  @Column('text', { default: 'machine' }) madeBy!: Author;
  @Column('uuid', { nullable: true }) mergedInto!: string | null;
  /** For a theme that a run has not found again: the theme that most of its contributions went to. */
  @Column('uuid', { nullable: true }) successorId!: string | null;
  @Column('boolean', { default: false }) offTopic!: boolean;
  @Column('boolean', { default: false }) locked!: boolean;
  /** Its strongest terms with their class-based tf-idf, by which a later run recognises it. */
  @Column('jsonb', { default: {} }) profile!: Readonly<Record<string, number>>;
  @Column('double precision', { nullable: true }) stability!: number | null;
  @Column('text', { nullable: true }) trust!: Trust | null;
  /** The civic topic that many of its topic words point at. */
  @Column('text', { nullable: true }) topic!: string | null;
}

/** A contribution in one run: rank 1 is its one place on the first level, rank 2 its theme of the second level, if it has one. */
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
  @PrimaryColumn('smallint', { default: 1 }) rank!: number;
  /** Null only where no word of the text is known. */
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('real', { nullable: true }) weight!: number | null;
  /** False for the doubtful, which stand in the row "not grouped". */
  @Column('boolean') grouped!: boolean;
  @Column('text', { default: 'machine' }) assignedBy!: Author;
  /** A person put this very contribution here or into none, by a move or a pin; what only came along with a merge has it not. */
  @Column('boolean', { default: false }) byHand!: boolean;
  /** Where the engine put it, whatever people did since. */
  @Column('uuid', { nullable: true }) foundThemeId!: string | null;
  @Column('boolean', { default: false }) foundGrouped!: boolean;
  /** Set aside by a person: neither in a theme nor among the not grouped. */
  @Column('boolean', { default: false }) offTopic!: boolean;
  /** A person wants it quoted. */
  @Column('boolean', { default: false }) pinned!: boolean;
  /** It came after the fit and was placed by the words of the themes. */
  @Column('boolean', { default: false }) placed!: boolean;
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
  /** `typical`, or `dissent` for the one text least like the others that still says enough. */
  @Column('text', { default: 'typical' }) role!: 'typical' | 'dissent';
}

/** What a person changed about themes, or undid: an event that survives every later run and is never deleted. */
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
  /** From 1 within the process: the order in which edits are applied. */
  @Column('integer', { default: 0 }) ordinal!: number;
}
