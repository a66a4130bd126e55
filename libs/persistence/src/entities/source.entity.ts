import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { PublicationPermission, StatusMap, TableMapping } from '#domain';

/** Which connector reads the source; `submission` are letters and statements typed in by the office, `manual` anything else by hand. */
export type SourceKind =
  | 'citizenlab'
  | 'decidim'
  | 'consul'
  | 'pabulib'
  | 'polis'
  | 'google-forms'
  | 'limesurvey'
  | 'kobo'
  | 'microsoft-forms'
  | 'fieldwork'
  | 'geojson'
  | 'nasluch'
  | 'table'
  | 'submission'
  | 'manual';

/** How a table's columns are read: each change is a new version. */
@Entity('mapping')
@Unique(['workspaceId', 'name', 'version'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Mapping {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('integer') version!: number;
  @Column('jsonb') document!: TableMapping;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Taken out of the list; imports that were read by it go on naming it. */
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
}

/** Where data of a process comes from. */
@Entity('source')
@Unique(['workspaceId', 'processId', 'name'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('mapping', ['workspaceId', 'mappingId'], ['workspaceId', 'id'])
export class Source {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') kind!: SourceKind;
  @Column('text') name!: string;
  @Column('jsonb', { default: {} }) settings!: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true }) mappingId!: string | null;
  /** What each official label of this source means. */
  @Column('jsonb', { default: {} }) statusMap!: StatusMap;
  /** Permission to publish where the data itself says nothing. */
  @Column('text', { default: 'unknown' }) permission!: PublicationPermission;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
