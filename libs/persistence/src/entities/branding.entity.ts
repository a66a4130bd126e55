import type { LanguageChoice, LogoType, LookColours, OwnLabels } from '#domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a municipality looks and speaks on public pages, in reports and on slides. */
@Entity('branding')
@Check('branding_logo_check', `num_nulls(logo, logo_type, logo_hash, logo_picture, logo_width, logo_height) IN (0, 6)`)
@Check('branding_logo_type_check', `logo_type IN ('image/svg+xml', 'image/png')`)
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Branding {
  @PrimaryColumn('uuid') workspaceId!: string;
  /** Null for our own. */
  @Column('jsonb', { nullable: true }) colours!: LookColours | null;
  @Column('jsonb', { default: {} }) labels!: OwnLabels;
  /** Null for all of them, Polish first. */
  @Column('jsonb', { nullable: true }) languages!: LanguageChoice | null;
  /** Checked and written anew before it is stored. */
  @Column('bytea', { nullable: true }) logo!: Buffer | null;
  @Column('text', { nullable: true }) logoType!: LogoType | null;
  /** Names the file in its address, so that a new one is fetched at once. */
  @Column('text', { nullable: true }) logoHash!: string | null;
  /** The same as PNG, for documents and slides. */
  @Column('bytea', { nullable: true }) logoPicture!: Buffer | null;
  @Column('integer', { nullable: true }) logoWidth!: number | null;
  @Column('integer', { nullable: true }) logoHeight!: number | null;
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
