import { REMINDER_DAYS, type DueGroup } from '#domain';
import { formatDate, inLanguage, translate, type Language } from '#language';
import { listDueGroups, readDigestCounts, type DigestCounts, type DigestReader, type TakenDigest } from '#persistence';
import { type EntityManager } from 'typeorm';

/** What a digest says: counts, names that the office or the machine gave, days; no words of a resident and no person. */
export interface DigestContent {
  readonly from: Date;
  readonly until: Date;
  readonly processes: readonly (DigestCounts & {
    /** Late by the end, of these become late since the last digest, and due within two weeks. */
    readonly late: number;
    readonly becameLate: number;
    readonly soon: number;
  })[];
}

export interface ComposedDigest {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const SOON_DAYS = REMINDER_DAYS[0];

/**
 * Counts what is new to a reader, in the processes that she may see at this moment and in no others.
 *
 * @param processIds null for all
 */
export async function readDigest(
  db: EntityManager,
  workspaceId: string,
  processIds: readonly string[] | null,
  window: TakenDigest,
): Promise<DigestContent> {
  const counts = await readDigestCounts(db, workspaceId, processIds, window);
  const due = await listDueGroups(db, workspaceId, processIds);
  const since = window.countedFrom.toISOString().slice(0, 10);
  return {
    from: window.countedFrom,
    until: window.countedUntil,
    processes: counts.map((row) => {
      const own = due.filter(({ processId }) => processId === row.processId);
      const late = own.filter(({ isLate }) => isLate);
      return {
        ...row,
        late: sumOf(late),
        // the earliest of a group is the least that may be said: older ones were late before
        becameLate: sumOf(late.filter(({ dueOn }) => dueOn >= since)),
        soon: sumOf(own.filter(({ isLate, daysLeft }) => !isLate && daysLeft <= SOON_DAYS)),
      };
    }),
  };
}

/** Whether anything came, grew, was published or became late; what only goes on being late is nothing new. */
export function hasNews({ processes }: DigestContent): boolean {
  return processes.some(({ contributions, published, becameLate }) => contributions + published + becameLate > 0);
}

/** Where a digest's links lead. */
export interface DigestLinks {
  readonly site: string;
  /** The page of a person's digests. */
  readonly settings: string;
  readonly unsubscribe: string;
}

/** The mail in the reader's language, as plain text and as plain HTML. */
export function composeDigest(
  content: DigestContent,
  reader: Pick<DigestReader, 'workspace' | 'workspaceName'>,
  language: Language,
  timeZone: string,
  { site, settings, unsubscribe }: DigestLinks,
): ComposedDigest {
  const municipality = inLanguage(reader.workspaceName, language);
  const day = (at: Date) => formatDate(language, at, timeZone);
  const lead = translate(language, 'digests.mail.lead', { from: day(content.from), until: day(content.until) });
  const told = content.processes
    .map((row) => ({
      title: inLanguage(row.title, language),
      link: `${site}/w/${reader.workspace}/p/${row.process}`,
      lines: linesOf(row, language),
    }))
    .filter(({ lines }) => lines.length > 0);
  const nothing = translate(language, 'digests.mail.nothing');
  const foot = [
    translate(language, 'digests.mail.counts'),
    translate(language, 'digests.mail.settings', { link: settings }),
    translate(language, 'digests.mail.unsubscribe', { link: unsubscribe }),
  ];
  const text = [
    lead,
    ...(told.length === 0
      ? [nothing]
      : told.map(({ title, link, lines }) => [title, ...lines.map((line) => `- ${line}`), link].join('\n'))),
    foot.join('\n'),
  ].join('\n\n');
  const html = [
    `<!doctype html><html lang="${language}"><body style="font-family:sans-serif;max-width:40em">`,
    `<p>${escape(lead)}</p>`,
    ...(told.length === 0
      ? [`<p>${escape(nothing)}</p>`]
      : told.map(
          ({ title, link, lines }) =>
            `<h2 style="font-size:1.1em"><a href="${escape(link)}">${escape(title)}</a></h2><ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`,
        )),
    `<p>${escape(foot[0]!)}</p>`,
    `<p><a href="${escape(settings)}">${escape(translate(language, 'digests.mail.settings-link'))}</a> · `,
    `<a href="${escape(unsubscribe)}">${escape(translate(language, 'digests.mail.unsubscribe-link'))}</a></p></body></html>`,
  ].join('\n');
  return { subject: translate(language, 'digests.mail.subject', { name: municipality }), text: `${text}\n`, html };
}

function linesOf(row: DigestContent['processes'][number], language: Language): string[] {
  const { contributions, published, themes, late, soon } = row;
  return [
    ...(contributions > 0 ? [translate(language, 'digests.mail.contributions', { count: contributions })] : []),
    ...themes.map(({ label, contributions: count }) =>
      translate(language, 'digests.mail.theme', { theme: label, opinions: count }),
    ),
    ...(published > 0 ? [translate(language, 'digests.mail.published', { count: published })] : []),
    ...(late > 0 ? [translate(language, 'digests.mail.late', { count: late })] : []),
    ...(soon > 0 ? [translate(language, 'digests.mail.soon', { count: soon })] : []),
  ];
}

function sumOf(groups: readonly DueGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
