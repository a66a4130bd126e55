import { Inject, Injectable } from '@nestjs/common';
import { scrub } from '#analysis';
import { inLanguage, translate } from '#language';
import {
  confirmSubscription,
  deleteSubscription,
  findIdeas,
  findSubscription,
  savePublicMessage,
  saveSubscription,
  type Database,
  type Keys,
} from '#persistence';
import { ideaTrail, processPath, type IdeaTrail } from '#public';
import { type Settings } from '#settings';
import { type Logger } from 'pino';
import { createMailer, sendAside, type Mailer } from '../../../worker/src/mail/mailer.js';
import { linkKey, readLinkKey } from '../../../worker/src/mail/link-key.js';
import { siteUrl } from '../../../worker/src/public/tell-subscribers.js';
import { DATABASE, KEYS, LOG, SETTINGS } from '../tokens.js';
import { keysOf } from './idea-codes.js';
import { type Opened } from './public-pages.service.js';
import { languageOf } from './public-site.js';

type Open = Opened & { readonly refused: null };

/** What visitors of the results pages do: look up their idea, ask for mails, write to the office. */
@Injectable()
export class PublicVisitorsService {
  private readonly mailer: Mailer | null;

  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(KEYS) private readonly keys: Keys,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.mailer = createMailer(settings);
  }

  onModuleDestroy(): void {
    this.mailer?.close();
  }

  /** The ways of what bears this code, number or address; empty for whatever is unknown or wrong. */
  async ideas({ workspace, release, content }: Open, typed: string): Promise<IdeaTrail[]> {
    const keys = keysOf(this.keys, workspace.id, typed);
    const ids = await this.database.inWorkspace(workspace.id, (db) =>
      findIdeas(db, workspace.id, release.processId, keys),
    );
    return ids.flatMap((id) => ideaTrail(content, id) ?? []);
  }

  /** Always the same for the caller, whether the address is known or not; the mail goes out aside. */
  async subscribe({ workspace, release, content }: Open, address: string, lang: string | undefined): Promise<void> {
    if (this.mailer === null) return;
    const language = languageOf(workspace, lang);
    const wish = {
      addressHash: this.keys.pseudonym(workspace.id, 'subscription', address).pseudonym,
      address: this.keys.encrypt(workspace.id, address),
      language,
    };
    const saved = await this.database.inWorkspace(workspace.id, (db) =>
      saveSubscription(db, workspace.id, release.processId, wish),
    );
    if (saved.confirmedAt !== null) return;
    const page = siteUrl(this.settings) + processPath(workspace.slug, content.process.slug);
    const link = `${page}/subscription/${linkKey(this.keys, 'subscription', workspace.id, saved.id)}`;
    const title = inLanguage(content.process.title, language);
    const mail = {
      to: address,
      subject: translate(language, 'public.mail.confirm.subject', { title }),
      text: translate(language, 'public.mail.confirm.text', {
        title,
        link: language === languageOf(workspace, undefined) ? link : `${link}?lang=${language}`,
      }),
    };
    void sendAside(this.mailer, mail, this.log);
  }

  /** False for a link that is wrong or too old. */
  async confirm({ workspace, release }: Open, key: string): Promise<boolean> {
    return this.withSubscription(workspace.id, key, async (id) => {
      await this.database.inWorkspace(workspace.id, (db) =>
        confirmSubscription(db, workspace.id, id, release.withdrawnAt === null ? release.id : null),
      );
    });
  }

  /** True as well for somebody who is gone already. */
  async unsubscribe(workspaceId: string, key: string): Promise<boolean> {
    const id = readLinkKey(this.keys, 'subscription', workspaceId, key);
    if (id === null) return false;
    await this.database.inWorkspace(workspaceId, (db) => deleteSubscription(db, workspaceId, id));
    return true;
  }

  async tellOffice({ workspace, release, content }: Open, text: string, number: number | null): Promise<void> {
    const remark = number === null ? undefined : content.remarks.find((one) => one.number === number);
    const message = {
      kind: number === null ? ('feedback' as const) : ('wrong-group' as const),
      contributionId: remark?.contributionId ?? null,
      text: scrub(text).text,
    };
    await this.database.inWorkspace(workspace.id, (db) =>
      savePublicMessage(db, workspace.id, release.processId, message),
    );
  }

  private async withSubscription(
    workspaceId: string,
    key: string,
    act: (id: string) => Promise<void>,
  ): Promise<boolean> {
    const id = readLinkKey(this.keys, 'subscription', workspaceId, key);
    if (id === null) return false;
    const found = await this.database.inWorkspace(workspaceId, (db) => findSubscription(db, workspaceId, id));
    if (found === null) return false;
    await act(id);
    return true;
  }
}
