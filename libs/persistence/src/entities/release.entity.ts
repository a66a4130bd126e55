import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { LocalisedText, ReleaseContent } from '#domain';

/** A frozen state of a process: what is presented, printed or published. Its content never changes. */
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
}
