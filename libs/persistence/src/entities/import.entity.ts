import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { RejectionCode, SourceRecord } from '#domain';
import { bigintAsNumber } from './bigint-as-number.js';
import type { SourceKind } from './source.entity.js';

export type ImportState = 'running' | 'done' | 'failed' | 'undone';

export interface ImportedFile {
  readonly name: string;
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** One delivery of a source: it can be undone whole, and what remains is computed anew. */
@Entity('import')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('mapping', ['workspaceId', 'mappingId'], ['workspaceId', 'id'])
@ForeignKey('import', ['workspaceId', 'sameAs'], ['workspaceId', 'id'])
@Index('import_newest_idx', { synchronize: false })
@Index(['workspaceId', 'sourceId'])
@Index('import_same_as_idx', { synchronize: false })
export class Import {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') state!: ImportState;
  @Column('text') connector!: string;
  @Column('text') methodVersion!: string;
  @Column('uuid', { nullable: true }) mappingId!: string | null;
  @Column('integer', { nullable: true }) mappingVersion!: number | null;
  @Column('jsonb', { default: [] }) files!: readonly ImportedFile[];
  @Column('jsonb', { default: {} }) counts!: Readonly<Record<string, number>>;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) finishedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) undoneAt!: Date | null;
  @Column('uuid', { nullable: true }) undoneBy!: string | null;
  /** A keyed fingerprint of its files and of everything that they were read with. */
  @Column('bytea', { nullable: true }) deliveryHash!: Buffer | null;
  /** Of the process, right after it. */
  @Column('bytea', { nullable: true }) datasetHash!: Buffer | null;
  /** The import that it repeats without a change, and whose rows stand for its own. */
  @Column('uuid', { nullable: true }) sameAs!: string | null;
}

/** A data row as it was delivered, encrypted: the ground from which an undo recomputes. */
@Entity('raw_row')
@ForeignKey('import', ['workspaceId', 'importId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class RawRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') importId!: string;
  /** Order of reading over all files of the import, from 0. */
  @PrimaryColumn('integer') sequence!: number;
  @Column('text') file!: string;
  @Column('text', { nullable: true }) sheet!: string | null;
  /** In the user’s own numbers: the header is row 1 of a plain CSV. */
  @Column('integer') rowNumber!: number;
  /** JSON of the cells by header, encrypted. */
  @Column('bytea') content!: Buffer;
  @Column('bytea') contentHash!: Buffer;
}

/** A row or a cell that could not be read, and why. */
@Entity('rejected_row')
@ForeignKey('import', ['workspaceId', 'importId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class RejectedRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') importId!: string;
  @PrimaryColumn('integer') sequence!: number;
  /** Counts the rejections of one row from 0. */
  @PrimaryColumn('smallint') position!: number;
  @Column('text') file!: string;
  @Column('text', { nullable: true }) sheet!: string | null;
  @Column('integer') rowNumber!: number;
  @Column('text', { nullable: true }) columnName!: string | null;
  /** At most 80 characters of the cell, encrypted. */
  @Column('bytea', { nullable: true }) value!: Buffer | null;
  @Column('text') code!: RejectionCode;
}

/** Which import delivered which record, and in what state. */
@Entity('import_record')
@ForeignKey('import', ['workspaceId', 'importId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'sourceId', 'recordType', 'kind', 'sourceReference'])
export class ImportRecord {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') importId!: string;
  @PrimaryColumn('integer') sequence!: number;
  /** Counts the records of one row from 0. */
  @PrimaryColumn('smallint') position!: number;
  @Column('uuid') sourceId!: string;
  @Column('text') recordType!: SourceRecord['type'];
  /** Kind of contribution, or question of an answer; empty for the other records. */
  @Column('text', { default: '' }) kind!: string;
  @Column('text') sourceReference!: string;
  @Column('bytea') recordHash!: Buffer;
}

/** A file in the import wizard that has not been imported yet. */
@Entity('upload')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class Upload {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text', { nullable: true }) sourceKind!: SourceKind | null;
  @Column('text') fileName!: string;
  @Column('bigint', { transformer: bigintAsNumber }) sizeBytes!: number;
  @Column('bytea', { nullable: true }) sha256!: Buffer | null;
  /** Inside the data directory. */
  @Column('text') path!: string;
  @Column('jsonb', { default: {} }) detected!: Readonly<Record<string, unknown>>;
  /** What the person has said of the file so far. */
  @Column('jsonb', { default: {} }) draft!: Readonly<Record<string, unknown>>;
  /** What was mended in it: JSON of `ImportFixes`, encrypted. */
  @Column('bytea', { nullable: true }) fixes!: Buffer | null;
  /** The import that reads it, or that read it last and failed. */
  @Column('uuid', { nullable: true }) importId!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
