import { type Page } from 'playwright-core';
import { findings } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { openPage } from './support/browser.js';
import { holdBack } from './support/slow-line.js';
import { startSampleVisits, type SampleVisits } from './support/sample-visits.js';

const DIAGNOSIS = '/w/jeziorno/p/diagnosis-2026';

let visits: SampleVisits;
beforeAll(async () => {
  visits = await startSampleVisits();
}, 300_000);
afterAll(() => visits?.close(), 30_000);

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

describe('the frame around every screen', () => {
  it('keeps the colours that a person chooses with the keyboard', async () => {
    const page = await visits.visit(DIAGNOSIS);
    for (const [name, kept] of [
      ['wysoki kontrast', 'contrast'],
      ['jasne', 'light'],
    ] as const) {
      await page.getByRole('button', { name: /^Konto/ }).press('Enter');
      await page.getByRole('menuitemradio', { name }).press('Enter');
      await becomes(() => theme(page), kept);
      await page.keyboard.press('Escape');
    }
    await page.reload();
    await page.locator('h1').waitFor();
    await becomes(() => theme(page), 'light');
  });

  it('helps by a key: what the screen shows, what its words mean, and the way back', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/reach`);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Pomoc: Zasięg' });
    await help.getByText('Udział wobec ludności').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
  });

  it('helps with the screen that was on its way when the key was pressed, and is left by going back', async () => {
    const page = await visits.visit(DIAGNOSIS);
    let letIn = () => undefined as void;
    const allowed = new Promise<void>((resolve) => (letIn = resolve));
    await page.route('**/assets/**', async (route) => {
      await allowed;
      await route.continue();
    });
    const asked = page.waitForRequest(/\/assets\//);
    await page.getByRole('link', { name: 'Zasięg', exact: true }).first().press('Enter');
    await asked;
    await page.keyboard.press('?');
    letIn();
    await page.getByRole('dialog', { name: 'Pomoc: Zasięg' }).waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe(DIAGNOSIS);
  });

  it('lets single keys be switched off for good, and on again', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/reach`);
    const help = page.getByRole('dialog', { name: 'Pomoc: Zasięg' });
    for (const isOn of [false, true]) {
      await page.getByRole('button', { name: 'Pomoc do tej strony' }).press('Enter');
      const box = help.getByRole('checkbox', { name: /^Skróty jednoklawiszowe działają/ });
      await box.press('Space');
      await becomes(() => box.isChecked(), isOn);
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('h1').waitFor();
      await page.keyboard.press('?');
      if (isOn) await help.waitFor();
      else expect(await help.count()).toBe(0);
    }
    await page.keyboard.press('Escape');
  });

  it('leads to the report and to the talk on a phone, without a menu to open', async () => {
    const page = await visits.visit(DIAGNOSIS);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [name, address] of [
      ['Raport', 'reports'],
      ['Prezentuj', 'present'],
    ] as const) {
      const way = page.getByRole('link', { name, exact: true });
      await becomes(async () => {
        const box = await way.boundingBox();
        return box && box.x >= 0 && box.x + box.width <= 360 && box.y < 240 && box.height >= 36;
      }, true);
      await way.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith(`/${address}`));
      await page.locator('h1').waitFor();
    }
  });

  it('stands in two rows on a phone where there are votes, too, and every part is reached by the keyboard', async () => {
    const page = await visits.visit('/w/jeziorno/p/parking-2026/votes');
    for (const [language, part, acts] of [
      ['pl', 'Części procesu', ['Raport', 'Prezentuj']],
      ['en', 'Parts of the process', ['Report', 'Present']],
    ] as const) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.locator('select[autocomplete="language"]').selectOption(language);
      await page.getByRole('navigation', { name: part }).waitFor();
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        const links = page.getByRole('navigation', { name: part }).getByRole('link');
        await links.nth(5).waitFor();
        const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()));
        expect([language, width, boxes.length, new Set(boxes.map((box) => box?.y)).size]).toEqual([
          language,
          width,
          6,
          1,
        ]);
        expect(boxes.every((box) => box !== null && box.x >= 0 && box.x + box.width <= width && box.width >= 24)).toBe(
          true,
        );
        const below = await Promise.all(
          acts.map((name) => page.getByRole('link', { name, exact: true }).boundingBox()),
        );
        expect(new Set(below.map((box) => box?.y)).size).toBe(1);
        await links.first().focus();
        const reached: string[] = [];
        for (let at = 0; at < 8; at += 1) {
          reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
          await page.keyboard.press('Tab');
        }
        expect(reached).toEqual([...(await links.allInnerTexts()), ...acts]);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('select[autocomplete="language"]').selectOption('pl');
    await page.getByRole('navigation', { name: 'Części procesu' }).waitFor();
  });

  it('speaks the language that is typed in the list of languages, and still does on the next visit', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/themes`);
    await page.getByLabel('Język', { exact: true }).focus();
    // a list of the browser's own goes to what begins so
    await page.keyboard.type('Deu');
    await page.getByRole('heading', { level: 1, name: 'Themen' }).waitFor();
    await page.locator('html[lang="de"]').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Themen' }).waitFor();
    await page.getByLabel('Sprache', { exact: true }).focus();
    await page.keyboard.type('Pol');
    await page.getByRole('heading', { level: 1, name: 'Tematy' }).waitFor();
  });

  it('speaks the language that was chosen last, whichever words come last', async () => {
    const { page } = await openPage(visits.browser);
    await page.goto(visits.samples.address('/sign-in'));
    const languages = page.locator('select[autocomplete="language"]');
    await languages.waitFor();
    let letIn = () => undefined as void;
    const allowed = new Promise<void>((resolve) => (letIn = resolve));
    const late: string[] = [];
    let isHeld = true;
    await page.route('**/assets/**', async (route) => {
      if (isHeld && route.request().url().endsWith('.js')) {
        late.push(route.request().url());
        await allowed;
      }
      await route.continue();
    });
    await languages.selectOption('de');
    await becomes(async () => late.length > 0, true);
    isHeld = false;
    await languages.selectOption('fr');
    await page.locator('html[lang="fr"]').waitFor();
    letIn();
    // until the late words are in, and have been drawn if they ever are
    await page.evaluate(`Promise.all(${JSON.stringify(late)}.map((url) => import(url)))`);
    await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 100)));
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.context().close();
  });

  it('keeps a view under a name, opens it, and says when the page differs from it', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/contributions?decision=partly`);
    await page.getByRole('button', { name: 'Widoki' }).press('Enter');
    const panel = page.getByRole('dialog', { name: 'Zapisane widoki' });
    await panel.getByLabel('Nazwa widoku').fill('Częściowo');
    await panel.getByRole('button', { name: 'Zapisz ten widok' }).press('Enter');
    await panel.getByRole('link', { name: 'Częściowo' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Częściowo', exact: true }).waitFor();

    await page.getByRole('link', { name: /^Usuń filtr/ }).press('Enter');
    const differs = page.getByRole('button', { name: /^Częściowo.*Strona różni się od zapisanego widoku$/ });
    await differs.press('Enter');
    await panel.getByRole('link', { name: 'Wróć do zapisanego widoku' }).press('Enter');
    await page.waitForURL(/contributions\?decision=partly$/);
  });

  it('shares the page as it stands by a link: a fresh browser sees the same, by keyboard alone, and no way out of it', async () => {
    const address = `${DIAGNOSIS}/contributions?decision=partly&order=oldest`;
    const page = await visits.visit(address);
    const shownTo = async (reader: Page) => ({
      sentence: await reader.getByText(/^Pokazujemy \d+ opini/).innerText(),
      references: await reader
        .locator('article')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
    });
    await page.locator('article').first().waitFor();
    const inOffice = await shownTo(page);
    await page.getByRole('button', { name: 'Udostępnij' }).press('Enter');
    const panel = page.getByRole('dialog', { name: 'Udostępnij tę stronę linkiem' });
    await panel.getByText('Stanowisko: częściowo').waitFor();
    await panel.getByLabel('Nazwa linku').fill('Dla radnych');
    await panel.getByLabel('Hasło (nieobowiązkowe)').fill('cztery słowa obok siebie');
    await panel.getByRole('button', { name: 'Utwórz link' }).press('Enter');
    const link = await panel.getByLabel('Link', { exact: true }).inputValue();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');

    const { page: guest } = await openPage(visits.browser);
    await guest.goto(visits.samples.address(`/s${new URL(link).hash}`));
    await guest.getByLabel('Hasło do linku').fill('cztery słowa obok siebie');
    await guest.waitForURL((url) => url.hash === '');
    await guest.keyboard.press('Enter');
    await guest.waitForURL((url) => `${url.pathname}${url.search}` === address);
    await guest.getByText(/^Udostępnia: .+„Dla radnych”, ważne do /).waitFor();
    await becomes(() => shownTo(guest), inOffice);
    expect(await findings(guest)).toEqual([]);
    const ways = await guest.locator('main a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(ways.filter((way) => !way?.startsWith('#') && way !== address)).toEqual([]);
    await guest.goto(visits.samples.address(`${DIAGNOSIS}/reach`));
    await guest.waitForURL((url) => `${url.pathname}${url.search}` === address);
    await guest.close();
  });

  it('shares themes and impact with their filters: a guest reads the same numbers, and none of the whole', async () => {
    const numbersOf = (reader: Page) =>
      reader
        .locator('main table')
        .first()
        .locator('tbody tr')
        .evaluateAll((all) =>
          all
            .map((row) => [
              row.querySelector('th a') ?? row.querySelector('th'),
              row.querySelector('[data-label="Opinie"]'),
            ])
            .map((cells) => cells.map((cell) => cell?.textContent).join(': '))
            .sort(),
        );
    for (const page of ['themes', 'impact']) {
      const office = await visits.visit(`${DIAGNOSIS}/${page}?decision=partly`);
      await office.locator('[data-settled]').waitFor();
      const inOffice = await numbersOf(office);
      await office.getByRole('button', { name: 'Udostępnij' }).press('Enter');
      const panel = office.getByRole('dialog', { name: 'Udostępnij tę stronę linkiem' });
      await panel.getByLabel('Nazwa linku').fill('Dla radnych');
      await panel.getByRole('button', { name: 'Utwórz link' }).press('Enter');
      const link = await panel.getByLabel('Link', { exact: true }).inputValue();
      await office.keyboard.press('Escape');

      const { page: guest } = await openPage(visits.browser);
      const told = new Set<string>();
      guest.on('response', (answer) => {
        const [, part] = /\/processes\/[^/]+(.*)$/.exec(new URL(answer.url()).pathname) ?? [];
        if (part !== undefined && answer.ok()) told.add(part);
      });
      await guest.goto(visits.samples.address(`/s${new URL(link).hash}`));
      await guest.waitForURL((url) => `${url.pathname}${url.search}` === `${DIAGNOSIS}/${page}?decision=partly`);
      await guest.locator('[data-settled]').waitFor();
      expect(inOffice.filter((row) => /[1-9]/.test(row)).length).toBeGreaterThan(2);
      // a theme of which nothing is left is not named to a guest
      const inLink = inOffice.filter((row) => page === 'impact' || !row.endsWith(': 0'));
      await becomes(() => numbersOf(guest), inLink);
      await guest.waitForLoadState('networkidle');
      expect([...told].sort()).toEqual(['', '/themes/counts']);
      expect(await findings(guest)).toEqual([]);
      await guest.context().close();
    }
  });

  it('loads a stale address and names what it left out; going back undoes one filter after another', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/impact?view=ledger&state=lost&code=partly`);
    await page.getByText('Pominięto nieznany filtr: state=lost').waitFor();
    await page.getByLabel('Kolejność').selectOption('due');
    await page.getByRole('link', { name: 'Usuń filtr: częściowo' }).press('Enter');
    await page.waitForURL((address) => !address.search.includes('code='));
    await page.goBack();
    await page.waitForURL(/code=partly/);
  });
});

describe('what somebody is writing', () => {
  const NAME = 'Widok po przerwie';
  const openForm = async () => {
    const page = await visits.visit(`${DIAGNOSIS}/reach?view=map`);
    await page.getByRole('button', { name: 'Widoki' }).click();
    const panel = page.getByRole('dialog', { name: 'Zapisane widoki' });
    await panel.getByLabel('Nazwa widoku').fill(NAME);
    return { page, panel };
  };

  it('survives the end of the session: she signs in above it, and it is saved', async () => {
    const { page, panel } = await openForm();
    await page.context().clearCookies();
    await panel.getByRole('button', { name: 'Zapisz ten widok' }).press('Enter');
    const again = page.getByRole('alertdialog', { name: 'Zaloguj się ponownie' });
    await again.getByLabel('Hasło').fill('nie to');
    await again.getByLabel('Hasło').press('Enter');
    await again.getByRole('alert').or(again.locator('[aria-invalid="true"]')).first().waitFor();
    expect(await findings(page)).toEqual([]);
    await again.getByLabel('Hasło').fill('sluza-kajak-trzcina');
    await again.getByLabel('Hasło').press('Enter');
    await panel.getByRole('link', { name: NAME }).waitFor();
    await panel.getByRole('button', { name: `Usuń: ${NAME}` }).press('Enter');
    await panel.getByRole('link', { name: NAME }).waitFor({ state: 'detached' });
  });

  const FILE = { mimeType: 'text/csv', buffer: Buffer.from('data;opinia\n2026-03-02;Brakuje ławek\n') };
  const file = (page: Page) => page.locator('#wizard-file');

  it('is a file, too: sent after the end of the session, it waits for the new sign-in and goes on by itself', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/data/import`);
    await page.context().clearCookies();
    await file(page).setInputFiles({ ...FILE, name: 'po-przerwie.csv' });
    const again = page.getByRole('alertdialog', { name: 'Zaloguj się ponownie' });
    await again.getByLabel('Hasło').fill('sluza-kajak-trzcina');
    await again.getByLabel('Hasło').press('Enter');
    await page.waitForURL(/upload=/);
    await page.getByText('po-przerwie.csv').first().waitFor();
  });

  it('leaves nothing of a file whose page is closed half-way, and says so on return', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/data/import`);
    await page.route('**/uploads', (route) => (route.request().method() === 'POST' ? undefined : route.continue()));
    await file(page).setInputFiles({ ...FILE, name: 'przerwany.csv' });
    await page.getByRole('status').filter({ hasText: 'przerwany.csv' }).waitFor();
    await page.goto(visits.samples.address(`${DIAGNOSIS}/data`));
    await page.unroute('**/uploads');
    const told = page.getByRole('status').filter({ hasText: 'zanim plik przerwany.csv dotarł na serwer' });
    await told.waitFor();
    expect(await page.getByRole('row', { name: /przerwany/ }).count()).toBe(0);
    expect(await findings(page)).toEqual([]);
    await told.getByRole('button', { name: 'Rozumiem' }).press('Enter');
    await told.waitFor({ state: 'detached' });
  });

  it('stays in a talk and in a report where she goes on while it is saved', async () => {
    const consultation = '/w/sosnowek/p/consultation-2026';
    const wayOf = async (page: Page, label: string | RegExp, unsaved: string, saved: string | RegExp) => {
      const field = page.getByLabel(label).first();
      const save = page.getByRole('button', { name: 'Zapisz', exact: true });
      await field.fill('Pierwsze słowa');
      const letGo = await holdBack(page, 'PUT', /\/(talk|reports\/[^/]+)$/);
      const stored = page.waitForResponse((answer) => answer.request().method() === 'PUT');
      await save.click();
      await field.fill('Pierwsze słowa i drugie');
      letGo();
      await stored;
      await save.click();
      await page.getByText(unsaved).waitFor({ state: 'detached' });
      await page.getByText(saved).waitFor();
      expect(await field.inputValue()).toBe('Pierwsze słowa i drugie');
      expect(await page.getByRole('alert').count()).toBe(0);
    };
    const talk = await visits.visit(`${consultation}/present`);
    await wayOf(talk, 'Nagłówek (polski)', 'Są niezapisane zmiany.', 'Zapisano prezentację.');
    const report = await visits.visit(`${consultation}/reports/{report}`);
    await wayOf(report, /^Tytuł \(/, 'Zmiany nie są zapisane.', /^Zapisano wersję/);
  });

  it('is a section of the report: saved, left for another language meanwhile, and saved again', async () => {
    const page = await visits.visit('/w/sosnowek/p/consultation-2026/reports');
    const field = page.getByRole('textbox', { name: 'Podstawa prawna' });
    const save = page.getByRole('button', { name: 'Zapisz: Podstawa prawna' });
    await field.fill('Uchwała nr 1');
    const letGo = await holdBack(page, 'PUT', /releases\/texts$/);
    const stored = page.waitForResponse((answer) => answer.request().method() === 'PUT');
    await save.click();
    await page.getByLabel('Język raportu').selectOption('en');
    letGo();
    await stored;
    await page.getByLabel('Język raportu').selectOption('pl');
    await field.fill('Uchwała nr 12');
    await save.click();
    await page.getByText('Zapisano: Podstawa prawna.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('stays while she looks at another window and comes back', async () => {
    const connections = `/api/workspaces/jeziorno/processes/diagnosis-2026/connections`;
    const page = await visits.visit(`${DIAGNOSIS}/data/connections`);
    const send = async (method: string, path: string, data: object) => {
      const headers = { origin: visits.samples.service.url };
      const answer = await page.request.fetch(visits.samples.address(connections + path), { method, data, headers });
      expect(answer.ok()).toBe(true);
      return answer.json();
    };
    const credentials = { clientId: 'urzad', clientSecret: 'sekret' };
    const platform = { platform: 'citizenlab', name: 'Platforma', address: 'platforma.example', credentials };
    const { id } = await send('POST', '', platform);
    await send('PUT', `/${id}/labels`, { labels: { q1: { title: 'Pytanie', options: {} } } });
    await visits.visit(`${DIAGNOSIS}/data/connections/${id}/words`);
    await page.getByLabel('Treść pytania q1').fill('Gdzie brakuje cienia?');
    // what was read a minute ago is read again when the window is looked at
    const read = page.waitForResponse(/\/labels$/);
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 60_000;
      window.dispatchEvent(new Event('visibilitychange'));
    });
    await read;
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await page.getByText('Zapisano. Nazwy zobaczysz po następnym pobraniu.').waitFor();
    expect(await page.getByLabel('Treść pytania q1').inputValue()).toBe('Gdzie brakuje cienia?');
  });

  it('stays while a coat of arms is uploaded beside it', async () => {
    const page = await visits.visit('/w/jeziorno/admin?view=look');
    const name = page.getByRole('textbox', { name: 'Nazwa po polsku', exact: true });
    await name.fill('Jeziorno nad jeziorem');
    const arms =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 9"><path d="M0 0h8v9H0z" fill="#123a6b"/></svg>';
    await page
      .getByLabel('Wybierz plik')
      .setInputFiles({ name: 'herb.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(arms) });
    await page.getByRole('button', { name: 'Wgraj herb' }).click();
    await page.getByRole('button', { name: 'Usuń herb' }).waitFor();
    expect(await name.inputValue()).toBe('Jeziorno nad jeziorem');
    await page.getByRole('button', { name: 'Usuń herb' }).click();
    await page.getByRole('button', { name: 'Usuń herb' }).waitFor({ state: 'detached' });
    expect(await name.inputValue()).toBe('Jeziorno nad jeziorem');
  });

  it('is a second mend of a file, made while the first is on its way', async () => {
    const page = await visits.visit(`${DIAGNOSIS}/data/import`);
    const days = ['30.02.2026', '31.02.2026', '2.03.2026', '3.03.2026', '4.03.2026'];
    const rows = [
      'data;opinia',
      ...days.map((day, n) => `${day};Brakuje ławek przy szkole numer ${n}, bardzo ich brak`),
    ];
    await file(page).setInputFiles({ ...FILE, name: 'dwie-poprawki.csv', buffer: Buffer.from(rows.join('\n')) });
    await page.waitForURL(/upload=/);
    for (const step of [2, 3]) {
      await page.getByRole('button', { name: 'Dalej' }).click();
      await page.getByRole('heading', { level: 1, name: `krok ${step} z 4` }).waitFor();
    }
    const letGo = await holdBack(page, 'PUT', /\/fixes$/);
    for (const row of [2, 3]) {
      await page.getByLabel(`Nowa wartość: wiersz ${row}, data`).fill('1.03.2026');
      await page.getByLabel(`Nowa wartość: wiersz ${row}, data`).press('Enter');
    }
    letGo();
    await page.getByText('2 poprawione komórki').waitFor();
  });

  it('waits while the network is gone, says so, and goes out when it is back', async () => {
    const { page, panel } = await openForm();
    await page.context().setOffline(true);
    await panel.getByRole('button', { name: 'Zapisz ten widok' }).press('Enter');
    await page.getByText('Brak połączenia. Zmiany czekają').waitFor();
    // it stands for some seconds only
    const said = page.getByText('Połączenie wróciło').waitFor();
    await page.context().setOffline(false);
    await Promise.all([said, panel.getByRole('link', { name: NAME }).waitFor()]);
  });
});
