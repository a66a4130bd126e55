import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { LocalisedText } from '#domain';

/** One municipality or another institution; stands above the policies, so only the owner reads it. */
@Entity('workspace')
export class Workspace {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** How addresses name it: `/w/augustow`. */
  @Column('text', { unique: true }) slug!: string;
  @Column('jsonb') name!: LocalisedText;
  @Column('text', { default: 'Europe/Warsaw' }) timeZone!: string;
  @Column('text', { array: true, default: '{pl}' }) languages!: string[];
  @Column('boolean', { default: false }) isSample!: boolean;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
