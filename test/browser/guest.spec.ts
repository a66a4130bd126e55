import { openPage } from './support/browser.js';
import { startSampleVisits, type SampleVisits } from './support/sample-visits.js';

let visits: SampleVisits;
beforeAll(async () => {
  visits = await startSampleVisits();
}, 300_000);
afterAll(() => visits?.close(), 30_000);

const DIAGNOSIS = '/w/jeziorno/p/diagnosis-2026';
const PARKING = '/w/jeziorno/p/parking-2026';

/** The first theme of the process, whose page is shared, too. */
const theme = async () => {
  const page = await visits.visit(DIAGNOSIS);
  return page.evaluate(async () => {
    const answer = await fetch('/api/workspaces/jeziorno/processes/diagnosis-2026/themes');
    return ((await answer.json()) as { themes: { id: string }[] }).themes[0]!.id;
  });
};

/** A link to an address of the office, as its panel makes it. */
async function linkTo(address: string): Promise<string> {
  const page = await visits.visit(address);
  return page.evaluate(async (to) => {
    const [, workspace, process, rest] = /^\/w\/([^/]+)\/p\/([^/?]+)(.*)$/.exec(to)!;
    const answer = await fetch(`/api/workspaces/${workspace}/processes/${process}/share-links`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Dla radnych', address: rest }),
    });
    const made = (await answer.json()) as Record<string, string>;
    if (!answer.ok) throw new Error(`${to}: ${JSON.stringify(made)}`);
    return made['link']!;
  }, address);
}

describe('the browser of a guest', () => {
  it('calls statuses as the municipality does', async () => {
    const office = await visits.visit(`${DIAGNOSIS}/impact`);
    const call = (labels: object) =>
      office.evaluate(async (wanted) => {
        const at = '/api/workspaces/jeziorno/branding';
        const { version } = (await (await fetch(at)).json()) as { version: number };
        const body = JSON.stringify({ labels: wanted, version });
        const headers = { 'content-type': 'application/json' };
        return (await fetch(`${at}/labels`, { method: 'PUT', headers, body })).status;
      }, labels);
    expect(await call({ 'decision.partly': { pl: 'po części tak' } })).toBe(200);
    const { page, problems } = await openPage(visits.browser);
    await page.goto(
      visits.samples.address(`/s${new URL(await linkTo(`${DIAGNOSIS}/contributions?decision=partly`)).hash}`),
    );
    await page
      .getByText(/^po części tak/i)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
    expect([await page.getByText('częściowo').count(), problems]).toEqual([0, []]);
    await page.context().close();
    expect(await call({})).toBe(200);
  });

  it('asks for nothing that is closed to her, on whatever page she stands, and after she loads it anew', async () => {
    const addresses = [
      DIAGNOSIS,
      `${DIAGNOSIS}/themes`,
      `${DIAGNOSIS}/themes?view=topics`,
      `${DIAGNOSIS}/themes?decision=partly`,
      `${DIAGNOSIS}/themes/${await theme()}`,
      `${DIAGNOSIS}/contributions?theme=${await theme()}&channel=paper`,
      `${DIAGNOSIS}/reach`,
      `${DIAGNOSIS}/impact`,
      `${DIAGNOSIS}/impact?view=measures`,
      `${DIAGNOSIS}/debate`,
      `${PARKING}/votes`,
      `${PARKING}/votes?view=turnout`,
    ];
    const refused: string[] = [];
    for (const address of addresses) {
      const link = await linkTo(address);
      const { page, problems } = await openPage(visits.browser);
      page.on('response', (answer) => {
        const { pathname, search } = new URL(answer.url());
        if ([401, 403].includes(answer.status())) refused.push(`${address}: ${answer.status()} ${pathname}${search}`);
      });
      await page.goto(visits.samples.address(`/s${new URL(link).hash}`));
      await page.waitForURL((url) => `${url.pathname}${url.search}` === address);
      for (const again of [false, true]) {
        if (again) await page.reload();
        await page.locator('h1').waitFor();
        await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
        await page.waitForLoadState('networkidle');
      }
      expect([address, problems]).toEqual([address, []]);
      await page.context().close();
    }
    expect(refused).toEqual([]);
  }, 240_000);
});
