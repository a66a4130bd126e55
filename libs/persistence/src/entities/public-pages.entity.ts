import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The code by which a person finds her own idea on the results page: only its keyed hash is kept. */
@Entity('idea_code')
@Unique(['workspaceId', 'processId', 'codeHash'])
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class IdeaCode {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') contributionId!: string;
  @Column('uuid') processId!: string;
  @Column('bytea') codeHash!: Buffer;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** Somebody who wants a mail when results of a process are published. Nothing is sent before she has confirmed. */
@Entity('subscription')
@Unique(['workspaceId', 'processId', 'addressHash'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class Subscription {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  /** Says whether an address is here already, to nobody without the key. */
  @Column('bytea') addressHash!: Buffer;
  /** Encrypted. */
  @Column('bytea') address!: Buffer;
  @Column('text') language!: string;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** The last release that she was told of. */
  @Column('uuid', { nullable: true }) toldReleaseId!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** What a reader of the results page tells the office: about the page, or that an idea stands in the wrong theme. */
@Entity('public_message')
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('contribution', ['workspaceId', 'contributionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index(['workspaceId', 'processId', 'createdAt'])
@Index(['workspaceId', 'contributionId'])
export class PublicMessage {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('text') kind!: 'feedback' | 'wrong-group';
  @Column('uuid', { nullable: true }) contributionId!: string | null;
  /** Scrubbed of personal data before it is stored. */
  @Column('text') text!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('uuid', { nullable: true }) handledBy!: string | null;
  @Column('timestamptz', { nullable: true }) handledAt!: Date | null;
}

/** What an admin filled in for the accessibility statement (*deklaracja dostępności*) of the results pages. */
@Entity('accessibility_statement')
@ForeignKey('workspace', ['workspaceId'], ['id'], { onDelete: 'CASCADE' })
export class AccessibilityStatement {
  @PrimaryColumn('uuid') workspaceId!: string;
  @Column('jsonb') content!: Readonly<Record<string, unknown>>;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt!: Date;
}

/** Paper forms that were printed together; their numbers were given to no other batch of the process. */
@Entity('paper_form_batch')
@Unique(['workspaceId', 'processId', 'firstNumber'])
@Check('paper_form_batch_sheets_check', `sheets BETWEEN 1 AND 500`)
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class PaperFormBatch {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('integer') firstNumber!: number;
  @Column('integer') sheets!: number;
  @Column('text') language!: string;
  /** Where filled-in sheets go and until when, in the language of the sheet. */
  @Column('text', { nullable: true }) returnTo!: string | null;
  /** Whom to ask about the sheet and about one's data. */
  @Column('text', { nullable: true }) contact!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}
