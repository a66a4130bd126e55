import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { PopulationCell, PopulationUniverse } from '#domain';

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
  /** TERYT, LAU or NUTS. */
  @Column('text', { nullable: true }) territoryCode!: string | null;
  @Column('text', { nullable: true }) licence!: string | null;
  @Column('text', { default: 'usual' }) universe!: PopulationUniverse;
  /** Groups hold percentages and no people. */
  @Column('boolean', { default: false }) sharesOnly!: boolean;
  /** The published total; null where none was given. */
  @Column('double precision', { nullable: true }) residents!: number | null;
  /** The national export that it was taken from; no key, because that stands above the municipalities. */
  @Column('uuid', { nullable: true }) referenceSourceId!: string | null;
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
  /** Broken where the source estimates it. */
  @Column('double precision') population!: number;
  @Column('boolean', { default: false }) estimated!: boolean;
}

/** How a process is held against its tables. */
@Entity('population_setting')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class PopulationSetting {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  /** Age bands that a person has set; null follows the participants. */
  @Column('text', { array: true, nullable: true }) bands!: string[] | null;
  /** Youngest age that the process should hear; null for that of the table. */
  @Column('integer', { nullable: true }) ageFloor!: number | null;
}

/** A variable that a process takes from another table than its main one, such as places from the residents' register. */
@Entity('population_use')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('population_table', ['workspaceId', 'populationTableId'], ['workspaceId', 'id'])
export class PopulationUse {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('text') variable!: string;
  @Column('uuid') populationTableId!: string;
}

/** Residents in the groups of one process: its tables in the age bands of its participants. */
@Entity('process_population_group')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('population_table', ['workspaceId', 'populationTableId'], ['workspaceId', 'id'])
export class ProcessPopulationGroup {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('text') variable!: string;
  @PrimaryColumn('text') groupCode!: string;
  @Column('integer') position!: number;
  @Column('double precision') population!: number;
  /** A group of the table was cut to get here. */
  @Column('boolean', { default: false }) estimated!: boolean;
  @Column('uuid') populationTableId!: string;
}

/** A street of a district, or a village of a village unit. */
@Entity('place_rule')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class PlaceRuleRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('text') kind!: 'street' | 'village';
  @PrimaryColumn('text') name!: string;
  @PrimaryColumn('text') district!: string;
  @Column('integer') position!: number;
}

/** One export of the whole country, loaded once; stands above the municipalities, so only the owner reads it. */
@Entity('reference_source')
export class ReferenceSource {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') source!: string;
  @Column('text', { nullable: true }) licence!: string | null;
  @Column('text') universe!: PopulationUniverse;
  @Column('date') referenceDate!: string;
  @Column('integer') territories!: number;
  @Column('timestamptz', { default: () => 'now()' }) loadedAt!: Date;
}

/** One territory of a national export with its cells as they were read. */
@Entity('reference_territory')
@ForeignKey('reference_source', ['referenceSourceId'], ['id'], { onDelete: 'CASCADE' })
export class ReferenceTerritory {
  @PrimaryColumn('uuid') referenceSourceId!: string;
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') searchName!: string;
  @Column('double precision', { nullable: true }) residents!: number | null;
  @Column('jsonb') tableCells!: readonly PopulationCell[];
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
  /** `person`: somebody has said it; `list`: the list of streets and villages says it, and is asked again after each import. */
  @Column('text', { default: 'person' }) origin!: 'person' | 'list';
}
