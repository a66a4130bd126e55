// The public results page of a release with 5,000 remarks, as many readers ask for it at once, and the trail of an idea.
import http from 'node:http';
import { largestPaint } from './largest-paint.mjs';
import { median, openPlace } from './place.mjs';

const REQUESTS = 4000;
const READERS = 20;
const REMARKS = 5000;
/** Fewer than the limit of tries for one address. */
const TRAILS = 15;

export async function benchPublic() {
  const place = await openPlace();
  try {
    await publish(place);
    const service = await place.serve();
    const page = `${service.url}/public/pomiar/konsultacje`;
    const cold = performance.now();
    await fetch(page).then((answer) => answer.text());
    return [
      ['remarks in the release', String(REMARKS)],
      ['first reader of a release', `${(performance.now() - cold).toFixed(0)} ms`],
      ['results page', await ask(page)],
      ['page of the list of remarks', await ask(`${page}/remarks?page=7`)],
      ['list of a municipality', await ask(`${service.url}/public/pomiar`)],
      ['trail of an idea', await trails(page)],
      ['LCP, slow 4G, 4 times slower', await largestPaint(page)],
    ];
  } finally {
    await place.close();
  }
}

async function publish({ database, workspaceId, processId }) {
  const theme = (number) => ({
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    parentId: null,
    number,
    label: `Temat ${number}`,
    terms: [],
    contributions: REMARKS / 20,
    people: REMARKS / 20,
    quotes: [],
  });
  const themes = Array.from({ length: 20 }, (_, index) => theme(index + 1));
  const decisions = themes.map(({ id }, index) => ({
    id: id.replace('-4000-', '-4001-'),
    contributionIds: [],
    themeIds: [id],
    code: index % 3 === 0 ? 'no' : 'yes',
    text: { pl: 'Rozstrzygnięcie w sprawie tego tematu.' },
    reason: { pl: 'Uzasadnienie rozstrzygnięcia.' },
    office: 'Wydział',
    decidedOn: '2026-05-02',
    act: {},
  }));
  const ids = await database.inWorkspace(workspaceId, async (db) => {
    const [source] = await db.query(
      `INSERT INTO source (workspace_id, process_id, kind, name) VALUES ($1, $2, 'table', 'pomiar') RETURNING id`,
      [workspaceId, processId],
    );
    const rows = await db.query(
      `INSERT INTO contribution (workspace_id, process_id, source_id, kind, source_reference, body, content_hash, channel, url)
       SELECT $1, $2, $3, 'idea', number::text, 'Opinia ' || number, sha256(number::text::bytea), 'online',
         'https://gmina.example.org/ideas/' || number FROM generate_series(1, $4::integer) AS number RETURNING id`,
      [workspaceId, processId, source.id, REMARKS],
    );
    return rows.map(({ id }) => id);
  });
  const remarks = ids.map((contributionId, index) => ({
    contributionId,
    number: index + 1,
    receivedOn: '2026-03-03',
    passage: null,
    title: null,
    text: `Opinia ${index + 1}, która ma kilka słów więcej niż sam numer.`,
    isSummary: false,
    language: 'pl',
    withheld: null,
    themeIds: [themes[index % 20].id],
    office: null,
    position: decisions[index % 20].code,
    decisionId: decisions[index % 20].id,
    url: null,
  }));
  const count = { contributions: REMARKS, people: REMARKS };
  const content = {
    format: 'nasluch-release-1',
    workspace: { slug: 'pomiar', name: { pl: 'Pomiar' } },
    process: {
      slug: 'konsultacje',
      kind: 'consultation',
      title: { pl: 'Konsultacje' },
      question: { pl: 'Jak?' },
      summary: {},
      openToChange: {},
      promisedLevel: null,
      daysToRespond: null,
      startsOn: '2026-03-01',
      endsOn: '2026-03-31',
      place: null,
      timeZone: 'Europe/Warsaw',
      isSample: false,
    },
    counts: { all: count, eligible: count, submissions: 0, signatures: 0, meetings: 0, heads: 0 },
    reach: null,
    themes,
    notGrouped: { contributions: 0, people: 0 },
    remarks,
    responses: [],
    decisions,
    commitments: [],
    outcomes: [],
    impact: null,
    methods: { datasetVersion: 1, datasetHash: null, themes: null, reach: null, impact: null, program: 'bench' },
    withheld: [],
  };
  await database.inWorkspace(workspaceId, (db) =>
    db.query(
      `INSERT INTO release (workspace_id, process_id, number, dataset_version, content, content_hash, published_at)
       VALUES ($1, $2, 1, 1, $3::jsonb, sha256('bench'), now())`,
      [workspaceId, processId, JSON.stringify(content)],
    ),
  );
}

/** As many readers at once as browsers keep connections. */
async function ask(address) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: READERS });
  const times = [];
  let sent = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: READERS }, async () => {
      while (sent++ < REQUESTS) times.push(await request(agent, address));
    }),
  );
  agent.destroy();
  const perSecond = (times.length / (performance.now() - began)) * 1000;
  return `${perSecond.toFixed(0)} requests/s, p50 ${median(times).toFixed(1)} ms, p95 ${median(times, 0.95).toFixed(1)} ms`;
}

function request(agent, address) {
  return new Promise((done, fail) => {
    const began = performance.now();
    const asked = http.get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`${address} answered ${answer.statusCode}`));
      answer.resume();
      answer.on('end', () => done(performance.now() - began));
    });
    asked.on('error', fail);
  });
}

async function trails(page) {
  const times = [];
  for (let index = 1; index <= TRAILS; index += 1) {
    const began = performance.now();
    const answer = await fetch(`${page}/idea`, {
      method: 'POST',
      headers: { origin: new URL(page).origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ key: `https://gmina.example.org/ideas/${index * 300}` }),
    });
    if (!(await answer.text()).includes(`Opinia ${index * 300},`)) throw new Error(`no trail: ${answer.status}`);
    times.push(performance.now() - began);
  }
  return `p50 ${median(times).toFixed(1)} ms, p95 ${median(times, 0.95).toFixed(1)} ms`;
}
