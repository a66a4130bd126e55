import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { YearReport, YearSection } from '#domain';

/** What somebody wrote in the chapter of a year; each saved text is a version of its own, the highest one stands. */
@Entity('year_text')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class YearTextVersion {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('smallint') year!: number;
  @PrimaryColumn('text') section!: YearSection;
  @PrimaryColumn('text') language!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') body!: string;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** A year as it stood when somebody froze it: all its numbers after suppression, and the versions of the data behind them. */
@Entity('year_edition')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
@Unique(['workspaceId', 'year', 'number'])
export class YearEdition {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('smallint') year!: number;
  /** From 1 in each year. */
  @Column('integer') number!: number;
  @Column('jsonb') content!: YearReport;
  /** SHA-256 of the content as canonical JSON. */
  @Column('bytea') contentHash!: Buffer;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
