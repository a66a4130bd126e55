import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The stems that a contribution is found by, made of its scrubbed words by the application. */
@Entity('contribution_search')
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId'])
export class ContributionSearch {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('uuid') processId!: string;
  /** MD5 of language, title and words, hexadecimal: where it is another one, the stems are out of date. */
  @Column('text') textHash!: string;
  @Column('tsvector') terms!: string;
}
