import { type Settings } from '#settings';
import { createTransport } from 'nodemailer';
import { type Logger } from 'pino';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as HTML. */
  readonly html?: string;
  /** The same for each try of one mail, so that a server which took it twice can tell. */
  readonly messageId?: string;
  /** Address at which a mail program can unsubscribe its reader (RFC 8058). */
  readonly unsubscribe?: string;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: string;
    readonly contentType: string;
  }[];
}

export interface Mailer {
  /** @throws when the server does not take the mail */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/**
 * Sends mails over the server of SMTP_URL; null without that setting. The sender is the `from` of its query
 * (`smtps://user:secret@mail:465?from=wyniki@gmina.pl`), else its user where that is an address, else no-reply at the host of PUBLIC_URL.
 */
export function createMailer({ smtpUrl, publicUrl }: Pick<Settings, 'smtpUrl' | 'publicUrl'>): Mailer | null {
  if (smtpUrl === null) return null;
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') ?? senderOf(decodeURIComponent(url.username), publicUrl);
  url.searchParams.delete('from');
  const transport = createTransport(url.href);
  return {
    async send({ to, subject, text, html, messageId, unsubscribe, attachments }) {
      await transport.sendMail({
        from,
        // as an object, so that nothing in it is read as a list of addresses
        to: { name: '', address: to },
        subject: subject.replace(/[\r\n]+/g, ' '),
        text,
        html,
        messageId,
        attachments: attachments?.map((one) => ({ ...one })),
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribe !== undefined && {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
    },
    close: () => transport.close(),
  };
}

function senderOf(user: string, publicUrl: string | null): string {
  if (user.includes('@')) return user;
  return `no-reply@${publicUrl === null ? 'localhost' : new URL(publicUrl).hostname}`;
}

/** Sends without anybody waiting for it; a failure leaves a line without the address. */
export function sendAside(mailer: Mailer, mail: Mail, log: Logger): Promise<void> {
  return mailer.send(mail).catch((error: unknown) => {
    log.warn({ error: (error as { code?: string }).code ?? 'unknown' }, 'mail not sent');
  });
}
