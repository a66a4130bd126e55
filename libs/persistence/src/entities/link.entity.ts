import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Author } from './theme.entity.js';

/** Which contribution or theme a response answers; a suggestion until a person confirms it. */
@Entity('response_link')
@Check('response_link_target_check', `num_nonnulls(contribution_id, theme_id) = 1`)
@Unique(['workspaceId', 'responseId', 'contributionId', 'themeId'])
@ForeignKey('response', ['workspaceId', 'responseId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'themeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'contributionId'])
@Index(['workspaceId', 'themeId'])
export class ResponseLink {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') responseId!: string;
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('integer', { nullable: true }) contributionVersion!: number | null;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('text') linkedBy!: Author;
  @Column('boolean') isConfirmed!: boolean;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('jsonb', { default: {} }) evidence!: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Which contribution or theme a decision answers; a suggestion until a person confirms it. */
@Entity('decision_link')
@Check('decision_link_target_check', `num_nonnulls(contribution_id, theme_id) = 1`)
@Unique(['workspaceId', 'decisionId', 'contributionId', 'themeId'])
@ForeignKey('decision', ['workspaceId', 'decisionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'themeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'contributionId'])
@Index(['workspaceId', 'themeId'])
export class DecisionLink {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') decisionId!: string;
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('integer', { nullable: true }) contributionVersion!: number | null;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('text') linkedBy!: Author;
  @Column('boolean') isConfirmed!: boolean;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('jsonb', { default: {} }) evidence!: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Which contribution or theme an outcome came from; a suggestion until a person confirms it. */
@Entity('outcome_link')
@Check('outcome_link_target_check', `num_nonnulls(contribution_id, theme_id) = 1`)
@Unique(['workspaceId', 'outcomeId', 'contributionId', 'themeId'])
@ForeignKey('outcome', ['workspaceId', 'outcomeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('theme', ['workspaceId', 'themeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'contributionId'])
@Index(['workspaceId', 'themeId'])
export class OutcomeLink {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') outcomeId!: string;
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  @Column('integer', { nullable: true }) contributionVersion!: number | null;
  @Column('uuid', { nullable: true }) themeId!: string | null;
  @Column('text') linkedBy!: Author;
  @Column('boolean') isConfirmed!: boolean;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('jsonb', { default: {} }) evidence!: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
