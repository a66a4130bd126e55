import { type QuestionRecord } from '#domain';
import { readGoogleForms } from '../google-forms/read-google-forms.js';
import { readKobo } from '../kobo/read-kobo.js';
import { readLimesurvey } from '../limesurvey/read-limesurvey.js';
import { collect, recordsOf } from '../testing/temporary-files.js';

const fixture = (name: string) => ({ name: name.split('/').at(-1)!, path: `fixtures/exports/${name}` });
const briefly = ({ title, kind, choices, matrix }: QuestionRecord) => ({
  title: title['pl'] ?? title['und'],
  kind,
  choices: choices.map(({ label }) => label),
  ...(matrix === null ? {} : { row: matrix.row }),
});

describe('the questions of a form', () => {
  it('of LimeSurvey are those of its structure file, with types, options in their order and translations', async () => {
    const files = [fixture('limesurvey/results-survey482915.csv'), fixture('limesurvey/limesurvey_survey_482915.lss')];
    const rows = await collect(readLimesurvey(files));
    const questions = recordsOf(rows, 'question');
    expect(questions.map(briefly)).toMatchInlineSnapshot(`
      [
        {
          "choices": [],
          "kind": "open",
          "title": "Dzielnica [other]",
        },
        {
          "choices": [
            "pieszo",
            "rowerem",
            "autobusem",
            "samochodem",
            "Inne",
          ],
          "kind": "multiple",
          "title": "Jak zwykle docierasz do centrum?",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "Jak zwykle docierasz do centrum? [other]",
        },
        {
          "choices": [
            "źle",
            "średnio",
            "dobrze",
          ],
          "kind": "matrix",
          "row": "chodniki",
          "title": "Jak oceniasz: [chodniki]",
        },
        {
          "choices": [
            "źle",
            "średnio",
            "dobrze",
          ],
          "kind": "matrix",
          "row": "oświetlenie",
          "title": "Jak oceniasz: [oświetlenie]",
        },
        {
          "choices": [
            "zieleń",
            "parkingi",
            "cisza",
          ],
          "kind": "ranking",
          "title": "Co jest najważniejsze?",
        },
        {
          "choices": [
            "tak",
            "nie",
            "nie wiem",
          ],
          "kind": "single",
          "title": "Czy rondo jest potrzebne?",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "Czy rondo jest potrzebne? [comment]",
        },
        {
          "choices": [
            "Tak",
            "Nie",
          ],
          "kind": "single",
          "title": "Czy wyrażasz zgodę na publikację swoich wypowiedzi?",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "Co jeszcze zmienić?",
        },
      ]
    `);
    const [travel] = questions.filter(({ kind }) => kind === 'multiple');
    expect(travel).toMatchObject({ code: 'dojazd', required: false, condition: null, position: 1 });
    expect(Object.keys(travel!.title).sort()).toEqual(['en', 'pl']);
  });

  it('of LimeSurvey without a structure file are known by their columns, without types that these do not show', async () => {
    const rows = await collect(readLimesurvey([fixture('limesurvey/results-survey482915.csv')]));
    expect(recordsOf(rows, 'question').map(briefly)).toMatchInlineSnapshot(`
      [
        {
          "choices": [],
          "kind": "open",
          "title": "osiedle [other]",
        },
        {
          "choices": [
            "SQ001",
            "SQ002",
            "SQ003",
            "SQ004",
            "Other",
          ],
          "kind": "multiple",
          "title": "dojazd",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "dojazd [other]",
        },
        {
          "choices": [],
          "kind": "matrix",
          "row": "SQ001",
          "title": "ocena [SQ001]",
        },
        {
          "choices": [],
          "kind": "matrix",
          "row": "SQ002",
          "title": "ocena [SQ002]",
        },
        {
          "choices": [],
          "kind": "ranking",
          "title": "wazne",
        },
        {
          "choices": [],
          "kind": null,
          "title": "rondo",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "rondo [comment]",
        },
        {
          "choices": [],
          "kind": null,
          "title": "zgoda",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "uwagi",
        },
      ]
    `);
  });

  it('of KoboToolbox are choices with their options, points, and those of a group that repeats', async () => {
    const rows = await collect(readKobo([fixture('kobo/spacer-badawczy.xlsx')]));
    const questions = recordsOf(rows, 'question');
    expect(questions.map((question) => ({ ...briefly(question), repeats: question.repeats }))).toMatchInlineSnapshot(`
      [
        {
          "choices": [],
          "kind": "point",
          "repeats": false,
          "title": "Gdzie jesteśmy?",
        },
        {
          "choices": [
            "halas",
            "ciemno",
            "brak_lawek",
          ],
          "kind": "multiple",
          "repeats": false,
          "title": "Co tu przeszkadza?",
        },
        {
          "choices": [],
          "kind": "open",
          "repeats": false,
          "title": "Co zmienić w tym miejscu?",
        },
        {
          "choices": [],
          "kind": null,
          "repeats": true,
          "title": "Nazwa miejsca",
        },
        {
          "choices": [],
          "kind": null,
          "repeats": true,
          "title": "Ocena",
        },
        {
          "choices": [],
          "kind": "open",
          "repeats": true,
          "title": "Dlaczego taka ocena?",
        },
      ]
    `);
  });

  it('of Google Forms are rows of a grid, and open where people wrote', async () => {
    const rows = await collect(readGoogleForms([fixture('google-forms/jeziorno-plaza-odpowiedzi.csv')]));
    expect(recordsOf(rows, 'question').map(briefly)).toMatchInlineSnapshot(`
      [
        {
          "choices": [],
          "kind": null,
          "title": "Jak często bywasz nad jeziorem?",
        },
        {
          "choices": [],
          "kind": null,
          "title": "Co tam robisz?",
        },
        {
          "choices": [],
          "kind": "matrix",
          "row": "czystość",
          "title": "Jak oceniasz plażę? [czystość]",
        },
        {
          "choices": [],
          "kind": "matrix",
          "row": "dojazd",
          "title": "Jak oceniasz plażę? [dojazd]",
        },
        {
          "choices": [],
          "kind": "matrix",
          "row": "cień",
          "title": "Jak oceniasz plażę? [cień]",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "Czego tam brakuje?",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "Inne uwagi",
        },
        {
          "choices": [],
          "kind": "open",
          "title": "Inne uwagi (2)",
        },
        {
          "choices": [],
          "kind": null,
          "title": "Czy wyrażasz zgodę na publikację swoich odpowiedzi bez nazwiska?",
        },
      ]
    `);
  });

  it('come once, with the first row that holds anything', async () => {
    const files = [fixture('limesurvey/results-survey482915.csv'), fixture('limesurvey/limesurvey_survey_482915.lss')];
    const rows = await collect(readLimesurvey(files));
    const bearing = rows.filter(({ records }) => records.some(({ type }) => type === 'question'));
    expect(bearing.map(({ origin }) => origin.row)).toEqual([2]);
  });

  it('go with a form for each respondent, which names what was answered in words', async () => {
    const rows = await collect(readGoogleForms([fixture('google-forms/jeziorno-plaza-odpowiedzi.csv')]));
    const forms = recordsOf(rows, 'filled-form');
    expect(forms).toHaveLength(6);
    const written = recordsOf(rows, 'contribution').length;
    expect(forms.reduce((sum, { answeredElsewhere }) => sum + answeredElsewhere.length, 0)).toBe(written);
  });
});
