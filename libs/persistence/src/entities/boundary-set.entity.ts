import type { BoundaryArea, BoundaryWarning, PlaceVariable } from '#domain';
import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Boundaries of a municipality's places, uploaded once and drawn without asking anybody for a map. */
@Entity('boundary_set')
@Unique(['workspaceId', 'name'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class BoundarySet {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** Where the boundaries come from, and under what licence. */
  @Column('text') source!: string;
  /** The attribute of people whose groups these areas are. */
  @Column('text') variable!: PlaceVariable;
  /** In degrees, on a grid finer than any screen. */
  @Column('jsonb') areas!: readonly BoundaryArea[];
  @Column('jsonb', { default: [] }) warnings!: readonly BoundaryWarning[];
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) importedAt!: Date;
}
