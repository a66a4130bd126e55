import { citizenlabClient, labelsFromExport } from '#connectors';
import { temporaryFiles } from '../../libs/connectors/src/testing/temporary-files.js';
import { pairChoices } from '../../libs/connectors/src/citizenlab/api/pair-answers.js';
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startFakeCitizenlab,
  type FakeCitizenlab,
} from '../fakes/citizenlab/fake-citizenlab.js';
import { idOf, surveyResponse } from '../fakes/citizenlab/sample-city.js';
import { manualClock } from '../fakes/manual-clock.js';

const files = temporaryFiles();
let fake: FakeCitizenlab;
afterAll(async () => {
  files.remove();
  await fake.close();
});

const HEADER = [
  'ID',
  'Jak często bywasz?',
  'Jak oceniasz?',
  'Co poprawić?',
  'Rano',
  'Wieczorem',
  'Co jeszcze?',
  'Nazwa autora',
  'Zgłoszony pod adresem',
  'Projekt',
];
const cells = (number: number, ...answers: (string | number | null)[]) => [
  idOf('e', number),
  ...answers,
  'Anonimowy',
  '2026-03-06 10:05:00 UTC',
  'Zielony Jeziorno',
];

async function learn() {
  const clock = manualClock('2026-04-01T08:00:00Z');
  fake = await startFakeCitizenlab({ clock });
  const answer = (number: number, often: string, rating: number, improve: string[], matrix: object, more?: string) =>
    fake.store.insert(
      'ideas',
      surveyResponse(number, {
        jak_czesto_8fh: often,
        jak_oceniasz_1aa: rating,
        co_poprawic_2kd: improve,
        bezpieczenstwo_3bb: matrix,
        ...(more === undefined ? {} : { pyt_koncowe_9ss: more }),
      }),
    );
  answer(1, 'codziennie_a1b', 4, ['lawki_x1z', 'swiatlo_y2w'], { rano_0: 5, wieczorem_1: 2 }, 'Więcej cienia, proszę');
  answer(2, 'rzadko_c3d', 4, ['swiatlo_y2w'], { rano_0: 4, wieczorem_1: 1 }, 'Kosze przy szkole');
  answer(3, 'rzadko_c3d', 2, ['lawki_x1z', 'kosze_q7e'], { rano_0: 3, wieczorem_1: 4 });
  answer(4, 'codziennie_a1b', 1, ['swiatlo_y2w'], { rano_0: 1, wieczorem_1: 4 }, 'nie ma w eksporcie');
  const sheet = await files.workbook('ankieta.xlsx', {
    Ankieta: [
      HEADER,
      cells(1, 'Codziennie', 4, 'Ławki;Światło', 5, 2, 'Więcej cienia, proszę'),
      cells(2, 'Rzadko', 4, 'Światło', 4, 1, 'Kosze przy szkole'),
      cells(3, 'Rzadko', 2, 'Ławki;Kosze', 3, 4, null),
    ],
  });
  const access = { address: fake.url, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  return labelsFromExport(citizenlabClient(access, { clock, allowPrivate: true }), [sheet]);
}

describe('words of questions and options out of an export', () => {
  it('are found where the same people answered alike', async () => {
    expect(await learn()).toEqual({
      jak_czesto_8fh: {
        title: 'Jak często bywasz?',
        kind: 'closed',
        options: { codziennie_a1b: 'Codziennie', rzadko_c3d: 'Rzadko' },
      },
      jak_oceniasz_1aa: { title: 'Jak oceniasz?' },
      co_poprawic_2kd: {
        title: 'Co poprawić?',
        kind: 'closed',
        options: { lawki_x1z: 'Ławki', swiatlo_y2w: 'Światło', kosze_q7e: 'Kosze' },
      },
      bezpieczenstwo_3bb: { title: 'bezpieczenstwo_3bb', options: { rano_0: 'Rano', wieczorem_1: 'Wieczorem' } },
      // its words have changed since the key was made: the answers alone tell it
      pyt_koncowe_9ss: { title: 'Co jeszcze?', kind: 'open' },
    });
  });

  const given = (...entries: [string, string[]][]) => new Map(entries);

  it('are not guessed where two options always came together', () => {
    expect(pairChoices(given(['1', ['a', 'b']]), given(['1', ['A', 'B']]))).toBeNull();
    expect(pairChoices(given(['1', ['a', 'b']], ['2', ['b']]), given(['1', ['A', 'B']], ['2', ['B']]))).toEqual(
      new Map([
        ['a', 'A'],
        ['b', 'B'],
      ]),
    );
  });

  it('are not taken from a column that other people filled, or in which one key has two words', () => {
    expect(pairChoices(given(['1', ['a']]), given(['2', ['A']]))).toBeNull();
    expect(pairChoices(given(['1', ['a']], ['2', ['a']]), given(['1', ['A']], ['2', ['B']]))).toBeNull();
    expect(pairChoices(given(['1', ['a']], ['2', ['b']]), given(['1', ['A']], ['2', ['A']]))).toBeNull();
  });
});
