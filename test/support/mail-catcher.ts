import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly to: string;
  /** As it came over the wire, with headers; quoted-printable undone. */
  readonly text: string;
}

export interface MailCatcher {
  readonly url: string;
  readonly mails: readonly CaughtMail[];
  /** The nth mail, once it has come. */
  wait(count: number): Promise<CaughtMail>;
  close(): Promise<void>;
}

/** A mail server that keeps what it gets and sends nothing on. */
export async function catchMails(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address).join(),
          text: readable(Buffer.concat(chunks).toString('utf8')),
        });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}?from=wyniki@alfa.example.org`,
    mails,
    async wait(count) {
      for (let tries = 0; mails.length < count && tries < 200; tries += 1)
        await new Promise((later) => setTimeout(later, 25));
      const mail = mails[count - 1];
      if (!mail) throw new Error(`${mails.length} mails came, not ${count}`);
      return mail;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function readable(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/content-transfer-encoding: base64/i.test(head))
    return `${head}\n\n${Buffer.from(body, 'base64').toString('utf8')}`;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return `${head}\n\n${/quoted-printable/i.test(head) ? Buffer.from(bytes, 'latin1').toString('utf8') : body}`;
}
