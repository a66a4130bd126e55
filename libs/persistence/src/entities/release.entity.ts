import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { FormerHash, LocalisedText, ReleaseContent, ReleasedReportText, ReportKind, ReportSection } from '#domain';

/** A frozen state of a process: what is presented, printed or published. Its content changes only where somebody is erased from it. */
@Entity('release')
@Unique(['workspaceId', 'processId', 'number'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class Release {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  /** 1, 2, 3 … within the process. */
  @Column('integer') number!: number;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer') datasetVersion!: number;
  @Column('jsonb') content!: ReleaseContent;
  /** SHA-256 of the content as canonical JSON. */
  @Column('bytea') contentHash!: Buffer;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) withdrawnBy!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('jsonb', { default: {} }) withdrawnReason!: LocalisedText;
  /** What the hash was before words of erased people went, oldest first. */
  @Column('jsonb', { default: [] }) formerHashes!: readonly FormerHash[];
  /** The sections that people wrote for the report, as the release took them. */
  @Column('jsonb', { default: [] }) reportTexts!: readonly ReleasedReportText[];
}

/** What people of the office type for a section of the report; one text a language. */
@Entity('report_text')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class ReportText {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('text') section!: ReportSection;
  @PrimaryColumn('text') language!: string;
  @Column('text') body!: string;
  /** Grows with each change: two people who edit one text do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** A document made from a release by a run; gone when the release is withdrawn or somebody is erased from it. */
@Entity('report_file')
@ForeignKey('run', ['workspaceId', 'runId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('release', ['workspaceId', 'releaseId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'releaseId'])
export class ReportFile {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') releaseId!: string;
  @Column('text') kind!: ReportKind;
  @Column('text') language!: string;
  @Column('integer') sizeBytes!: number;
  @Column('bytea') content!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
