// One report in a process of its own: node bench/report-run.mjs 5000
import { inventedTexts } from './inputs.mjs';
import { load } from './place.mjs';

const count = Number(process.argv[2]);
const { consultationReport, writeDocx } = await load('libs/reporting/src/index.js');
const texts = [...inventedTexts(count)].map(({ text }) => `${text} ${text} ${text}`);
const themes = Array.from({ length: 20 }, (_, at) => ({
  ...{ id: `theme-${at}`, parentId: null, number: at + 1, label: `temat ${at + 1}`, terms: [], people: count / 20 },
  ...{ contributions: count / 20, quotes: [{ contributionId: '', title: null, text: texts[at], language: 'pl' }] },
}));
const decisions = texts.slice(0, 400).map((text, at) => ({
  ...{ id: `decision-${at}`, code: at % 3 === 0 ? 'no' : 'yes', contributionIds: [], themeIds: [], act: {} },
  ...{
    text: { pl: 'Rozstrzygnięcie w tej sprawie.' },
    reason: { pl: text },
    office: 'Wydział',
    decidedOn: '2026-05-02',
  },
}));
const remarks = texts.map((text, at) => ({
  ...{
    contributionId: `remark-${at}`,
    number: at + 1,
    receivedOn: '2026-03-03',
    passage: `§ ${at % 40}`,
    title: null,
    text,
  },
  ...{ isSummary: false, language: 'pl', withheld: null, themeIds: [themes[at % 20].id], office: 'Wydział', url: null },
  ...{ position: decisions[at % 400].code, decisionId: decisions[at % 400].id },
}));
const all = { contributions: count, people: count };
const process_ = {
  ...{ slug: 'pomiar', kind: 'consultation', title: { pl: 'Pomiar' }, question: {}, summary: {}, openToChange: {} },
  ...{ promisedLevel: null, daysToRespond: null, startsOn: '2026-03-01', endsOn: '2026-03-31', place: null },
  ...{ timeZone: 'Europe/Warsaw', isSample: true },
};
const content = {
  ...{ format: 'nasluch-release-1', workspace: { slug: 'pomiar', name: { pl: 'Pomiar' } }, process: process_ },
  counts: { all, eligible: all, submissions: 0, signatures: 0, meetings: 0, heads: 0 },
  ...{ reach: null, themes, notGrouped: { contributions: 0, people: 0 }, remarks, responses: [], decisions },
  ...{ commitments: [], outcomes: [], impact: null, withheld: [] },
  methods: {
    datasetVersion: 1,
    datasetHash: null,
    themes: null,
    themesVersion: null,
    reach: null,
    reachVersion: null,
    program: '0',
  },
};
const release = { id: 'r', number: 1, createdAt: '2026-05-04T10:00:00.000Z', contentHash: '0', formerHashes: [] };
const began = performance.now();
const docx = await writeDocx(consultationReport({ content, release, texts: {}, language: 'pl' }));
process.stdout.write(
  JSON.stringify({
    wall: (performance.now() - began) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
    bytes: docx.length,
    letters: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / count),
  }),
);
