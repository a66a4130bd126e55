import type { MessageKey } from '#language';

type Term = MessageKey extends infer Key ? (Key extends `help.term.${infer Name}.text` ? Name : never) : never;
type KeyHint = MessageKey extends infer Key ? (Key extends `help.keys.${infer Name}` ? Name : never) : never;

export interface HelpTopic {
  /** The heading of the screen. */
  readonly screen: MessageKey;
  readonly lead: MessageKey;
  readonly terms: readonly Term[];
  readonly keys: readonly KeyHint[];
}

const EVERYWHERE = ['open', 'close', 'tab', 'skip'] as const satisfies readonly KeyHint[];

const topic = (
  screen: MessageKey,
  lead: MessageKey,
  terms: readonly Term[],
  keys: readonly KeyHint[] = [],
): HelpTopic => ({ screen, lead, terms, keys: [...keys, ...EVERYWHERE] });

const HOME = topic('help.screen.home', 'help.home', ['opinion', 'person', 'answered', 'rejected']);
const OVERVIEW = topic('nav.overview', 'help.overview', [
  ...(['opinion', 'person', 'theme', 'ratio', 'interval', 'cannot-tell'] as const),
  ...(['hidden', 'answered', 'decision', 'delivery', 'level', 'similar', 'dataset'] as const),
]);
const OTHER = topic('help.screen.other', 'help.other', ['opinion', 'person', 'hidden', 'dataset']);

/** By the first part of the address below the process. */
const OF_PROCESS: Readonly<Record<string, HelpTopic>> = {
  '': OVERVIEW,
  themes: topic('nav.themes', 'help.themes', ['theme', 'trust', 'opinion', 'person', 'answered', 'similar'], ['undo']),
  contributions: topic('quotes.title', 'help.contributions', ['opinion', 'person', 'hidden', 'answered', 'decision']),
  reach: topic('nav.reach', 'help.reach', [
    'ratio',
    'interval',
    'cannot-tell',
    'unknown',
    'hidden',
    'person',
    'dataset',
  ]),
  impact: topic('nav.impact', 'help.impact', ['answered', 'decision', 'delivery', 'level', 'opinion', 'person']),
  votes: topic('nav.votes', 'help.votes', ['turnout', 'person', 'hidden', 'interval']),
  surveys: topic('help.screen.other', 'help.surveys', ['person', 'unknown', 'hidden', 'interval']),
  data: topic('nav.data', 'help.data', ['rejected', 'dataset', 'person', 'similar']),
  remarks: topic('remarks.title', 'help.remarks', ['answered', 'decision', 'opinion'], ['arrows', 'enter']),
  reports: topic('nav.reports', 'help.reports', ['release', 'hidden', 'dataset']),
  present: topic('nav.present', 'help.reports', ['release', 'hidden'], ['present']),
};

/** Every word that some screen explains, once: the glossary. */
export const GLOSSARY_TERMS: readonly Term[] = [
  ...new Set([HOME, OVERVIEW, OTHER, ...Object.values(OF_PROCESS)].flatMap(({ terms }) => terms)),
];

/** What helps with the screen at this address. */
export function helpTopicOf(pathname: string): HelpTopic {
  const inProcess = /^\/w\/[^/]+\/p\/[^/]+\/?([^/]*)/.exec(pathname);
  if (inProcess) return OF_PROCESS[inProcess[1] ?? ''] ?? OTHER;
  return /^\/(?:w\/[^/]+\/?)?$/.test(pathname) ? HOME : OTHER;
}
