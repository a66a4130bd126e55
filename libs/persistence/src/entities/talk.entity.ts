import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EarlierProcess, TalkChoices } from '#domain';

/** A talk of a process, made from one of its releases; gone with that release. */
@Entity('talk')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('release', ['workspaceId', 'releaseId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'releaseId'])
export class Talk {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @Column('uuid') releaseId!: string;
  @Column('jsonb') choices!: TalkChoices;
  /** As they were when the release was chosen: a talk does not change by itself. */
  @Column('jsonb', { default: [] }) earlier!: readonly EarlierProcess[];
  /** Grows with each change: two people who edit one talk do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
