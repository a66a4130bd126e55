// The ids that stand in braces in screens.json: for the tests in the browser, and for `scripts/screens.mjs`, which runs without a build.

/** A letter of nobody: the samples have none on paper. */
const LETTER = {
  state: 'draft',
  receivedOn: '2026-06-20',
  channel: 'paper',
  caseNumber: 'RM.0006.12.2026',
  remarks: [
    { text: 'Proszę wydłużyć czas konsultacji do 30 dni.', place: '§ 4 ust. 2' },
    { text: 'Ogłoszenia powinny wisieć także na przystankach.' },
  ],
};

/** Signs a window in as the sample account whose address begins so: `urzad@jeziorno.` or `partner@`. */
export async function signInSample(page, { url, accounts }, beginning) {
  const { email, password } = accounts.find((account) => account.email.startsWith(beginning));
  const answer = await page.request.post(`${url}/api/session`, { data: { email, password }, headers: { origin: url } });
  if (!answer.ok()) throw new Error(`signing in answered ${answer.status()}`);
}

/**
 * Waits until everything that the screens show is computed, begins a report and a letter, and finds the rest: the largest theme of the
 * diagnosis, an answered opinion, its questionnaire, a decision, its last import.
 */
export async function findSampleIds(page, place, screens) {
  const address = (path) => `${place.url}/api/workspaces/${path}`;
  const get = async (path) => (await page.request.get(address(path))).json();
  const add = async (path, data) => {
    const answer = await page.request.post(address(path), { data, headers: { origin: place.url } });
    if (answer.status() !== 201) throw new Error(`${path} answered ${answer.status()}`);
    return (await answer.json()).id;
  };
  await signInSample(page, place, 'partner@');
  const processes = screens.flatMap(
    ({ path }) => /^\/w\/(\w+)\/p\/([\w-]+-2026)/.exec(path)?.slice(1, 3).join('/processes/') ?? [],
  );
  for (const process of new Set(processes)) {
    for (const part of ['themes', 'reach', 'impact']) {
      while (['not-yet', 'running'].includes((await get(`${process}/${part}`)).state)) {
        await new Promise((done) => setTimeout(done, 300));
      }
    }
  }
  const diagnosis = 'jeziorno/processes/diagnosis-2026';
  const { themes } = await get(`${diagnosis}/themes`);
  const { items } = await get(`${diagnosis}/contributions?answered=yes&limit=1`);
  const { questionnaires } = await get(`${diagnosis}/surveys`);
  const { items: decisions } = await get(`${diagnosis}/ledger?subject=decision`);
  await signInSample(page, place, 'urzad@sosnowek.');
  const report = await add('sosnowek/processes/consultation-2026/reports', { template: 'reach-report' });
  const submission = await add('sosnowek/processes/statute-2026/submissions', LETTER);
  await signInSample(page, place, 'urzad@jeziorno.');
  const { imports } = await get(`${diagnosis}/imports`);
  return {
    theme: themes[0].id,
    contribution: items[0].id,
    survey: questionnaires[0].id,
    decision: decisions[0].id,
    report,
    submission,
    import: imports[0].id,
  };
}
