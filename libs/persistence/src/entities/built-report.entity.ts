import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type {
  BuiltDocument,
  BuiltReportContent,
  ReportLanguage,
  ReportTemplateContent,
  ReportVersionReason,
} from '#domain';

/** A template of reports that a municipality keeps of its own; it names no theme, quote or release of any process. */
@Entity('report_template')
@Unique(['workspaceId', 'name'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class ReportTemplate {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('jsonb') content!: ReportTemplateContent;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** A report that people build from blocks, as it stands now. */
@Entity('built_report')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class BuiltReport {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  /** What it was begun from: a code, or the id of a template of the municipality's own. */
  @Column('text') template!: string;
  @Column('jsonb') content!: BuiltReportContent;
  /** Grows with each change: two people who edit one report do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** The version that somebody stood up for, last. */
  @Column('integer', { nullable: true }) releasedVersion!: number | null;
  @Column('uuid', { nullable: true }) releasedBy!: string | null;
  @Column('timestamptz', { nullable: true }) releasedAt!: Date | null;
}

/** A report as it stood after a change. */
@Entity('built_report_version')
@ForeignKey('built_report', ['workspaceId', 'reportId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class BuiltReportVersion {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') reportId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') reason!: ReportVersionReason;
  @Column('jsonb') content!: BuiltReportContent;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** A document written of a report by a run; gone when words of a process are erased. */
@Entity('built_report_file')
@ForeignKey('run', ['workspaceId', 'runId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('built_report', ['workspaceId', 'reportId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'reportId'])
export class BuiltReportFile {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') runId!: string;
  @Column('uuid') reportId!: string;
  @Column('integer') version!: number;
  @Column('text') kind!: BuiltDocument;
  @Column('text') language!: ReportLanguage;
  @Column('integer') sizeBytes!: number;
  @Column('bytea') content!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
