import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type {
  ConnectionLabels,
  ConnectionPlatform,
  ConnectionSettings,
  SeenKeys,
  SyncCursor,
  SyncSchedule,
} from '#domain';

/** A platform whose data come over its API: where, with which key, how often, and how far it was read. */
@Entity('connection')
@Unique(['workspaceId', 'sourceId'])
@ForeignKey('process', ['workspaceId', 'processId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey('source', ['workspaceId', 'sourceId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
@Index('connection_id_idx', ['id'])
@Index('connection_due_idx', { synchronize: false })
export class Connection {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') processId!: string;
  @Column('uuid') sourceId!: string;
  @Column('text') platform!: ConnectionPlatform;
  @Column('text') address!: string;
  @Column('jsonb', { default: {} }) settings!: ConnectionSettings;
  /** JSON of the platform's client and its secret, encrypted; null where the platform asks for none. */
  @Column('bytea', { nullable: true }) credentials!: Buffer | null;
  /** The secret that webhooks are signed with, encrypted; null where none are taken. */
  @Column('bytea', { nullable: true }) webhookSecret!: Buffer | null;
  @Column('jsonb', { default: {} }) labels!: ConnectionLabels;
  @Column('jsonb', { default: {} }) seenKeys!: SeenKeys;
  @Column('text', { default: 'off' }) schedule!: SyncSchedule;
  /** 0 to 23 in the time zone of the municipality; for daily and weekly. */
  @Column('smallint', { default: 3 }) hour!: number;
  @Column('boolean', { default: false }) paused!: boolean;
  /** Null before the first sync, and where everything is to be read again. */
  @Column('jsonb', { nullable: true }) cursor!: SyncCursor | null;
  /** When the next sync is due; null for never by itself. */
  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;
  /** In a row; they put the next one off. */
  @Column('integer', { default: 0 }) failures!: number;
  @Column('uuid', { nullable: true }) lastRunId!: string | null;
  @Column('timestamptz', { nullable: true }) lastTriedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastSucceededAt!: Date | null;
  @Column('text', { nullable: true }) lastError!: string | null;
  @Column('uuid', { nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
}

/** A notification that came once: the same body, or the same number, is not taken again. */
@Entity('webhook_delivery')
@Unique(['workspaceId', 'connectionId', 'deliveryId'])
@ForeignKey('connection', ['workspaceId', 'connectionId'], ['workspaceId', 'id'], { onDelete: 'CASCADE' })
export class WebhookDelivery {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') connectionId!: string;
  /** SHA-256 of the signed bytes. */
  @PrimaryColumn('bytea') bodyHash!: Buffer;
  @Column('text') deliveryId!: string;
  @Column('text') event!: string;
  @Column('timestamptz', { default: () => 'now()' }) receivedAt!: Date;
}
