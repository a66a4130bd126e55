import { Check, Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { CodeframeTopic } from '#domain';

/** A municipality's own topics with their words and examples. */
@Entity('codeframe')
@Unique(['workspaceId', 'name'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Codeframe {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('jsonb') topics!: readonly CodeframeTopic[];
  /** Grows with each change; earlier ones stand in `codeframe_version`. */
  @Column('integer', { default: 1 }) version!: number;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** A codeframe as it was before a change; kept with it. */
@Entity('codeframe_version')
@ForeignKey('codeframe', ['workspaceId', 'codeframeId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class CodeframeVersion {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') codeframeId!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text') name!: string;
  @Column('jsonb') topics!: readonly CodeframeTopic[];
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** Reference texts that word vectors are learnt from and that nobody is shown. */
@Entity('background')
@Unique(['workspaceId', 'name'])
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class Background {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('integer') texts!: number;
  /** Lines of the file that were empty or stood there before. */
  @Column('integer') leftOut!: number;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) importedAt!: Date;
}

/** A thousand reference texts as a JSON list, encrypted with the key of `keyEpoch`. */
@Entity('background_block')
@ForeignKey('background', ['workspaceId', 'backgroundId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class BackgroundBlock {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') backgroundId!: string;
  @PrimaryColumn('integer') number!: number;
  @Column('bytea') content!: Buffer;
  @Column('smallint') keyEpoch!: number;
}

/** What takes part when themes are found in a process; without a row, the project's codeframe and the glossary. */
@Entity('theme_setting')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('codeframe', ['workspaceId', 'codeframeId'], ['workspaceId', 'id'])
@ForeignKey('background', ['workspaceId', 'backgroundId'], ['workspaceId', 'id'])
@Check('theme_setting_codeframe_check', `(codeframe = 'own') = (codeframe_id IS NOT NULL)`)
@Check('theme_setting_background_check', `(background = 'imported') = (background_id IS NOT NULL)`)
export class ThemeSetting {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') processId!: string;
  @Column('text') codeframe!: 'default' | 'own' | 'none';
  @Column('uuid', { nullable: true }) codeframeId!: string | null;
  @Column('boolean') glossary!: boolean;
  @Column('text') background!: 'none' | 'workspace' | 'imported';
  @Column('uuid', { nullable: true }) backgroundId!: string | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}
