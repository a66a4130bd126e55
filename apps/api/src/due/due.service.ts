import { Inject, Injectable } from '@nestjs/common';
import { type DueAnswer, type DueCalendarAnswer, type DueMailsRequest, type DueSubscriptionAnswer } from '#contracts';
import { isLanguage } from '#language';
import {
  findCalendarReader,
  findDueSubscription,
  listDue,
  listDueGroups,
  listMembershipsIn,
  recordAudit,
  saveCalendarToken,
  saveDueMails,
  type Database,
} from '#persistence';
import { type Settings } from '#settings';
import { siteUrl } from '../../../worker/src/public/tell-subscribers.js';
import { hashSecret, newSecret } from '../auth/secrets.js';
import { type Place, type ProcessPlace } from '../http/access.decorator.js';
import { ForbiddenError, NotFoundError } from '#domain';
import { DATABASE, SETTINGS } from '../tokens.js';
import { writeCalendar } from './write-calendar.js';

const SOON_DAYS = 14;

@Injectable()
export class DueService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async ofWorkspace(place: Place): Promise<DueAnswer> {
    return this.list(place.workspaceId, await this.visible(place));
  }

  ofProcess({ workspaceId, processId }: ProcessPlace): Promise<DueAnswer> {
    return this.list(workspaceId, [processId]);
  }

  async subscription(place: Place): Promise<DueSubscriptionAnswer> {
    const personId = personOf(place);
    const { wantsMail, calendarSince } = await this.database.inWorkspace(place.workspaceId, (db) =>
      findDueSubscription(db, place.workspaceId, personId),
    );
    const canMail = this.settings.smtpUrl !== null;
    return { wantsMail, canMail, calendarSince: calendarSince?.toISOString() ?? null };
  }

  async changeMails(place: Place, { wantsMail }: DueMailsRequest): Promise<DueSubscriptionAnswer> {
    const personId = personOf(place);
    await this.database.inWorkspace(place.workspaceId, (db) =>
      saveDueMails(db, place.workspaceId, personId, wantsMail),
    );
    return this.subscription(place);
  }

  /** A new secret address; the one before ends. */
  async makeCalendar(place: Place): Promise<DueCalendarAnswer> {
    const token = newSecret('');
    await this.saveCalendar(place, hashSecret(token));
    return { url: `${siteUrl(this.settings)}/api/calendar/${place.workspaceSlug}/${token}.ics` };
  }

  async revokeCalendar(place: Place): Promise<void> {
    await this.saveCalendar(place, null);
  }

  /** @throws {NotFoundError} for an address that was taken back or never given out: both read the same */
  async calendar(workspace: string, token: string, now: Date): Promise<string> {
    const reader = await this.database.asOwner((owner) => findCalendarReader(owner, workspace, hashSecret(token)));
    if (!reader) throw new NotFoundError('not-found', 'There is no such calendar.');
    const { items } = await this.list(reader.workspaceId, reader.processIds);
    return writeCalendar(items, isLanguage(reader.locale) ? reader.locale : 'pl', now);
  }

  private async saveCalendar(place: Place, tokenHash: Buffer | null): Promise<void> {
    const { workspaceId } = place;
    const personId = personOf(place);
    await this.database.inWorkspace(workspaceId, async (db) => {
      await saveCalendarToken(db, workspaceId, personId, tokenHash);
      await recordAudit(db, workspaceId, {
        personId,
        action: tokenHash === null ? 'calendar-revoked' : 'calendar-made',
        subject: `person ${personId}`,
        details: {},
      });
    });
  }

  private async list(workspaceId: string, processIds: readonly string[] | null): Promise<DueAnswer> {
    const { items, groups } = await this.database.inWorkspace(workspaceId, async (db) => ({
      items: await listDue(db, workspaceId, processIds),
      groups: await listDueGroups(db, workspaceId, processIds),
    }));
    return {
      groups: groups.map((row) => ({ ...row, title: { ...row.title }, processTitle: { ...row.processTitle } })),
      items: items.map((item) => ({ ...item, title: { ...item.title }, processTitle: { ...item.processTitle } })),
      late: items.filter(({ daysLeft }) => daysLeft < 0).length,
      soon: items.filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= SOON_DAYS).length,
    };
  }

  /** Somebody invited to single processes sees what is due in those. */
  private async visible({ personId, workspaceSlug }: Place): Promise<readonly string[] | null> {
    if (personId === null) return null;
    const memberships = await this.database.asOwner((owner) => listMembershipsIn(owner, personId, workspaceSlug));
    if (memberships.some(({ processId }) => processId === null)) return null;
    return memberships.flatMap(({ processId }) => processId ?? []);
  }
}

/** A calendar and mails belong to a person; a program's token has none. */
function personOf({ personId }: Place): string {
  if (personId === null) throw new ForbiddenError('forbidden', 'Only a person has a calendar.');
  return personId;
}
