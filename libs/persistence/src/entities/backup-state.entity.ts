import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bigintAsNumber } from './bigint-as-number.js';

/** How the last run of a named backup went; stands on Home. */
@Entity('backup_state')
export class BackupState {
  @PrimaryColumn('text') name!: string;
  @Column('timestamptz') finishedAt!: Date;
  @Column('boolean') ok!: boolean;
  @Column('text', { nullable: true }) file!: string | null;
  @Column('bigint', { nullable: true, transformer: bigintAsNumber }) sizeBytes!: number | null;
  @Column('text', { nullable: true }) error!: string | null;
}
