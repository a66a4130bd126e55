import { type Locator } from 'playwright-core';
import { expectSoundAt, findings } from './support/axe.js';
import { becomes } from './support/becomes.js';
import { focusIs, focusReachesRole } from './support/keyboard.js';
import { startSampleVisits, type SampleVisits } from './support/sample-visits.js';

const PARKING = '/w/jeziorno/p/parking-2026/reach';
const CONSULTATION = '/w/sosnowek/p/consultation-2026/reach';
const NAMES = ['Śródmieście', 'Osiedle Lipowiec', 'Zarzecze', 'Przystań', 'Koszary', 'Borki', 'Jezioro'];

let visits: SampleVisits;
const visit: SampleVisits['visit'] = (...address) => visits.visit(...address);
beforeAll(async () => {
  visits = await startSampleVisits();
}, 300_000);
afterAll(() => visits?.close(), 30_000);

/** Seven squares in two rows, as an office saves them. */
function boundaries(): string {
  const features = NAMES.map((nazwa, index) => {
    const [x, y] = [22.95 + (index % 4) / 50, 53.82 + Math.floor(index / 4) / 80];
    const ring = [
      [x, y],
      [x + 0.02, y],
      [x + 0.02, y + 0.0125],
      [x, y + 0.0125],
      [x, y],
    ];
    return { type: 'Feature', properties: { nazwa }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

it('opens with at most three sentences, whom the numbers describe, and that people chose to come', async () => {
  const page = await visit(PARKING);
  const said = page.getByRole('region', { name: 'Kogo brakuje?' }).getByRole('listitem');
  await said.first().waitFor();
  expect(await said.count()).toBeLessThanOrEqual(3);
  await page
    .getByText(/^Wyniki opisują \d+% osób/)
    .first()
    .waitFor();
  await page.getByText('Uczestnicy zgłosili się sami.').waitFor();
});

it('changes the view with the arrow keys, and the address keeps it', async () => {
  const page = await visit(PARKING);
  await page.getByRole('radio', { name: 'Piramida' }).focus();
  for (const [name, view] of [
    ['Wskaźnik', 'index'],
    ['Mapa', 'map'],
    ['Tabela', 'table'],
    ['W czasie', 'time'],
  ] as const) {
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(new RegExp(`view=${view}`));
    await page.getByRole('radio', { name, checked: true }).waitFor();
  }
  await page.reload();
  await page.getByRole('figure', { name: /Na koniec najmniej/ }).waitFor();
});

it('draws places from boundaries that were uploaded, and marks one in the table and on the map alike', async () => {
  const page = await visit(`${PARKING}?view=map`);
  const upload = page.locator('summary', { hasText: 'Wgraj granice' });
  await page.locator('input[type=file]').setInputFiles({
    name: 'osiedla.geojson',
    mimeType: 'application/geo+json',
    buffer: Buffer.from(boundaries()),
  });
  await becomes(() => upload.count(), 1);
  await page.getByLabel('Nazwa granic').fill('osiedla 2026');
  await page.getByLabel('Skąd są i na jakiej licencji').fill('zmyślone do próby');
  await page.getByLabel('Czym są te miejsca').selectOption('place');
  await page.getByRole('button', { name: 'Wgraj granice' }).click();
  await page.getByText('Wgrano granice: osiedla 2026. 7 miejsc.').waitFor();
  // Ogrodniki is in the data and on no map, Jezioro on the map and in no data
  await page.getByText('Tych miejsc z danych nie ma na mapie:').waitFor();
  await becomes(() => page.locator('path.area').count(), 7);

  const place = page.getByRole('button', { name: 'Pokaż na mapie: Zarzecze' });
  await place.focus();
  await page.keyboard.press('Enter');
  await becomes(() => place.getAttribute('aria-pressed'), 'true');
  await becomes(() => page.locator('path.area.selected').count(), 1);
  await page.keyboard.press('Enter');
  await becomes(() => page.locator('path.area.selected').count(), 0);
  // a place that is pressed on the map is marked in the table
  await page.locator('path.area').nth(0).click();
  await page.locator('tr[data-marked]').waitFor();

  await expectSoundAt(page, 1280, 320);
});

it('draws on the page of a theme where people say this, number for number what its table and the service tell', async () => {
  const page = await visit('/w/jeziorno/p/diagnosis-2026/themes');
  // the boundaries are those of the test above
  const { id, places } = await page.evaluate(async () => {
    const base = '/api/workspaces/jeziorno/processes/diagnosis-2026/themes';
    const get = async (path: string) => (await fetch(path)).json();
    for (const theme of (await get(base)).themes as { id: string }[]) {
      const answer = (await get(`${base}/${theme.id}/places`)) as { places: { people: number | null }[] };
      if (answer.places.some(({ people }) => people !== null) && answer.places.some(({ people }) => people === null))
        return {
          id: theme.id,
          places: answer.places as { group: string; people: number | null; share: number | null }[],
        };
    }
    throw new Error('no theme with both shown and hidden places');
  });
  await page.goto(visits.samples.address(`/w/jeziorno/p/diagnosis-2026/themes/${id}`));
  const section = page.getByRole('region', { name: 'Gdzie o tym mówią' });
  await becomes(() => section.locator('path.area').count(), 7);
  for (const { group, people, share } of places) {
    const told = async () => {
      const cells = await section.locator('tr', { hasText: group }).locator('td').allInnerTexts();
      return [group, ...cells.slice(0, 2).map((cell) => cell.trim())];
    };
    if (people === null) await becomes(told, [group, expect.stringContaining('[c]'), expect.stringContaining('[c]')]);
    else
      await becomes(told, [
        group,
        share === null ? '–' : expect.stringMatching(new RegExp(`^${Math.round(share * 100)}%`)),
        String(people),
      ]);
  }
  const figure = section.getByRole('figure');
  // the keyboard walks through the same values, and marks a place here and there
  await figure.getByRole('button', { name: 'Przeglądaj wartości' }).press('Enter');
  const value = section.getByRole('gridcell');
  await value.press('End');
  await value.filter({ hasText: 'ukryto' }).waitFor();
  await value.press('Escape');
  const place = section.getByRole('button', { name: 'Pokaż na mapie: Zarzecze' });
  await place.press('Enter');
  await becomes(() => section.locator('path.area.selected').count(), 1);
  await place.press('Enter');
  await expectSoundAt(page, 1280, 320);
});

it('says why a number is hidden to whoever comes to it with the keyboard, and puts it away at Escape', async () => {
  const page = await visit(`${CONSULTATION}?view=table`);
  const cell = page.locator('td [tabindex="0"]', { hasText: '[c]' }).first();
  await cell.focus();
  const why = cell.locator('[aria-hidden="true"]', { hasText: 'Ukryto: mniej niż 5 osób.' });
  await why.waitFor();
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
});

it('tells how a figure was computed, with R that computes it again from what is shown', async () => {
  const page = await visit(`${PARKING}?view=index`);
  const panel = page.locator('#age details');
  await panel.locator('summary').click();
  const terms = ['Licznik', 'Mianownik', 'Filtry', 'Wzór', 'Ludność', 'Przedział', 'Ochrona prywatności', 'Metoda'];
  await becomes(() => panel.locator('dt').allTextContents(), expect.arrayContaining(terms));
  await panel.getByRole('button', { name: 'Policz to w R' }).click();
  const script = panel.locator('pre').filter({ hasText: 'residents <- c(' });
  await script.filter({ hasText: 'wilson(people, n) / q' }).waitFor();
  expect(await findings(page)).toEqual([]);
});

it('remembers for each person whether the measures for evaluators stand open', async () => {
  const page = await visit(PARKING);
  const show = page.getByLabel('Pokaż miary dla ewaluatora');
  expect(await show.isChecked()).toBe(false);
  await show.check();
  await page.getByRole('heading', { name: 'Zgodność ze składem mieszkańców' }).waitFor();
  await page.getByRole('heading', { name: 'Ważenie (raking)' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Nierówność głosu' }).waitFor();
  await expectSoundAt(page, 1280, 320);
  const other = await visit(CONSULTATION);
  expect(await other.getByLabel('Pokaż miary dla ewaluatora').isChecked()).toBe(false);
});

it('tells each value of a figure to somebody who walks through it with the keyboard, and marks where it is', async () => {
  const page = await visit(`${PARKING}?view=index`);
  const explore = page.getByRole('button', { name: 'Przeglądaj wartości' }).first();
  await explore.press('Enter');
  await focusReachesRole(page, 'gridcell');
  for (const key of ['End', 'Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
  }
  const said = page.getByRole('status').filter({ hasText: /: stosunek udziałów wynosi .*, przedział .*, n = / });
  await said.waitFor({ state: 'attached' });
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await focusIs(page, 'Przeglądaj wartości');
  expect(await explore.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole('gridcell').waitFor({ state: 'detached' });
});

describe('the list behind a bar of the pyramid and a place of the map', () => {
  const explore = async (address: string, figure: 'pyramid' | 'map') => {
    const page = await visit(address);
    await page.locator(`#${figure}`).getByRole('button', { name: 'Przeglądaj wartości' }).press('Enter');
    return { page, value: page.getByRole('gridcell') };
  };
  const walkTo = async (value: Locator, name: string) => {
    for (let row = 0; row < 20; row += 1) {
      const said = await value.innerText();
      if (said.startsWith(name)) return;
      await value.press('ArrowDown');
      await becomes(() => value.innerText(), expect.not.stringContaining(said));
    }
    throw new Error(`no way by arrows to ${name}`);
  };

  it('opens at Enter with as many people as the number says', async () => {
    for (const [view, name] of [
      ['pyramid', '45–54'],
      ['map', 'Zarzecze'],
    ] as const) {
      const { page, value } = await explore(`/w/jeziorno/p/diagnosis-2026/reach?view=${view}`, view);
      await walkTo(value, name);
      const table = page.url();
      const people = await page.evaluate(
        async (wanted) => {
          const answer = await fetch('/api/workspaces/jeziorno/processes/diagnosis-2026/reach');
          const { report } = (await answer.json()) as {
            report: { variables: { groups: { group: string; participants: number }[] }[] };
          };
          const all = report.variables.flatMap(({ groups }) => groups);
          return all.find(({ group }) => group === wanted)?.participants;
        },
        name.replace('–', '-'),
      );
      await value.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith('/contributions') && url.href !== table);
      await page.getByText(new RegExp(`^Pokazujemy .* ${people} os`)).waitFor();
    }
  });

  it('stays closed where it would show what is hidden, and says why', async () => {
    const { page, value } = await explore('/w/jeziorno/p/diagnosis-2026/reach?view=pyramid', 'pyramid');
    await walkTo(value, '75+');
    const before = page.url();
    await value.press('Enter');
    await page.getByText('Tej listy nie otwieramy', { exact: false }).first().waitFor();
    expect(page.url()).toBe(before);
    // sixteen people, whose list the service keeps closed beside its neighbours
    const last = await value.innerText();
    await value.press('Home');
    await becomes(() => value.innerText(), expect.not.stringContaining(last));
    await walkTo(value, '65–74');
    await value.press('Enter');
    await page.getByText('Tę listę ukryto', { exact: false }).first().waitFor();
    expect(page.url()).toBe(before);
    expect(await findings(page)).toEqual([]);
  });

  it('is none of two attributes at once', async () => {
    const { page, value } = await explore(`${PARKING}?view=pyramid`, 'pyramid');
    const before = page.url();
    await value.press('Enter');
    await page.getByText('Listy według wieku i płci naraz nie otwieramy', { exact: false }).first().waitFor();
    expect(page.url()).toBe(before);
  });
});
