import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** Who signs in; never a resident who took part. Above the policies: only the owner reads it. */
@Entity('person')
@Check('person_email_check', `email = lower(email)`)
export class Person {
  @PrimaryGeneratedColumn('uuid') id!: string;
  /** In lower case. */
  @Column('text', { unique: true }) email!: string;
  @Column('text') name!: string;
  /** Argon2; null until the person has chosen a password. */
  @Column('text', { nullable: true }) passwordHash!: string | null;
  @Column('text', { default: 'pl' }) locale!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { nullable: true }) disabledAt!: Date | null;
}

/** A signed-in browser; the token itself is known to the browser alone. */
@Entity('session')
@ForeignKey('person', ['personId'], ['id'], { onDelete: 'CASCADE' })
@Index(['personId'])
export class Session {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('uuid') personId!: string;
  @Column('timestamptz', { default: () => 'now()' }) createdAt!: Date;
  @Column('timestamptz', { default: () => 'now()' }) lastSeenAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}
