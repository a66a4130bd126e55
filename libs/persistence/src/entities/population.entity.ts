import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A named, dated table of residents: the denominators of reach. */
@Entity('population_table')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class PopulationTable {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') source!: string;
  @Column('date') referenceDate!: string;
  @Column('text') territory!: string;
  /** Youngest age that the table counts; null when it counts everybody. */
  @Column('integer', { nullable: true }) ageFloor!: number | null;
  /** What the check of the table found, such as sums that do not add up. */
  @Column('jsonb', { default: {} }) flags!: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Residents in one group of one variable. */
@Entity('population_group')
@ForeignKey('population_table', ['workspaceId', 'populationTableId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class PopulationGroup {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') populationTableId!: string;
  @PrimaryColumn('text') variable!: string;
  @PrimaryColumn('text') groupCode!: string;
  /** Order of display; neighbouring bands are merged along it. */
  @Column('integer') position!: number;
  @Column('integer') population!: number;
}

/** Which group of the population a value found in the data belongs to. */
@Entity('attribute_map')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class AttributeMap {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('text') variable!: string;
  @PrimaryColumn('text') value!: string;
  @Column('text') groupCode!: string;
}
