import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { SeatTie, TieAct } from '#domain';

/** A school as its commission counted it; it goes before what tally sheets say of a school of the same name. */
@Entity('council_school')
@Unique(['workspaceId', 'processId', 'name'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class CouncilSchoolSheet {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') name!: string;
  @Column('integer', { nullable: true }) entitled!: number | null;
  @Column('integer', { nullable: true }) issued!: number | null;
  @Column('integer', { nullable: true }) found!: number | null;
  @Column('integer', { nullable: true }) valid!: number | null;
  @Column('integer', { nullable: true }) invalid!: number | null;
  @Column('integer', { nullable: true }) seats!: number | null;
  @Column('integer', { default: 1 }) mostPicks!: number;
  @Column('text', { default: 'lot' }) tieRule!: TieAct;
  @Column('jsonb', { nullable: true }) tie!: SeatTie | null;
  @Column('uuid', { nullable: true }) authorId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** A pupil on the ballot; the name stands here only with the day of the consent to publish it. */
@Entity('council_candidate')
@ForeignKey('council_school', ['workspaceId', 'schoolId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Check('council_candidate_name_check', 'name IS NULL OR consent_on IS NOT NULL')
export class CouncilCandidateRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') schoolId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('date', { nullable: true }) consentOn!: string | null;
  @Column('integer', { nullable: true }) votes!: number | null;
}
