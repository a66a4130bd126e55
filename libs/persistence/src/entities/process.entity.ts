import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CountedUnit, LocalisedText, PhaseMethod, ProcessKind, ProcessStage, PromisedLevel } from '#domain';

/** One consultation, budget, election, survey or walk: a question, a place, two dates. */
@Entity('process')
@Unique(['workspaceId', 'slug'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
@ForeignKey('population_table', ['workspaceId', 'populationTableId'], ['workspaceId', 'id'])
export class Process {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') kind!: ProcessKind;
  @Column('text') unitCounted!: CountedUnit;
  @Column('jsonb') title!: LocalisedText;
  @Column('jsonb', { default: {} }) question!: LocalisedText;
  @Column('jsonb', { default: {} }) summary!: LocalisedText;
  @Column('text', { default: 'Europe/Warsaw' }) timeZone!: string;
  @Column('text', { nullable: true }) series!: string | null;
  @Column('text', { nullable: true }) edition!: string | null;
  @Column('text', { nullable: true }) promisedLevel!: PromisedLevel | null;
  @Column('text') stage!: ProcessStage;
  @Column('date', { nullable: true }) startsOn!: string | null;
  @Column('date', { nullable: true }) endsOn!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('boolean', { default: false }) isSample!: boolean;
  /** Grows with every change that an analysis could see. */
  @Column('integer', { default: 0 }) datasetVersion!: number;
  /** SHA-256 of what stood in the process at that version. */
  @Column('bytea', { nullable: true }) datasetHash!: Buffer | null;
  @Column('uuid', { nullable: true }) populationTableId!: string | null;
  /** The days within which the office promised to answer. */
  @Column('integer', { nullable: true }) daysToRespond!: number | null;
  /** What residents can still change, as the office said before the start. */
  @Column('jsonb', { default: {} }) openToChange!: LocalisedText;
  /** Whether an entry of the ledger needs a second person before it is published. */
  @Column('boolean', { default: false }) needsSecondPerson!: boolean;
  /** The last number that the register of remarks gave. */
  @Column('integer', { default: 0 }) lastRemark!: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A stretch of a process with one way of collecting input. */
@Entity('phase')
@Unique(['workspaceId', 'processId', 'name'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class Phase {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') name!: string;
  @Column('text') method!: PhaseMethod;
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  @Column('timestamptz', { nullable: true }) endsAt!: Date | null;
}
