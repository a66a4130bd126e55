import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A selection by an attribute of persons that was answered of one state of the data. */
@Entity('answered_selection')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class AnsweredSelection {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @PrimaryColumn('integer') datasetVersion!: number;
  /** The filters in one spelling, hashed: what was searched for is nobody's to read here. */
  @PrimaryColumn('text') selection!: string;
  /** One bit a contribution of the process, in the order of their ids. */
  @Column('bytea') contributions!: Buffer;
  @Column('timestamptz', { default: () => 'now()' }) answeredAt!: Date;
}
