import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { EntryState, LocalisedText } from '#domain';
import type { Visibility } from './outcome.entity.js';
import type { Author } from './theme.entity.js';

/** What the institution promised to do, by whom and until when. */
@Entity('commitment')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('decision', ['workspaceId', 'decisionId'], ['workspaceId', 'id'])
@Index(['workspaceId', 'processId'])
export class Commitment {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid', { nullable: true }) decisionId!: string | null;
  @Column('jsonb') title!: LocalisedText;
  @Column('jsonb', { default: {} }) text!: LocalisedText;
  /** The office that will do it. */
  @Column('text', { nullable: true }) owner!: string | null;
  @Column('date', { nullable: true }) dueOn!: string | null;
  /** The day that was promised first; `due_date_change` tells why it moved. */
  @Column('date', { nullable: true }) firstDueOn!: string | null;
  /** In zloty; PostgreSQL hands a decimal over as text. */
  @Column('numeric', { precision: 14, scale: 2, nullable: true }) cost!: string | null;
  @Column('text', { nullable: true }) budgetLine!: string | null;
  @Column('text', { default: 'internal' }) visibility!: Visibility;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  /** Only what is published counts and is shown outside the office. */
  @Column('text', { default: 'published' }) state!: EntryState;
  /** Grows with each change: two people who edit one entry do not overwrite each other unseen. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) approvedBy!: string | null;
  @Column('uuid', { nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
  /** A person confirmed that it goes back to no input: an orphan, and counted as such. */
  @Column('boolean', { default: false }) withoutInput!: boolean;
}

/** Which contribution or theme a commitment came from; a suggestion until a person confirms it. */
@Entity('commitment_link')
@Check('commitment_link_target_check', `num_nonnulls(contribution_id, theme_id) = 1`)
@Unique(['workspaceId', 'commitmentId', 'contributionId', 'themeId'])
@ForeignKey('commitment', ['workspaceId', 'commitmentId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'themeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'contributionId'])
@Index(['workspaceId', 'themeId'])
export class CommitmentLink {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') commitmentId!: string;
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('integer', { nullable: true }) contributionVersion!: number | null;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('text') linkedBy!: Author;
  @Column('boolean') isConfirmed!: boolean;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('jsonb', { default: {} }) evidence!: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
